// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.ONE_MEMBER;
import static io.github.tafhsb.json.ReadProblem.Code.TYPE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * One of several cases, as an object with exactly one member: its name is the case, its value what the case holds.
 *
 * @param <T> the type of which each case is one
 */
final class UnionShape<T> extends Shape<T> {
    private final String name;
    private final List<Case<? extends T>> cases;
    private final PropertyNameMatcher names;
    private final Map<String, String> limits;

    UnionShape(String name, List<Case<? extends T>> cases) {
        List<String> words = cases.stream().map(Case::name).toList();
        if (words.isEmpty() || words.size() > Long.SIZE || words.stream().distinct().count() < words.size()) {
            throw new IllegalArgumentException(name + ": 1 to " + Long.SIZE + " cases, each of another name");
        }
        this.name = name;
        this.cases = List.copyOf(cases);
        this.names = BinaryNameMatcher.construct(words);
        this.limits = Keywords.of("type", kind().type(), "properties", String.join(", ", words));
    }

    @Override
    @Nullable T read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.refuse(TYPE, limits);
        }
        T value = null;
        long seen = 0;
        boolean reported = false;
        for (int at = in.nextMember(names); at != Reading.END; at = in.nextMember(names)) {
            if (at < 0) {
                in.skipUnknown();
                reported = true;
            } else if ((seen & 1L << at) != 0) {
                in.skipDuplicate();
                reported = true;
            } else {
                seen |= 1L << at;
                in.next();
                value = cases.get(at).read(in);
            }
        }
        if (Long.bitCount(seen) > 1 || seen == 0 && !reported) {
            in.report(ONE_MEMBER, limits);
            return null;
        }
        return reported ? null : value;
    }

    @Override
    void write(T value, Writing out) {
        for (Case<? extends T> each : cases) {
            if (each.isOf(value)) {
                out.startObject();
                each.write(value, out);
                out.endObject();
                return;
            }
        }
        throw new IllegalArgumentException(name + ": no case for " + value.getClass().getName());
    }

    @Override
    void describe(SchemaWriter out) {
        out.type(kind());
        out.members(name, cases);
        out.set("additionalProperties", false);
        out.set("minProperties", 1);
        out.set("maxProperties", 1);
    }

    @Override
    public Kind kind() {
        return Kind.UNION;
    }

    @Override
    public Optional<String> definition() {
        return Optional.of(name);
    }

    @Override
    public Map<String, String> limits() {
        return limits;
    }

    @Override
    public List<Row> rows() {
        return cases.stream().collect(Collectors.toUnmodifiableList());
    }
}
