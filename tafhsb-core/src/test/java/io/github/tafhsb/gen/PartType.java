// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Digest;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.Judgement;
import io.github.tafhsb.assessment.RuleOutcome;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.assessment.SignOffDecision;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.RuleId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A type of part seen from outside: which members it has, and how one is put together from them. */
public abstract class PartType {
    private static final Map<Class<?>, Optional<PartType>> KNOWN = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final List<Member> members;

    private PartType(Class<?> type, List<Member> members) {
        this.type = type;
        this.members = members;
    }

    /**
     * A member of a part.
     *
     * @param owner the type of part
     * @param name its name, as in JSON
     * @param type the type its accessor gives
     * @param accessor its accessor
     */
    public record Member(Class<?> owner, String name, Type type, Method accessor) {

        /** {@return what a part holds in this member} */
        public Object of(Object part) {
            return Reflect.call(accessor, part);
        }

        /** {@return whether it is the identifier by which others point at the part, and not a reference} */
        public boolean isOwnId() {
            return name.equals("id");
        }

        /** {@return the type of what it holds, whether one, at most one, or a list} */
        public Class<?> held() {
            Class<?> raw = Reflect.raw(type);
            return raw == Optional.class || raw == List.class ? Reflect.raw(Reflect.held(type)) : raw;
        }

        @Override
        public String toString() {
            return owner.getSimpleName() + "." + name;
        }
    }

    /** {@return the type of part that a class is; empty if it is none} */
    public static Optional<PartType> of(Class<?> type) {
        Optional<PartType> known = KNOWN.get(type);
        if (known == null) {
            known = find(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    /** {@return the type of part that a value is; empty if it is none} */
    public static Optional<PartType> ofValue(Object value) {
        Class<?> generated = value.getClass();
        if (generated.getSimpleName().startsWith("Immutable")) {
            return Arrays.stream(generated.getInterfaces()).flatMap(each -> of(each).stream()).findFirst();
        }
        return of(generated);
    }

    /** {@return the type itself} */
    public Class<?> type() {
        return type;
    }

    /** {@return its members, by name} */
    public List<Member> members() {
        return members;
    }

    /** {@return the member of this name} */
    public Member member(String name) {
        return members.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    /** {@return whether others can point at it} */
    public boolean isIdentified() {
        return Part.class.isAssignableFrom(type);
    }

    /** Puts one together. */
    public abstract Object build(Function<Member, Object> values);

    /** {@return what the part's own {@code with} makes of it for one member} */
    public Object changed(Object part, Member member, Object value) {
        String name = "with" + Character.toUpperCase(member.name().charAt(0)) + member.name().substring(1);
        return Reflect.call(taking(type, name, member), part, value);
    }

    /** {@return the same with another value in one member, built anew} */
    public Object with(Object part, Member changed, Object value) {
        return build(member -> member.equals(changed) ? value : member.of(part));
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }

    private static Optional<PartType> find(Class<?> type) {
        if (type == FinalAssessment.class) {
            return Optional.of(new Signed());
        }
        if (!type.isInterface() || type.isSealed()) {
            return Optional.empty();
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .map(builder -> new Built(type, builder));
    }

    private static Optional<Method> accessor(Class<?> type, String member) {
        String capitalised = Character.toUpperCase(member.charAt(0)) + member.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && (method.getName().equals("get" + capitalised) || method.getName().equals("is" + capitalised)))
                .max(Comparator.comparing(Method::getReturnType, PartType::lessExact));
    }

    private static int lessExact(Class<?> one, Class<?> other) {
        return one == other ? 0 : one.isAssignableFrom(other) ? -1 : 1;
    }

    /** The method of this name that takes what the member's accessor gives. */
    private static Method taking(Class<?> owner, String name, Member member) {
        return named(owner, name)
                .filter(method -> method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isAssignableFrom(Reflect.raw(member.type())))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Method> named(Class<?> type, String name) {
        return Arrays.stream(type.getMethods()).filter(method -> method.getName().equals(name));
    }

    /** A type that Immutables built. */
    private static final class Built extends PartType {
        private final Method builder;
        private final Map<Member, Method> setters = new ConcurrentHashMap<>();
        private final Method build;

        Built(Class<?> type, Method builder) {
            super(type, members(type, builder.getReturnType()));
            this.builder = builder;
            this.build = named(builder.getReturnType(), "build").findFirst().orElseThrow();
            for (Member member : members()) {
                setters.put(member, taking(builder.getReturnType(), member.name(), member));
            }
        }

        @Override
        public Object build(Function<Member, Object> values) {
            Object making = Reflect.call(builder, null);
            for (Member member : members()) {
                Reflect.call(setters.get(member), making, values.apply(member));
            }
            return Reflect.call(build, making);
        }

        private static List<Member> members(Class<?> type, Class<?> builder) {
            return Arrays.stream(builder.getMethods())
                    .map(Method::getName)
                    .distinct()
                    .sorted()
                    .flatMap(name -> accessor(type, name).stream()
                            .map(accessor -> new Member(type, name, accessor.getGenericReturnType(), accessor)))
                    .toList();
        }
    }

    /** A signed version, which nobody builds. */
    private static final class Signed extends PartType {

        Signed() {
            super(
                    FinalAssessment.class,
                    List.of("content", "derivedFrom", "judgement", "signOff").stream()
                            .map(name -> accessor(FinalAssessment.class, name).orElseThrow())
                            .map(accessor -> new Member(
                                    FinalAssessment.class, name(accessor), accessor.getGenericReturnType(), accessor))
                            .toList());
        }

        @Override
        public Object build(Function<Member, Object> values) {
            SignOff signOff = (SignOff) values.apply(member("signOff"));
            Judgement judgement = judged((Judgement) values.apply(member("judgement")));
            FinalAssessment restored = FinalAssessment.restored(
                    (Assessment) values.apply(member("content")),
                    FinalAssessment.isSigned(signOff, judgement) ? signOff : signed(signOff, judgement),
                    judgement);
            Optional<?> original = (Optional<?>) values.apply(member("derivedFrom"));
            return original.map(digest -> restored.asDerivedFrom((Digest) digest)).orElse(restored);
        }

        /** A signed version has a named person's approval on the day it was judged. */
        private static SignOff signed(SignOff drawn, Judgement judgement) {
            return drawn.withDecision(SignOffDecision.APPROVED)
                    .withBy(drawn.getBy().orElse(PersonId.of("supervisor")))
                    .withOn(judgement.getJudgedOn());
        }

        /** It says what at least one rule came to, says it once of each, and nothing was in the way. */
        private static Judgement judged(Judgement drawn) {
            Map<RuleId, RuleOutcome> outcomes = new LinkedHashMap<>();
            drawn.getOutcomes().forEach(outcome -> outcomes.putIfAbsent(outcome.getRule(), fit(outcome)));
            RuleOutcome one = RuleOutcome.builder().rule(RuleId.of("Z99")).revision(1).outcome(Outcome.MET).build();
            return drawn.withOutcomes(outcomes.isEmpty() ? List.of(one) : outcomes.values());
        }

        private static RuleOutcome fit(RuleOutcome outcome) {
            boolean inTheBook = Checker.standard().rules().stream().anyMatch(rule -> rule.id().equals(outcome.getRule()));
            return inTheBook && outcome.getOutcome() == Outcome.NOT_MET ? outcome.withOutcome(Outcome.MET) : outcome;
        }

        private static String name(Method accessor) {
            return Character.toLowerCase(accessor.getName().charAt(3)) + accessor.getName().substring(4);
        }
    }
}
