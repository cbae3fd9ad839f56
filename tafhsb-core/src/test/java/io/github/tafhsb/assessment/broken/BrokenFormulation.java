// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static io.github.tafhsb.assessment.broken.Broken.rule;

import io.github.tafhsb.assessment.SoundRecord;
import java.util.List;

/** How the rules of chapter D, formulation are broken. */
final class BrokenFormulation {
    static final List<Broken> ROWS = List.of(rule(
            "D05", "an explanation cites no evidence", "/formulation/hypotheses/0/evidenceFor",
            record -> record.update(SoundRecord.STANDING, explanation -> explanation.withEvidenceFor())));

    private BrokenFormulation() {}
}
