// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Words;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a falsified sample is shrunk to: the same with less in it, one thing at a time, the biggest first. */
final class Simpler {
    private Simpler() {}

    static Stream<Object> than(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream()
                    .flatMap(held -> Stream.concat(Stream.of(Optional.empty()), than(held).map(Optional::of)));
        }
        if (value instanceof List<?> list) {
            return shorter(list);
        }
        if (Rewriting.isCase(value)) {
            return inCase(value);
        }
        if (value instanceof Line line && line.text().length() > 1) {
            return Stream.of(Line.of("a"));
        }
        if (value instanceof Words words && words.text().length() > 1) {
            return Stream.of(Words.of("a"));
        }
        return PartType.ofValue(value).stream()
                .flatMap(type -> type.members().stream()
                        .flatMap(member -> than(member.of(value)).map(less -> type.with(value, member, less))));
    }

    /** How much there is to read in a value. */
    static long size(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Simpler::size).orElse(0L);
        }
        if (value instanceof List<?> list) {
            return list.stream().mapToLong(Simpler::size).sum();
        }
        if (Rewriting.isCase(value)) {
            return 1 + components(value).mapToLong(Simpler::size).sum();
        }
        if (value instanceof Line line) {
            return line.text().length();
        }
        if (value instanceof Words words) {
            return words.text().length();
        }
        return 1 + PartType.ofValue(value).stream()
                .flatMap(type -> type.members().stream())
                .mapToLong(member -> size(member.of(value)))
                .sum();
    }

    private static Stream<Object> shorter(List<?> list) {
        if (list.isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(List.of(), list.subList(0, list.size() / 2), list.subList(list.size() / 2, list.size()))
                        .filter(half -> half.size() < list.size()),
                IntStream.range(0, list.size()).boxed().flatMap(at -> than(list.get(at)).map(less -> {
                    List<Object> simpler = new ArrayList<>(list);
                    simpler.set(at, less);
                    return simpler;
                })));
    }

    private static Stream<Object> inCase(Object value) {
        Object[] components = components(value).toArray();
        return IntStream.range(0, components.length).boxed().flatMap(at -> than(components[at]).map(less -> {
            Object[] simpler = components.clone();
            simpler[at] = less;
            return Reflect.create(value.getClass(), simpler);
        }));
    }

    static Stream<Object> components(Object value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(RecordComponent::getAccessor)
                .map(accessor -> Reflect.call(accessor, value));
    }
}
