// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static io.github.tafhsb.json.ReadProblem.Code.SEAL;
import static io.github.tafhsb.json.ReadProblem.Code.VERSION;

import io.github.tafhsb.json.document.Difference;
import io.github.tafhsb.json.document.Form;
import io.github.tafhsb.json.document.Json;
import io.github.tafhsb.json.document.Ledger;
import io.github.tafhsb.json.document.Lineage;
import io.github.tafhsb.json.document.Merging;
import io.github.tafhsb.json.document.Overlay;
import io.github.tafhsb.json.document.SealedVersions;
import io.github.tafhsb.json.document.Spot;
import io.github.tafhsb.json.shape.Descriptions;
import io.github.tafhsb.json.shape.DocumentReader;
import io.github.tafhsb.json.shape.DocumentWriter;
import io.github.tafhsb.json.shape.HeadingShape;
import io.github.tafhsb.json.shape.TreeShape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@link TafhsbJson} does with whole documents: it knows the types, and lets the trees do the work. */
final class Documents {
    private static final SealedVersions SEALS = new SealedVersions(covered -> DocumentWriter.sha256(TreeShape.ANY, covered));
    /** What was written here is read here, however much it is. */
    private static final DocumentReader OWN = new DocumentReader(new Limits(
            Integer.MAX_VALUE, 1_000, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 1_000));

    private final Descriptions descriptions;
    private final Lineage lineage;
    private final Subject.Titles titles;

    Documents(Descriptions descriptions, Lineage lineage, Subject.Titles titles) {
        this.descriptions = descriptions;
        this.lineage = lineage;
        this.titles = titles;
    }

    private <T> Json tree(Class<T> type, T value) {
        return OWN.read(TreeShape.ANY, DocumentWriter.write(descriptions.find(type), value)).orElseThrow();
    }

    private static byte[] bytes(Json document) {
        return DocumentWriter.write(TreeShape.ANY, document);
    }

    private static Optional<String> text(@Nullable Json value) {
        return Optional.ofNullable(value).map(it -> new String(bytes(it), StandardCharsets.UTF_8));
    }

    ReadResult<Heading> heading(DocumentReader reader, byte[] document) {
        return reader.read(HeadingShape.ANY, document);
    }

    /** Reads a document again that turned out to be of another version, after bringing it up; gives the refusal back if it cannot be. */
    <T> ReadResult<T> upgraded(DocumentReader reader, Class<T> type, Supplier<byte[]> document, ReadResult<T> refused) {
        if (!lineage.hasOlder() || refused.problems().stream().noneMatch(problem -> problem.code() == VERSION)) {
            return refused;
        }
        ReadResult<Json> tree = reader.read(TreeShape.ANY, document.get());
        if (tree.toOptional().isEmpty()) {
            return new ReadResult.Rejected<>(tree.problems());
        }
        return tree.orElseThrow()
                .text("schemaVersion")
                .filter(lineage::isOlder)
                .map(version -> upgraded(reader, type, version, tree.orElseThrow()))
                .orElse(refused);
    }

    private <T> ReadResult<T> upgraded(DocumentReader reader, Class<T> type, String version, Json document) {
        List<String> broken = SEALS.broken(document);
        if (!broken.isEmpty()) {
            return new ReadResult.Rejected<>(
                    broken.stream().map(at -> new ReadProblem(SEAL, at, "seal", 1, 1, Map.of())).toList());
        }
        Ledger ledger = new Ledger();
        byte[] current = bytes(lineage.up(version, document, SEALS, ledger));
        ReadResult<T> result = reader.read(descriptions.find(type), current);
        return result.toOptional()
                .<ReadResult<T>>map(value -> new ReadResult.Accepted<>(
                        value, Optional.of(new Upgrade(version, lineage.current(), notes(ledger)))))
                .orElse(result);
    }

    <T> Converted write(Class<T> type, T value, String version) {
        if (!lineage.written().contains(version)) {
            throw new IllegalArgumentException("version: one of " + String.join(", ", lineage.written()));
        }
        Json current = tree(type, value);
        Ledger ledger = new Ledger();
        if (version.equals(lineage.current())) {
            return new Converted(bytes(current), List.of());
        }
        if (current.text("schemaVersion").isEmpty()) {
            throw new IllegalArgumentException("type: only whole documents have a version");
        }
        byte[] document = bytes(lineage.down(current, SEALS, ledger));
        return new Converted(document, notes(ledger));
    }

    List<String> versions() {
        return lineage.written();
    }

    private static List<ConversionNote> notes(Ledger ledger) {
        return ledger.lines().stream()
                .map(line -> new ConversionNote(
                        ConversionNote.Kind.valueOf(line.kind().name()), line.before(), line.after()))
                .toList();
    }

    <T> Changes changes(Class<T> type, T before, T after) {
        return changes(type, tree(type, before), tree(type, after));
    }

    /** Trees of the documents themselves, so that the patch fits whatever way they were written. */
    <T> ReadResult<Changes> changes(DocumentReader reader, Class<T> type, byte[] before, byte[] after) {
        for (byte[] document : List.of(before, after)) {
            ReadResult<T> read = reader.read(descriptions.find(type), document);
            if (read.toOptional().isEmpty()) {
                return new ReadResult.Rejected<>(read.problems());
            }
        }
        return new ReadResult.Accepted<>(changes(
                type,
                OWN.read(TreeShape.ANY, before).orElseThrow(),
                OWN.read(TreeShape.ANY, after).orElseThrow()));
    }

