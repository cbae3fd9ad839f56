// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.Source;
import java.util.Optional;

/** Where evidence came from, and whether it may go any further. */
final class Sources {
    private Sources() {}

    /** {@return a source in a few words, and a mark if the item is under a handling condition} */
    static Html briefly(EvidenceItem item, Sheet sheet) {
        Html brief = Html.run().add(name(item, sheet));
        if (isRestricted(item)) {
            brief.add(" ").add(Html.of("span", sheet.word("handling.mark")).as("mark"));
        }
        return brief;
    }

    /** {@return what a source is called: by role, else by name, else by kind} */
    static String name(EvidenceItem item, Sheet sheet) {
        Optional<Source> source = item.getSource();
        return source.flatMap(Source::getRole)
                .map(role -> role.text())
                .or(() -> source.flatMap(Source::getPerson).map(sheet::person))
                .or(() -> source.flatMap(Source::getKind).map(sheet::label))
                .orElse(sheet.word("evidence.source-not-recorded"));
    }

    /** {@return whether an item may not be passed on freely} */
    static boolean isRestricted(EvidenceItem item) {
        boolean handled = item.getHandling()
                .map(Handling::getRestriction)
                .filter(restriction -> restriction != HandlingRestriction.ORDINARY)
                .isPresent();
        boolean graded =
                item.getPoliceGrade().flatMap(grade -> grade.getCondition()).isPresent();
        return handled || graded;
    }
}
