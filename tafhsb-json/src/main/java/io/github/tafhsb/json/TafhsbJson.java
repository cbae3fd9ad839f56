// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.util.Objects.requireNonNull;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Digest;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.SettingKind;
import io.github.tafhsb.calendar.Calendar;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.json.document.Lineage;
import io.github.tafhsb.json.form.Members;
import io.github.tafhsb.json.shape.Descriptions;
import io.github.tafhsb.json.shape.DocumentReader;
import io.github.tafhsb.json.shape.DocumentWriter;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.json.v1.V1;
import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.WordList;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.trace.Trace;
import io.github.tafhsb.view.AudienceView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes records, their parts and settings as JSON, and publishes the schema they keep to.
 *
 * <p>Reading checks everything that the schema says, builds the objects of the domain in the same pass, and never throws
 * because of what a document contains. It does not judge a record by the rules: a draft that breaks every one of them
 * is read like any other.
 *
 * <p>Immutable and safe for use by many threads at once; keep one.
 */
public final class TafhsbJson {
    private static final TafhsbJson STANDARD = over(V1.descriptions());

    private final Descriptions descriptions;
    private final Limits limits;
    private final Documents documents;
    private final DocumentReader reader;

    private TafhsbJson(Descriptions descriptions, Documents documents, Limits limits) {
        this.descriptions = descriptions;
        this.documents = documents;
        this.limits = limits;
        this.reader = new DocumentReader(limits);
    }

    /** {@return the current schema version, within the {@linkplain Limits#standard() standard limits}} */
    public static TafhsbJson standard() {
        return STANDARD;
    }

    static TafhsbJson over(Descriptions descriptions) {
        return over(descriptions, V1.lineage());
    }

    static TafhsbJson over(Descriptions descriptions, Lineage lineage) {
        Documents documents = new Documents(descriptions, lineage, V1::title);
        return new TafhsbJson(descriptions, documents, Limits.standard());
    }

    /** {@return the same within other limits} */
    public TafhsbJson withLimits(Limits limits) {
        return new TafhsbJson(descriptions, documents, requireNonNull(limits, "limits"));
    }

    /**
     * {@return what a document in UTF-8 says, or everything that is wrong with it}
     *
     * <p>A document of an older schema version is brought up to the current one first; {@link ReadResult#upgrade} then tells what
     * became of what it said, and places in problems are those in the document brought up.
     *
     * @throws IllegalArgumentException if the type is none of {@link #types}
     */
    public <T> ReadResult<T> read(Class<T> type, byte[] document) {
        ReadResult<T> result = reader.read(table(type), requireNonNull(document, "document"));
        return documents.upgraded(reader, type, () -> document, result);
    }

    /**
     * {@return what a document says, or everything that is wrong with it}
     *
     * @throws IllegalArgumentException if the type is none of {@link #types}
     */
    public <T> ReadResult<T> read(Class<T> type, String document) {
        ReadResult<T> result = reader.read(table(type), requireNonNull(document, "document"));
        return documents.upgraded(reader, type, () -> document.getBytes(StandardCharsets.UTF_8), result);
    }

    /**
     * {@return the documents of a stream that has one a line (JSON Lines), to be read one by one, each within the limits}
     *
     * <p>For example, {@code for (DocumentLine line : json.lines(in)) line.read(Assessment.class)}.
     */
    public DocumentLines lines(InputStream in) {
        return new DocumentLines(this, requireNonNull(in, "in"), limits.bytes());
    }

    /**
     * {@return a record or part as JSON in UTF-8, without white space; always the same for equal values}
     *
     * <p>It never refuses a value for what it holds, and so writes more than can be read as well: a list of more elements than the
     * schema allows, or more bytes than the limits do. {@link #unreadable} tells, before the only copy is one that nobody can read.
     *
     * @throws IllegalArgumentException if the type is none of {@link #types}
     */
    public <T> byte[] write(Class<T> type, T value) {
        return DocumentWriter.write(table(type), valueOf(type, value, "value"));
    }

    /**
     * {@return a record or part as JSON in UTF-8, without white space, by the type the value itself has}
     *
     * @throws IllegalArgumentException if the value is of none of {@link #types}
     */
    public byte[] write(Object value) {
        return writeAs(descriptions.typeOf(requireNonNull(value, "value")), value);
    }

    /**
     * {@return what would be refused of a value if it were written and read again within these limits; empty where it comes back}
     *
     * <p>To be asked before something that has grown is kept as JSON and nowhere else. It writes and reads, and takes as long.
     *
     * @throws IllegalArgumentException if the type is none of {@link #types}
     */
    public <T> List<ReadProblem> unreadable(Class<T> type, T value) {
        return read(type, write(type, value)).problems();
    }

    private <T> byte[] writeAs(Class<T> type, Object value) {
        return write(type, type.cast(value));
    }