    private Changes changes(Class<?> type, Json before, Json after) {
        Difference difference = Difference.between(descriptions.form(type), before, after);
        List<Change> all = difference.changes().stream().map(this::change).toList();
        return new Changes(all, difference.breaksSeal(), tested -> patch(difference.operations(), tested));
    }

    private Change change(Difference.Change change) {
        return new Change(
                Change.Kind.valueOf(change.kind().name()),
                new Subject(change.at(), titles),
                change.was().pointer(),
                change.at().otherPointer(),
                () -> text(change.before()),
                () -> text(change.after()));
    }

    private static String patch(List<Difference.Operation> operations, boolean tested) {
        List<Json> all = new ArrayList<>();
        for (Difference.Operation operation : operations) {
            Json path = new Json.Text(operation.path());
            if (tested && operation.before() != null) {
                all.add(operation("test").with("path", path).with("value", operation.before()));
            }
            Json made = operation(operation.name());
            made = operation.from() == null ? made : made.with("from", new Json.Text(operation.from()));
            made = made.with("path", path);
            all.add(operation.value() == null ? made : made.with("value", operation.value()));
        }
        return DocumentWriter.pretty(TreeShape.ANY, new Json.Elements(all));
    }

    private static Json operation(String name) {
        return Json.EMPTY.with("op", new Json.Text(name));
    }

    <T> ReadResult<OpenDocument<T>> open(DocumentReader reader, Class<T> type, byte[] document) {
        ReadResult<Json> tree = reader.read(TreeShape.ANY, document);
        if (tree.toOptional().isEmpty()) {
            return new ReadResult.Rejected<>(tree.problems());
        }
        Overlay overlay = Overlay.of(descriptions.form(type), tree.orElseThrow());
        ReadResult<T> known = reader.read(descriptions.find(type), bytes(overlay.known()));
        return known.toOptional()
                .<ReadResult<OpenDocument<T>>>map(value -> new ReadResult.Accepted<>(new OpenDocument<>(
                        value, overlay.unknownAt(), changed -> laid(type, document, overlay, value, changed))))
                .orElseGet(() -> new ReadResult.Rejected<>(
                        inPlace(known.problems(), reader.read(descriptions.find(type), document).problems())));
    }

    /** The same problems, at the lines and columns of the document as it came. */
    private static List<ReadProblem> inPlace(List<ReadProblem> problems, List<ReadProblem> original) {
        Set<List<Object>> wanted = new HashSet<>();
        problems.forEach(each -> wanted.add(List.of(each.code(), each.pointer(), each.member())));
        List<ReadProblem> found = original.stream()
                .filter(each -> wanted.contains(List.of(each.code(), each.pointer(), each.member())))
                .toList();
        return found.isEmpty() ? problems : found;
    }

    private <T> Converted laid(Class<T> type, byte[] original, Overlay overlay, T before, T after) {
        Json changed = tree(type, after);
        Difference difference = Difference.between(descriptions.form(type), tree(type, before), changed);
        if (difference.breaksSeal()) {
            throw new IllegalArgumentException("changed: a signed version is never changed or removed");
        }
        if (difference.operations().isEmpty()) {
            return new Converted(original, List.of());
        }
        Overlay.Laid laid = overlay.lay(changed);
        List<ConversionNote> dropped = laid.unplaced().stream()
                .map(at -> new ConversionNote(ConversionNote.Kind.DROPPED, Optional.of(at), Optional.empty()))
                .toList();
        return new Converted(bytes(laid.document()), dropped);
    }

    <T> MergeResult<T> merge(Class<T> type, T base, T mine, T theirs) {
        Form form = descriptions.form(type);
        if (form.unity() == Form.Unity.SEALED) {
            throw new IllegalArgumentException("type: a signed version is never changed; merge what startReview() gives");
        }
        Json began = tree(type, base);
        Json one = tree(type, mine);
        Json other = tree(type, theirs);
        if (!began.member("id").equals(one.member("id")) || !began.member("id").equals(other.member("id"))) {
            throw new IllegalArgumentException("base, mine, theirs: the same record");
        }
        Merging merging = Merging.of(form, began, one, other);
        if (!merging.conflicts().isEmpty()) {
            return new MergeResult.Conflicting<>(merging.conflicts().stream().map(this::conflict).toList());
        }
        ReadResult<T> merged = OWN.read(descriptions.find(type), bytes(merging.merged()));
        if (merged.toOptional().isEmpty()) {
            Spot root = Spot.root(form, merging.merged());
            return new MergeResult.Conflicting<>(merged.problems().stream().map(problem -> unsound(root, problem)).toList());
        }
        T value = merged.orElseThrow();
        List<MergeConflict> broken = References.broken(value, mine, theirs).stream()
                .map(reference -> new MergeConflict(
                        reference.kind(),
                        new Subject(reference.spot(), titles),
                        reference.mine(),
                        reference.theirs()))
                .toList();
        return broken.isEmpty() ? new MergeResult.Merged<>(value) : new MergeResult.Conflicting<>(broken);
    }

    /** What is too long came of both, so it is told where it would stand. */
    private MergeConflict unsound(Spot root, ReadProblem problem) {
        return new MergeConflict(
                MergeConflict.Kind.UNSOUND,
                new Subject(root, titles),
                Optional.of(problem.pointer()),
                Optional.of(problem.pointer()));
    }

    private MergeConflict conflict(Merging.Conflict conflict) {
        return new MergeConflict(
                MergeConflict.Kind.valueOf(conflict.clash().name()),
                new Subject(conflict.at(), titles),
                conflict.at().pointer(),
                conflict.at().otherPointer());
    }
}
