// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import static java.util.stream.Collectors.joining;

import io.github.tafhsb.json.agreement.Answer.Says;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of a run. */
final class Tally {
    private static final int SHOWN = 20;

    private final Map<Way, Count> byWay = new EnumMap<>(Way.class);
    private final Map<String, Count> byKind = new TreeMap<>();
    private final Map<String, Count> byValidator = new TreeMap<>();
    private final Map<Judged.Known, Integer> known = new EnumMap<>(Judged.Known.class);
    private final List<Judged> disagreements = new ArrayList<>();

    /** How many were accepted, refused, and neither. */
    static final class Count {
        private int accepted;
        private int refused;
        private int neither;

        int accepted() {
            return accepted;
        }

        int refused() {
            return refused;
        }

        int all() {
            return accepted + refused + neither;
        }

        private void add(Says says) {
            switch (says) {
                case ACCEPTS -> accepted++;
                case REFUSES -> refused++;
                case NOTHING, FAILS -> neither++;
            }
        }

        @Override
        public String toString() {
            return "%,d accepted, %,d refused".formatted(accepted, refused) + (neither == 0 ? "" : ", %,d neither".formatted(neither));
        }
    }

    void add(Judged judged) {
        Trial trial = judged.trial();
        Says says = judged.networknt().says() == Says.NOTHING ? judged.ours().says() : judged.networknt().says();
        byWay.computeIfAbsent(trial.way(), way -> new Count()).add(says);
        byKind.computeIfAbsent(trial.root().kind(), kind -> new Count()).add(says);
        byValidator.computeIfAbsent("reader", name -> new Count()).add(judged.ours().says());
        byValidator.computeIfAbsent("networknt", name -> new Count()).add(judged.networknt().says());
        byValidator.computeIfAbsent("ajv", name -> new Count()).add(judged.ajv().says());
        judged.known().forEach(each -> known.merge(each, 1, Integer::sum));
        if (!judged.isAgreed()) {
            disagreements.add(judged);
        }
    }

    List<Judged> disagreements() {
        return disagreements;
    }

    Map<Way, Count> byWay() {
        return byWay;
    }

    Map<String, Count> byKind() {
        return byKind;
    }

    Count of(String validator) {
        return byValidator.get(validator);
    }

    /** A person's summary of a run. */
    String told(long seed, Duration took) {
        return "agreement: seed %d, %,d documents in %d s, %d disagreements; known and let pass: %s%n%s%s%s".formatted(
                seed, of("networknt").all(), took.toSeconds(), disagreements.size(), known, lines(byValidator), lines(byKind), lines(byWay));
    }

    private static <K> String lines(Map<K, Count> counts) {
        return counts.entrySet().stream().map(each -> "  %-22s %s%n".formatted(each.getKey(), each.getValue())).collect(joining());
    }

    /** Each disagreement by what makes it again, the first of them. */
    String disagreementsTold() {
        return disagreements.stream().limit(SHOWN).map(Judged::toString).collect(joining("%n".formatted(), "%n".formatted(), ""));
    }
}
