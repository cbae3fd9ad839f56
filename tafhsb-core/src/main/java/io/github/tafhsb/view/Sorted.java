// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value and its place in a list: parts by their date, then by their new identifier, everything else by what it says. The order in which
 * somebody wrote things down is not told.
 *
 * @param key its place
 * @param value the value
 */
record Sorted(String key, Viewed value) implements Comparable<Sorted> {
    private static final String UNDATED = "9999";

    /** The members that say when something was. */
    static final Set<String> WHEN = Set.of(
            "completedOn", "on", "happenedOn", "obtainedOn", "askedOn", "heldOn", "saidOn", "madeOn", "correctedOn", "decidedOn", "receivedOn");

    /** The values of a list in their places. */
    static List<Viewed> list(List<Viewed> values) {
        return values.size() < 2
                ? values
                : values.stream().map(value -> new Sorted(key(value), value)).sorted().map(Sorted::value).toList();
    }

    @Override
    public int compareTo(Sorted other) {
        return key.compareTo(other.key);
    }

    private static String key(Viewed value) {
        StringBuilder key = new StringBuilder();
        if (value instanceof Viewed.Holds held) {
            key.append(date(held.part())).append(' ');
        }
        say(value, key);
        return key.toString();
    }

    /** When a part was, for sorting; last what has no date. */
    static String date(ViewedPart part) {
        return dated(part).map(date -> date.earliest().toString()).orElse(UNDATED);
    }

    /** When a part was, if it says so. */
    static Optional<When> dated(ViewedPart part) {
        return part.members().stream()
                .filter(member -> WHEN.contains(member.name()))
                .flatMap(member -> member.values().stream())
                .filter(Viewed.On.class::isInstance)
                .map(on -> ((Viewed.On) on).date())
                .findFirst();
    }

    /** Everything a value says, so that two that differ have different places. */
    private static void say(Viewed value, StringBuilder key) {
        if (value instanceof Viewed.Said said) {
            leaf(said.text().text(), key);
            leaf(said.language().wire() + said.origin().wire(), key);
            leaf(said.rendering().map(Words::text).orElse(""), key);
            leaf(said.by().map(ViewId::value).orElse(""), key);
        } else if (value instanceof Viewed.Text text) {
            leaf(text.line().text(), key);
        } else if (value instanceof Viewed.On on) {
            leaf(on.date().format(), key);
        } else if (value instanceof Viewed.Chosen chosen) {
            leaf(chosen.list() + '.' + chosen.choice().wire(), key);
        } else if (value instanceof Viewed.Coded coded) {
            leaf(coded.code().list() + ' ' + coded.code().version() + ' ' + coded.code().code(), key);
            leaf(coded.code().text().text(), key);
        } else if (value instanceof Viewed.Spoken spoken) {
            leaf(spoken.language().wire(), key);
        } else if (value instanceof Viewed.PointsAt points) {
            leaf(points.id().value(), key);
        } else if (value instanceof Viewed.Holds held) {
            Optional<ViewId> id = held.part().id();
            leaf(id.map(ViewId::value).orElse(""), key);
            leaf(held.part().kind(), key);
            if (id.isEmpty()) {
                held.part().members().forEach(member -> {
                    leaf(member.name(), key);
                    member.values().forEach(each -> say(each, key));
                });
            }
        }
    }

    private static void leaf(String text, StringBuilder key) {
        key.append(text).append('\u0000');
    }

    @Override
    public String toString() {
        return "Sorted";
    }
}
