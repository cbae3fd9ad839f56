// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import io.github.tafhsb.assessment.Entry;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.EntryContent.Challenged;
import io.github.tafhsb.assessment.EntryContent.Disclosed;
import io.github.tafhsb.assessment.EntryContent.HandedOver;
import io.github.tafhsb.assessment.EntryContent.PlanEnded;
import io.github.tafhsb.assessment.EntryContent.Progressed;
import io.github.tafhsb.assessment.EntryContent.Stressor;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;

/** What was added to a lineage after a version was signed, as far as it tells what became of the case. */
final class Entries {
    private Entries() {}

    static void tell(Entry entry, Told told) {
        EntryContent what = entry.getWhat();
        if (what instanceof Stressor stressor) {
            told.add(change(ChangeKind.STRESSOR_ADDED, entry.getId(), List.of(), List.of(stressor.held())));
        } else if (what instanceof Progressed progressed) {
            Progress progress = progressed.held().getProgress();
            told.add(change(
                    PlanRows.progressed(progress),
                    progressed.held().getAction(),
                    List.of(),
                    progress.getNote().stream().toList()));
        } else if (what instanceof HandedOver handed) {
            told.add(change(
                    ChangeKind.HANDED_OVER,
                    entry.getId(),
                    handed.held().getAcceptedBy().stream().toList(),
                    handed.held().getNote().stream().toList()));
        } else if (what instanceof Challenged challenged) {
            told.add(change(ChangeKind.EVIDENCE_CHALLENGED, challenged.held().getEvidence(), List.of(), List.of()));
        } else if (what instanceof Disclosed disclosed) {
            told.add(change(
                    ChangeKind.SHARED,
                    disclosed.held().getId(),
                    disclosed.held().getRecipients(),
                    disclosed.held().getWhat().stream().toList()));
        } else if (what instanceof PlanEnded ended) {
            told.add(change(
                    ChangeKind.PLAN_ENDED,
                    ended.held().getPlan(),
                    ended.held().getEndedBy().stream().toList(),
                    ended.held().getReason().stream().toList()));
        }
    }

    private static VersionChange change(ChangeKind kind, PartId<?> part, List<PersonId> people, List<Passage> words) {
        return new VersionChange(kind, Optional.of(SubjectId.of(part)), Optional.empty(), List.of(), people, words);
    }
}
