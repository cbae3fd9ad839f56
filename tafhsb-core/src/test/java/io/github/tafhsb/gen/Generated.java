// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Any record, part or value of this library, for properties.
 *
 * <p>A test class that wears {@code @Domain(Generated.class)} has {@code @ForAll} parameters of every type in {@link Model}:
 * {@code @ForAll Assessment}, {@code @ForAll Hypothesis}, {@code @ForAll When}, {@code @ForAll Answer<Line>}. A falsified sample
 * is shrunk by leaving things out, and shown in full.
 */
@Domain(DomainContext.Global.class)
public final class Generated implements DomainContext {
    private static final long FAR_APART = 0x9E3779B97F4A7C15L; // neighbouring seeds would begin alike

    /** {@return any working record} */
    public static Arbitrary<Assessment> assessments() {
        return any(Assessment.class);
    }

    /** {@return any signed version} */
    public static Arbitrary<FinalAssessment> finalAssessments() {
        return any(FinalAssessment.class);
    }

    /** {@return any issued plan} */
    public static Arbitrary<IssuedPlan> issuedPlans() {
        return any(IssuedPlan.class);
    }

    /** {@return any case record} */
    public static Arbitrary<CaseRecord> caseRecords() {
        return any(CaseRecord.class);
    }

    /** {@return anything of this type, which is one of {@link Model#types()} or {@link Model#SETTINGS}} */
    public static <T> Arbitrary<T> any(Class<T> type) {
        return any((Type) type);
    }

    /** {@return one of this type, always the same for the same seed} */
    public static <T> T one(Class<T> type, long seed) {
        return type.cast(Making.make(type, new Random(seed * FAR_APART)));
    }

    /** {@return an identifier of this type} */
    public static Object identifier(Class<?> type, String value) {
        return Reflect.create(type, value);
    }

    /** {@return a value and everything in it: parts, cases of unions, and leaves} */
    public static Stream<Object> everythingIn(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(Generated::everythingIn);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(Generated::everythingIn);
        }
        if (Rewriting.isCase(value)) {
            return Stream.concat(Stream.of(value), Simpler.components(value).flatMap(Generated::everythingIn));
        }
        return Stream.concat(
                Stream.of(value),
                PartType.ofValue(value).stream()
                        .flatMap(type -> type.members().stream())
                        .flatMap(member -> everythingIn(member.of(value))));
    }

    /** {@return what a value holds, to be read by a person who looks into a test; the value's own text says nothing} */
    public static String shown(Object value) {
        return Shown.of(value);
    }

    @SuppressWarnings("unchecked") // what is made of a type is of that type
    private static <T> Arbitrary<T> any(Type type) {
        return Arbitraries.fromGenerator(random -> new Lessened<>((T) Making.make(type, new Random(random.nextLong()))));
    }

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new OfTheModel());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    @Override
    public Collection<SampleReportingFormat> getReportingFormats() {
        return List.of(new InFull());
    }

    private static final class OfTheModel implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage wanted) {
            return Model.types().contains(wanted.getRawType()) && !wanted.getRawType().isPrimitive();
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage wanted, SubtypeProvider subtypes) {
            return Set.of(any(wanted.getType()));
        }

        @Override
        public int priority() {
            return 10;
        }
    }

    private static final class InFull implements SampleReportingFormat {
        @Override
        public boolean appliesTo(Object value) {
            return PartType.ofValue(value).isPresent() || Rewriting.isCase(value) || Model.isDrawn(value.getClass());
        }

        @Override
        public Object report(Object value) {
            return SampleReportingFormat.plainLabel(Shown.of(value));
        }
    }

    /** A sample that is shrunk by leaving things out. */
    private record Lessened<T>(T value) implements Shrinkable<T> {

        @Override
        @SuppressWarnings("unchecked") // less of a type is of that type
        public Stream<Shrinkable<T>> shrink() {
            return Simpler.than(value).map(less -> new Lessened<>((T) less));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(Simpler.size(value));
        }
    }
}