    /**
     * Writes records or parts one a line (JSON Lines), each as {@link #write(Class, Object)} does and ended by a line feed. They
     * are taken one at a time as they are written. The stream is flushed at the end and not closed.
     *
     * @return how many were written
     * @throws IOException if the stream fails; what it took before that are whole lines but perhaps the last
     * @throws IllegalArgumentException if the type is none of {@link #types}
     */
    public <T> long writeLines(Class<T> type, Iterable<? extends T> values, OutputStream out) throws IOException {
        Shape<T> shape = table(type);
        requireNonNull(values, "values");
        requireNonNull(out, "out");
        long written = 0;
        for (T value : values) {
            out.write(DocumentWriter.write(shape, valueOf(type, value, "value")));
            out.write('\n');
            written++;
        }
        out.flush();
        return written;
    }

    /**
     * {@return a record or part as JSON for people to look at, indented by two spaces}
     *
     * @throws IllegalArgumentException if the type is none of {@link #types}
     */
    public <T> String toJson(Class<T> type, T value) {
        return DocumentWriter.pretty(table(type), valueOf(type, value, "value"));
    }

    /**
     * {@return a record or part in the canonical form of RFC 8785, over which a digest can be made}
     *
     * @throws IllegalArgumentException if the type is none of {@link #types}
     */
    public <T> byte[] canonical(Class<T> type, T value) {
        return DocumentWriter.canonical(table(type), valueOf(type, value, "value"));
    }

    /**
     * {@return the SHA-256 digest of a record, part or setting in canonical form, by which it can be told from every other}
     *
     * @throws IllegalArgumentException if the type is none of {@link #types}
     */
    public <T> Digest digest(Class<T> type, T value) {
        return Digest.of(DocumentWriter.sha256(table(type), valueOf(type, value, "value")));
    }

    /**
     * {@return the same day and settings, with the digests that a judgement under them is to name}
     *
     * <p>Ask for them when the settings are complete: a setting that comes later has no digest, rather than that of another.
     */
    public Context withDigests(Context context) {
        requireNonNull(context, "context");
        Map<SettingKind, Digest> digests = new EnumMap<>(SettingKind.class);
        digests.put(SettingKind.EDITION_PROFILE, digest(EditionProfile.class, context.profile()));
        digests.put(SettingKind.POLICY, digest(Policy.class, context.policy()));
        digests.put(SettingKind.WORD_LIST, digest(WordList.class, context.words().list()));
        context.organisation()
                .ifPresent(own -> digests.put(SettingKind.DEPLOYMENT_PROFILE, digest(DeploymentProfile.class, own)));
        context.catalogue()
                .ifPresent(areas -> digests.put(SettingKind.CATALOGUE, digest(DomainCatalogue.class, areas)));
        return context.with(digests);
    }

    /**
     * {@return why a record was judged as it was, as JSON, indented: every rule with what it asks, why, what it came to, what is
     * open where and what would settle it, with texts in both languages}
     *
     * <p>It holds no value of the record. It keeps to the {@linkplain #schema schema} of {@link Report} and is not read back:
     * what is kept for later is the judgement in the signed version.
     */
    public String explanation(Report report) {
        return DocumentWriter.pretty(V1.explanation(), requireNonNull(report, "report"));
    }

    /**
     * {@return what stands on what in a record, as JSON, indented}
     *
     * <p>It holds no value of the record. It keeps to the {@linkplain #schema schema} of {@link Trace} and is not read back: it follows
     * from the record.
     */
    public String trace(Trace trace) {
        return DocumentWriter.pretty(V1.trace(), requireNonNull(trace, "trace"));
    }

    /**
     * {@return what is known of a case and what is not, as JSON, indented}
     *
     * <p>It points at what somebody wrote, by identifier and place, and holds nothing of it but choices and dates. It keeps to the
     * {@linkplain #schema schema} of {@link Outline} and is not read back: it follows from the record.
     */
    public String outline(Outline outline) {
        return DocumentWriter.pretty(V1.outline(), requireNonNull(outline, "outline"));
    }

    /**
     * {@return what one reader may see of an assessment, as JSON, indented}
     *
     * <p>It keeps to the {@linkplain #schema schema} of {@link AudienceView}. It is no assessment, is never read as one, and is not read
     * back.
     */
    public String view(AudienceView view) {
        return DocumentWriter.pretty(V1.audienceView(), requireNonNull(view, "view"));
    }

    /**
     * {@return the explanation of a judgement as SARIF 2.1.0 in one language, indented, for tools that show what was found where}
     *
     * <p>Places are JSON Pointers into the record as it is written in JSON. What somebody settled is there as suppressed.
     */
    public String sarif(Report report, Language language) {
        return DocumentWriter.pretty(V1.sarif(requireNonNull(language, "language")), requireNonNull(report, "report"));
    }

    /**
     * {@return what is due in a record, as JSON, indented, with sentences in both languages; none of the record's words are in it}
     *
     * <p>It keeps to the {@linkplain #schema schema} of {@link Calendar} and is not read back: tomorrow it is another.
     */
    public String calendar(Calendar calendar) {
        return DocumentWriter.pretty(V1.calendar(), requireNonNull(calendar, "calendar"));
    }

