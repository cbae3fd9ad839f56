// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Entry;
import io.github.tafhsb.assessment.FinalAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a record between two versions, as a practitioner would tell it: what was learnt, what is new in life, what was done,
 * what lapsed, which judgement moved and on what evidence, what became of the plan, and who took over.
 *
 * <p>A part is the same by its identifier, which {@code startReview()} keeps, wherever it stands. In which order parts stand is not told,
 * nor which number the version has. {@link #applyTo} has both.
 *
 * <p>This is about the work. What differs between two documents, member by member, as JSON Patch, is {@code TafhsbJson.changes}.
 */
public final class VersionChanges {
    private final AssessmentId assessment;
    private final int from;
    private final int to;
    private final List<VersionChange> all;
    private final List<Edit> edits;

    private VersionChanges(AssessmentId assessment, int from, int to, List<VersionChange> all, List<Edit> edits) {
        this.assessment = assessment;
        this.from = from;
        this.to = to;
        this.all = all;
        this.edits = edits;
    }

    /**
     * {@return what became of a record between an earlier version, or an earlier state of one, and a later}
     *
     * @throws IllegalArgumentException if they are not of one assessment
     */
    public static VersionChanges between(Assessment before, Assessment after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return between(before, after, List.of());
    }

    /**
     * {@return what became of a lineage between a signed version and the one before it, with what was added to the lineage about the
     * earlier one; empty if either is not there}
     */
    public static Optional<VersionChanges> in(CaseRecord record, int version) {
        Objects.requireNonNull(record, "record");
        return signed(record, version - 1)
                .flatMap(before -> signed(record, version)
                        .map(after -> between(
                                before,
                                after,
                                record.getEntries().stream()
                                        .filter(entry -> entry.getVersion() == version - 1)
                                        .toList())));
    }

    private static Optional<Assessment> signed(CaseRecord record, int version) {
        return record.getVersions().stream()
                .map(FinalAssessment::getContent)
                .filter(content ->
                        content.getVersion() == version && content.getId().equals(record.getId()))
                .findFirst();
    }

    private static VersionChanges between(Assessment before, Assessment after, List<Entry> added) {
        if (!before.getId().equals(after.getId())) {
            throw new IllegalArgumentException("after: a version of the same assessment");
        }
        Told told = new Told();
        List<Edit> edits = new ArrayList<>();
        Rows.ALL.forEach(row -> row.compare(before, after, told).ifPresent(edits::add));
        added.forEach(entry -> Entries.tell(entry, told));
        return new VersionChanges(
                after.getId(), before.getVersion(), after.getVersion(), told.inOrder(), List.copyOf(edits));
    }

    /** {@return the assessment} */
    public AssessmentId assessment() {
        return assessment;
    }

    /** {@return the number of the earlier version} */
    public int from() {
        return from;
    }

    /** {@return the number of the later version; the same for two states of one version} */
    public int to() {
        return to;
    }

    /** {@return every change, by topic and within it in the order of the record} */
    public List<VersionChange> all() {
        return all;
    }

    /** {@return the changes of one topic, in the order of the record; empty if there is none} */
    public List<VersionChange> about(ChangeTopic topic) {
        Objects.requireNonNull(topic, "topic");
        return all.stream().filter(change -> change.topic() == topic).toList();
    }

    /** {@return whether there is nothing to tell} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * {@return the earlier record with these changes: equal to the later one}
     *
     * <p>What was added to a lineage stays in the lineage and changes no version. Applied to another state of the earlier record, it
     * brings in the parts that changed and takes out those that went, and leaves the other parts as they are there.
     *
     * @throws IllegalArgumentException if it is another assessment
     */
    public Assessment applyTo(Assessment old) {
        if (!Objects.requireNonNull(old, "old").getId().equals(assessment)) {
            throw new IllegalArgumentException("old: an earlier version of the same assessment");
        }
        Assessment record = old;
        for (Edit edit : edits) {
            record = edit.in(record);
        }
        return record;
    }

    /** {@return the word VersionChanges} */
    @Override
    public String toString() {
        return "VersionChanges";
    }
}
