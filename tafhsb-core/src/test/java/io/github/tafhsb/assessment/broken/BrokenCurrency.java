// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static io.github.tafhsb.assessment.broken.Broken.rule;

import io.github.tafhsb.time.Day;
import java.util.List;

/** How the rules of chapter F, currency are broken. */
final class BrokenCurrency {
    static final List<Broken> ROWS = List.of(rule(
            "F01",
            "The plan is past its review.",
            "/plan/reviewOn",
            record -> record.withPlan(record.getPlan().orElseThrow().withReviewOn(Day.of(2026, 3, 12)))));

    private BrokenCurrency() {}
}
