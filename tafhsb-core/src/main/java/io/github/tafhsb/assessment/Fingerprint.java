// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Choice;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Accessors;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.Moment;
import io.github.tafhsb.time.When;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a problem was told of, as it was on a day, in 64 digits: equal while it says the same, another as soon as it says anything
 * else. Kept in an answer or an exception, and never shown to anybody.
 *
 * <p>It is taken of the part that the problem is about, or, where that is the record itself, of what stands at its place; of
 * nothing, where nothing stands there yet. What is absent leaves no trace, so that a member that a later release adds changes no
 * fingerprint. It is the same in every JVM and after a round trip through JSON.
 *
 * <p>Core knows no codec, so this looks at members by name, and only where an answer stands.
 */
final class Fingerprint {
    private final StringBuilder said = new StringBuilder();

    private Fingerprint() {}

    /** The fingerprint of what a problem is told of, in this revision of its rule. */
    static Digest of(Assessment assessment, Parts parts, Problem problem, int revision) {
        boolean ofRecord =
                problem.subject().filter(id -> !id.value().equals(assessment.getId().value())).isEmpty();
        Fingerprint print = new Fingerprint();
        print.leaf(problem.code());
        print.leaf(Integer.toString(revision));
        print.leaf(problem.variant());
        print.leaf(ofRecord ? problem.pointer() : problem.member());
        if (ofRecord) {
            print.describe(at(undecided(assessment), problem.pointer()));
        } else {
            problem.subject().flatMap(parts::find).ifPresent(print::describe);
        }
        return print.digest();
    }

    /** An answer cannot be about itself. */
    private static Assessment undecided(Assessment assessment) {
        return assessment.withExceptions().withWarningAnswers();
    }

    /** What stands at a place, as far down as members lead; empty where nothing does. */
    private static Object at(Object root, String pointer) {
        Object here = root;
        for (String step : pointer.split("/")) {
            if (here instanceof Optional<?> optional) {
                if (optional.isEmpty()) {
                    return Optional.empty();
                }
                here = optional.get();
            }
            if (step.isEmpty()) {
                continue;
            }
            if (here instanceof List<?> list) {
                int index = step.chars().allMatch(Character::isDigit) ? Integer.parseInt(step) : list.size();
                if (index >= list.size()) {
                    return here;
                }
                here = list.get(index);
            } else {
                Optional<Object> member =
                        isLeaf(here) || here instanceof Map<?, ?> ? Optional.empty() : Accessors.get(here, step);
                if (member.isEmpty()) {
                    return here;
                }
                here = member.get();
            }
        }
        return here;
    }

    private void describe(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::describe);
        } else if (value instanceof Set<?> set) {
            all(set.stream().map(Fingerprint::alone).sorted().toList());
        } else if (value instanceof Collection<?> list) {
            all(list);
        } else if (value instanceof Map<?, ?> map) {
            said.append('{');
            new TreeMap<>(map).forEach((name, held) -> {
                describe(name);
                describe(held);
            });
            said.append('}');
        } else if (isLeaf(value)) {
            leaf(text(value));
        } else {
            Accessors.of(value).forEach(member -> {
                Object held = member.of(value);
                if (!isAbsent(held)) {
                    leaf(member.name());
                    describe(held);
                }
            });
            // the name tells the cases of a union apart
            said.append(';').append(Accessors.type(value).getSimpleName());
        }
    }

    private void all(Collection<?> values) {
        said.append('[');
        values.forEach(this::describe);
        said.append(']');
    }

    private static String alone(Object value) {
        Fingerprint alone = new Fingerprint();
        alone.describe(value);
        return alone.said.toString();
    }

    /** With its length, so that no text can be taken for another with something beside it. */
    private void leaf(String text) {
        said.append(text.length()).append(':').append(text);
    }

    private static boolean isAbsent(Object held) {
        return held instanceof Optional<?> optional
                ? optional.isEmpty()
                : held instanceof Collection<?> list
                        ? list.isEmpty()
                        : held instanceof io.github.tafhsb.code.Extensions extensions
                                && extensions.entries().isEmpty();
    }

    private static boolean isLeaf(Object value) {
        return value instanceof Enum<?>
                || value instanceof PartId<?>
                || value instanceof Line
                || value instanceof Words
                || value instanceof Day
                || value instanceof When
                || value instanceof Moment
                || value instanceof String
                || value instanceof Integer
                || value instanceof Boolean;
    }

    private static String text(Object leaf) {
        if (leaf instanceof Choice choice) {
            return choice.wire();
        } else if (leaf instanceof Language language) {
            return language.wire();
        } else if (leaf instanceof Origin origin) {
            return origin.wire();
        } else if (leaf instanceof Enum<?> constant) {
            return constant.name();
        } else if (leaf instanceof PartId<?> id) {
            return id.value();
        } else if (leaf instanceof Line line) {
            return line.text();
        } else if (leaf instanceof Words words) {
            return words.text();
        } else if (leaf instanceof Day day) {
            return day.format();
        } else if (leaf instanceof When when) {
            return when.format();
        } else if (leaf instanceof Moment moment) {
            return moment.format();
        }
        return String.valueOf(leaf);
    }

    private Digest digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < said.length(); i++) {
                sha.update((byte) (said.charAt(i) >> Byte.SIZE));
                sha.update((byte) said.charAt(i));
            }
            return Digest.of(HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
