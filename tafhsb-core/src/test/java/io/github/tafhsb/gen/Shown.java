// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.Moment;
import io.github.tafhsb.time.When;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a value holds, indented. For tests only: the library itself never shows it. */
final class Shown {
    private Shown() {}

    static String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Shown::of).orElse("nothing");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Shown::of).collect(Collectors.joining("\n", "[\n", "\n]")).replace("\n", "\n  ");
        }
        if (Rewriting.isCase(value)) {
            return value.getClass().getSimpleName()
                    + Arrays.stream(value.getClass().getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .map(accessor -> of(Reflect.call(accessor, value)))
                            .toList();
        }
        return PartType.ofValue(value).map(type -> part(type, value)).orElseGet(() -> leaf(value));
    }

    private static String part(PartType type, Object part) {
        return type.members().stream()
                .filter(member -> !isEmpty(member.of(part)))
                .map(member -> "\n  " + member.name() + ": " + of(member.of(part)).replace("\n", "\n  "))
                .collect(Collectors.joining("", type.type().getSimpleName(), ""));
    }

    private static boolean isEmpty(Object held) {
        return held.equals(Optional.empty()) || held.equals(List.of()) || held.equals(Extensions.none());
    }

    private static String leaf(Object leaf) {
        if (leaf instanceof Line line) {
            return '"' + line.text() + '"';
        }
        if (leaf instanceof Words words) {
            return '"' + words.text() + '"';
        }
        if (leaf instanceof Day day) {
            return day.format();
        }
        if (leaf instanceof When when) {
            return when.format();
        }
        if (leaf instanceof Moment moment) {
            return moment.format();
        }
        if (leaf instanceof Code code) {
            return code.list() + "#" + code.code() + " " + of(code.text());
        }
        if (leaf instanceof Extensions extensions) {
            return extensions.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return leaf instanceof PartId<?> id ? id.value() : leaf.toString();
    }
}
