// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Entry;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.ProgressState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came up since the latest version was signed has been thought through in a review.
 *
 * <p>Something that makes things harder counts, and an action that was done, stopped or lapsed; one that goes on as planned does not. It
 * is told once, at the first.
 */
public final class NewsIsThoughtThrough extends Rule<CaseRecord> {
    private static final Set<ProgressState> CHANGES =
            EnumSet.of(ProgressState.DONE, ProgressState.STOPPED, ProgressState.LAPSED);

    /** Declares the rule. */
    public NewsIsThoughtThrough() {
        super(
                "F02",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                CaseRecord.class,
                "http://aimproject.org.uk/?page_id=79");
    }

    @Override
    public Finding judge(CaseRecord record, Facts facts) {
        Optional<Integer> latest = record.latest().map(version -> version.getContent().getVersion());
        if (latest.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        List<Entry> entries = record.getEntries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).getVersion() >= latest.get() && isNews(entries.get(i).getWhat())) {
                return Finding.notMet("entries/" + i);
            }
        }
        return Finding.met();
    }

    private static boolean isNews(EntryContent what) {
        return what instanceof EntryContent.Stressor
                || what instanceof EntryContent.Progressed progressed
                        && CHANGES.contains(progressed.held().getProgress().getState());
    }
}
