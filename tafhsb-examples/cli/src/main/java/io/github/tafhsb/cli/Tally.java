// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import java.util.EnumMap;
import java.util.Map;

/** How many documents came to what. */
final class Tally {
    private final Map<Verdict.Outcome, Long> outcomes = new EnumMap<>(Verdict.Outcome.class);
    private final Map<Weight, Long> weights = new EnumMap<>(Weight.class);

    /** Counts one more. */
    void count(Verdict verdict) {
        outcomes.merge(verdict.outcome(), 1L, Long::sum);
        if (verdict.outcome() != Verdict.Outcome.UNREADABLE) {
            verdict.findings().forEach(finding -> weights.merge(finding.weight(), 1L, Long::sum));
        }
    }

    /** {@return 0 where all is fine, 1 where there are problems, 2 where something could not be read} */
    int exitCode() {
        if (outcomes.containsKey(Verdict.Outcome.UNREADABLE)) {
            return 2;
        }
        boolean fine = outcomes.keySet().stream().allMatch(Verdict.Outcome.FINE::equals);
        return fine ? 0 : 1;
    }

    /** {@return the count, in a few lines} */
    String summary(Words words) {
        StringBuilder lines = new StringBuilder();
        lines.append(words.get("documents", outcomes.values().stream().mapToLong(Long::longValue).sum())).append('\n');
        for (Verdict.Outcome outcome : Verdict.Outcome.values()) {
            lines.append("  ").append(words.get("outcome." + outcome, outcomes.getOrDefault(outcome, 0L))).append('\n');
        }
        weights.forEach((weight, count) -> {
            if (weight != Weight.REFUSED) {
                lines.append(weight.label(words)).append(": ").append(count).append('\n');
            }
        });
        return lines.toString();
    }
}
