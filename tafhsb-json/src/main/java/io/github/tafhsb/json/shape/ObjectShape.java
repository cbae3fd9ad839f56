// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.TYPE;

import io.github.tafhsb.json.ReadProblem.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The table of a part: an object with known members, one row each. No other members are let in.
 *
 * <p>A row gives the member's name, what it looks like, where a value keeps it and where a builder takes it. Members
 * are written in the order of the rows and read in any order.
 *
 * @param <T> the type described
 * @param <B> its builder
 */
public final class ObjectShape<T, B> extends Shape<T> {
    private final Class<? super T> type;
    private final String name;
    private final Supplier<? extends B> start;
    private final Function<? super B, ? extends T> build;
    private final List<Member<T, B, ?>> members;
    private final List<Check<B>> checks;
    private @Nullable Plan<T, B> plan;

    /** What must hold between members that are sound on their own: told at one of them, in a code of its own. */
    private record Check<B>(Code code, String member, Predicate<? super B> holds) {}

    ObjectShape(
            Class<? super T> type,
            String name,
            Supplier<? extends B> start,
            Function<? super B, ? extends T> build,
            List<Member<T, B, ?>> members) {
        this(type, name, start, build, members, List.of());
    }

    private ObjectShape(
            Class<? super T> type,
            String name,
            Supplier<? extends B> start,
            Function<? super B, ? extends T> build,
            List<Member<T, B, ?>> members,
            List<Check<B>> checks) {
        this.checks = List.copyOf(checks);
        this.type = type;
        this.name = name;
        this.start = start;
        this.build = build;
        this.members = List.copyOf(members);
        if (members.size() > Long.SIZE) {
            throw new IllegalArgumentException(name + ": more than " + Long.SIZE + " members");
        }
        if (members.stream().map(Member::name).distinct().count() < members.size()) {
            throw new IllegalArgumentException(name + ": two members of one name");
        }
    }

    /** {@return the same table under another name in the schema} */
    public ObjectShape<T, B> named(String other) {
        return new ObjectShape<>(type, other, start, build, members, checks);
    }

    /** {@return this table with a member that must be there} */
    public <V> ObjectShape<T, B> required(
            String member,
            Shape<V> shape,
            Function<? super T, ? extends V> get,
            BiConsumer<? super B, ? super V> set) {
        return with(new Member<>(member, shape, true, get, set));
    }

    /** {@return this table with a member that may be left out} */
    public <V> ObjectShape<T, B> optional(
            String member, Shape<V> shape, Function<? super T, Optional<V>> get, BiConsumer<? super B, ? super V> set) {
        return with(new Member<>(
                member, shape, false, from -> get.apply(from).orElse(null), set));
    }

    /** {@return this table with a list or set that is left out when it is empty} */
    public <V extends Collection<?>> ObjectShape<T, B> list(
            String member,
            Shape<V> shape,
            Function<? super T, ? extends V> get,
            BiConsumer<? super B, ? super V> set) {
        return with(new Member<>(member, shape, false, from -> Records.filled(get.apply(from)), set));
    }

    /** {@return this table with a map that is left out when it is empty} */
    public <V extends Map<?, ?>> ObjectShape<T, B> map(
            String member,
            Shape<V> shape,
            Function<? super T, ? extends V> get,
            BiConsumer<? super B, ? super V> set) {
        return with(new Member<>(member, shape, false, from -> Records.filled(get.apply(from)), set));
    }

    /** {@return this table with a member that is always the same text} */
    public ObjectShape<T, B> constant(String member, String text) {
        return with(constant(member, text, Code.CONST));
    }

    /** {@return this table as that of a whole document, which says first what it is} */
    public ObjectShape<T, B> document(String kind, String version) {
        List<Member<T, B, ?>> all = new ArrayList<>();
        all.add(constant("kind", kind, Code.KIND));
        all.add(constant("schemaVersion", version, Code.VERSION));
        all.addAll(members);
        return new ObjectShape<>(type, name + "Document", start, build, all, checks);
    }

    /** {@return this table, asking also for something that no schema can say of its members} */
    public ObjectShape<T, B> checked(Code code, String member, Predicate<? super B> holds) {
        List<Check<B>> more = new ArrayList<>(checks);
        more.add(new Check<>(code, member, holds));
        return new ObjectShape<>(type, name, start, build, members, more);
    }

    private Member<T, B, ?> constant(String member, String text, Code code) {
        return new Member<>(member, new ConstantShape(text, code), true, from -> text, (target, read) -> {});
    }

    private ObjectShape<T, B> with(Member<T, B, ?> member) {
        List<Member<T, B, ?>> more = new ArrayList<>(members);
        more.add(member);
        return new ObjectShape<>(type, name, start, build, more, checks);
    }

    @Override
    @Nullable T read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.refuse(TYPE, limits());
        }
        PropertyNameMatcher names = plan().names();
        B target = start.get();
        long missing = plan().required();
        long unseen = -1L;
        boolean sound = true;
        for (int at = in.nextMember(names); at != Reading.END; at = in.nextMember(names)) {
            if (at < 0) {
                in.skipUnknown();
                sound = false;
            } else if ((unseen & 1L << at) == 0) {
                in.skipDuplicate();
                sound = false;
            } else {
                unseen &= ~(1L << at);
                in.next();
                sound &= members.get(at).read(in, target);
            }
        }
        missing &= unseen;
        if (missing != 0) {
            reportMissing(missing, in);
            return null;
        }
        return sound && holds(target, in) ? build.apply(target) : null;
    }

    private boolean holds(B target, Reading in) {
        for (Check<B> check : checks) {
            if (!check.holds().test(target)) {
                in.report(check.code(), check.member(), Map.of());
                return false;
            }
        }
        return true;
    }

    private void reportMissing(long missing, Reading in) {
        for (long left = missing; left != 0; left &= left - 1) {
            members.get(Long.numberOfTrailingZeros(left)).reportMissing(in);
        }
    }

    @Override
    void write(T value, Writing out) {
        out.startObject();
        for (Member<T, B, ?> member : out.isCanonical() ? plan().sorted() : members) {
            member.write(value, out);
        }
        out.endObject();
    }

    @Override
    void describe(SchemaWriter out) {
        out.type(kind());
        out.members(name, members);
        out.set("additionalProperties", false);
    }

    /** {@return the type described} */
    public Class<? super T> type() {
        return type;
    }

    @Override
    public Kind kind() {
        return Kind.OBJECT;
    }

    @Override
    public Optional<String> definition() {
        return Optional.of(name);
    }

    @Override
    public List<Row> rows() {
        return List.copyOf(members);
    }

    /** Worked out at first use, so that a table costs nothing while it grows; made twice by two threads it is the same. */
    private Plan<T, B> plan() {
        Plan<T, B> known = plan;
        if (known == null) {
            known = Plan.of(members);
            plan = known;
        }
        return known;
    }
}