    /**
     * {@return what became of a record between two versions as a practitioner would tell it, as JSON, indented, with sentences in both
     * languages; none of the record's words are in it}
     *
     * <p>It keeps to the {@linkplain #schema schema} of {@link VersionChanges} and is not read back. A patch that makes the one document
     * into the other, and every member that differs, are for {@link #changes}.
     */
    public String versionChanges(VersionChanges changes) {
        return DocumentWriter.pretty(V1.versionChanges(), requireNonNull(changes, "changes"));
    }

    /**
     * {@return the JSON Schema (2020-12) of a type, in one piece; of {@link Report}, that of its {@linkplain #explanation
     * explanation}; of {@link Trace}, {@link Outline}, {@link Calendar}, {@link VersionChanges} and {@link AudienceView}, that of what
     * is written of them; of {@link Members}, that of its {@linkplain Members#toJson JSON}}
     *
     * @throws IllegalArgumentException if the type is none of {@link #types} and none of those
     */
    public String schema(Class<?> type) {
        return describing(type).schema(type);
    }

    /**
     * {@return every title and description of the {@linkplain #schema schema} of a type in one language, as JSON: {@code texts} by
     * their place in the schema, a JSON Pointer, and {@code words} by choice and word}
     *
     * <p>The schema itself is in English. With each of the texts put at its place it is the same schema in that language.
     *
     * @throws IllegalArgumentException if the type has no schema
     */
    public String schemaTexts(Class<?> type, Language language) {
        return describing(type).overlay(type, requireNonNull(language, "language").wire(), V1.texts(language));
    }

    /**
     * {@return the SHA-256 digest of the {@linkplain #schema schema} of a type in UTF-8, as it is published beside it}
     *
     * @throws IllegalArgumentException if the type has no schema
     */
    public String schemaDigest(Class<?> type) {
        return DocumentWriter.sha256(schema(type).getBytes(StandardCharsets.UTF_8));
    }

    private Descriptions describing(Class<?> type) {
        return descriptions.types().contains(requireNonNull(type, "type")) ? descriptions : V1.written();
    }

    /** {@return what a document says it is, in whatever place it says so; what is wrong with it if it does not, or is no JSON} */
    public ReadResult<Heading> heading(byte[] document) {
        return documents.heading(reader, requireNonNull(document, "document"));
    }

    /** {@return the schema versions that are written: the previous one, if there is one, and last the current one} */
    public List<String> writtenVersions() {
        return documents.versions();
    }

    /**
     * {@return a whole document in one of the {@linkplain #writtenVersions versions that are written}, and what it cannot carry}
     *
     * @throws IllegalArgumentException if the type is none of {@link #types}, or the version is another
     */
    public <T> Converted write(Class<T> type, T value, String version) {
        return documents.write(type, valueOf(type, value, "value"), requireNonNull(version, "version"));
    }

    /**
     * {@return a document that may have members this release does not know, to be changed without touching them}
     *
     * @throws IllegalArgumentException if the type is none of {@link #types}
     */
    public <T> ReadResult<OpenDocument<T>> open(Class<T> type, byte[] document) {
        return documents.open(reader, requireNonNull(type, "type"), requireNonNull(document, "document"));
    }

    /**
     * {@return what differs between two values of one type, member by member}
     *
     * <p>What became of the case between two versions, as one would tell it at a review, is for {@link VersionChanges}.
     *
     * @throws IllegalArgumentException if the type is none of {@link #types}
     */
    public <T> Changes changes(Class<T> type, T before, T after) {
        return documents.changes(type, valueOf(type, before, "before"), valueOf(type, after, "after"));
    }

    /**
     * {@return what differs between two documents, as they are written; what is wrong if either cannot be read}
     *
     * @throws IllegalArgumentException if the type is none of {@link #types}
     */
    public <T> ReadResult<Changes> changes(Class<T> type, byte[] before, byte[] after) {
        return documents.changes(reader, requireNonNull(type, "type"), requireNonNull(before, "before"), requireNonNull(after, "after"));
    }

    /**
     * {@return what comes of two values that were changed apart, by the identifiers of their parts, or what does not go together}
     *
     * @param base what both began as
     * @throws IllegalArgumentException if the type is none of {@link #types}, or that of a signed version, which nothing changes, or the
     *     three are not one record under one identifier
     */
    public <T> MergeResult<T> merge(Class<T> type, T base, T mine, T theirs) {
        return documents.merge(
                type, valueOf(type, base, "base"), valueOf(type, mine, "mine"), valueOf(type, theirs, "theirs"));
    }

    /** {@return the roots and parts that can be read, written and published} */
    public Set<Class<?>> types() {
        return descriptions.types();
    }

    private <T> Shape<T> table(Class<T> type) {
        return descriptions.find(requireNonNull(type, "type"));
    }

    /** What a raw type let through is refused here, before it ends in a cast that fails somewhere inside. */
    private static <T> T valueOf(Class<T> type, T value, String parameter) {
        if (!requireNonNull(type, "type").isInstance(requireNonNull(value, parameter))) {
            throw new IllegalArgumentException(parameter + ": of the type that is named");
        }
        return value;
    }
}
