// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.sharing.Disclosure;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What was said of shares, over all of a record. */
final class Shares {
    private Shares() {}

    /** One share that misses something is told at its place, several are told once for all. */
    static Finding judge(Assessment assessment, Predicate<Disclosure> concerned, Predicate<Disclosure> missing, String member) {
        List<Disclosure> all = assessment.getDisclosures();
        if (all.stream().noneMatch(concerned)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        List<Integer> open = IntStream.range(0, all.size())
                .filter(i -> concerned.test(all.get(i)) && missing.test(all.get(i)))
                .boxed()
                .toList();
        return switch (open.size()) {
            case 0 -> Finding.met();
            case 1 -> Finding.notMet("disclosures/" + open.get(0) + "/" + member);
            default -> Finding.notMet("disclosures", "several");
        };
    }
}
