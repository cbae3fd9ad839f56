// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.tafhsb.gen.Model;
import io.github.tafhsb.gen.PartType;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.Moment;
import io.github.tafhsb.time.When;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What this library will never do, held by construction. */
class ConscienceTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.tafhsb");

    /** The only numbers in a record: they count versions of records and revisions of rules. */
    private static final Set<String> COUNTS = Set.of(
            "Assessment.version",
            "IssuedPlan.version",
            "IssuedPlan.assessmentVersion",
            "Entry.version",
            "RuleOutcome.revision",
            "WarningAnswer.revision");

    private static final List<Class<?>> NUMBERS = List.of(
            int.class, long.class, short.class, byte.class, float.class, double.class, char.class);

    @Test
    @Upholds("C16")
    void no_picture_file_or_link_can_be_held_or_handed_over() {
        List<JavaMember> exported = exported().toList();

        assertThat(exported).hasSizeGreaterThan(2_000);
        assertThat(exported)
                .filteredOn(member -> types(member).anyMatch(ConscienceTest::carriesBytes))
                .extracting(JavaMember::getFullName)
                .isEmpty();
    }

    @Test
    @Upholds({"A10", "A12"})
    void there_is_no_number_in_a_record_but_counts_of_versions() {
        assertThat(Model.members())
                .filteredOn(member -> isNumber(member.held()))
                .extracting(PartType.Member::toString)
                .containsExactlyInAnyOrderElementsOf(COUNTS);
    }

    @Test
    void there_is_no_number_in_any_value() {
        assertThat(Model.types()).filteredOn(Class::isRecord).isNotEmpty().allSatisfy(type -> assertThat(
                        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType))
                .noneMatch(ConscienceTest::isNumber));
    }

    @Test
    void no_number_can_be_derived_from_anything_in_a_record() {
        assertThat(Model.types())
                .flatExtracting(type -> Arrays.asList(type.getMethods()))
                .filteredOn(method -> method.getDeclaringClass().getName().startsWith("io.github.tafhsb"))
                .filteredOn(method -> isNumber(method.getReturnType()) && !isPartOfTheLanguage(method))
                .extracting(method -> member(method))
                .isSubsetOf(COUNTS);
    }

    @Test
    @Upholds({"A09", "A10"})
    void nothing_is_called_a_score_a_percentage_a_probability_a_band_or_a_rating() {
        Set<String> words = Set.of(
                "score", "scores", "percent", "percentage", "probability", "probable", "likelihood", "band", "bands", "rating", "ratings");

        assertThat(Stream.concat(LIBRARY.stream().map(JavaClass::getSimpleName), LIBRARY.stream()
                        .flatMap(each -> each.getMembers().stream())
                        .map(JavaMember::getName)))
                .noneMatch(name -> Arrays.stream(name.split("(?<=[a-z])(?=[A-Z])|_"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(words::contains));
    }

    @Test
    @Upholds("A10")
    void high_moderate_and_low_are_said_of_an_explanation_and_of_nothing_else() {
        assertThat(Model.types())
                .filteredOn(Class::isEnum)
                .filteredOn(type -> Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .anyMatch(Set.of("HIGH", "MEDIUM", "MODERATE", "LOW", "SEVERE")::contains))
                .extracting(Class::getSimpleName)
                .containsExactly("ConfidenceLevel");
    }

    @Test
    void what_anybody_wrote_is_never_a_bare_text_or_date() {
        assertThat(Model.members()).isNotEmpty().allSatisfy(member -> assertThat(member.held().getPackageName())
                .as(member.toString())
                .satisfiesAnyOf(
                        name -> assertThat(name).startsWith("io.github.tafhsb"),
                        name -> assertThat(member.held()).isEqualTo(int.class)));
    }

    @Test
    void only_dates_know_a_date_of_the_jdk() {
        assertThat(Model.types())
                .filteredOn(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getReturnType().getPackageName().equals("java.time")))
                .containsExactlyInAnyOrder(Day.class, When.class, Moment.class);
    }

    private static Stream<JavaMember> exported() {
        return LIBRARY.stream()
                .filter(each -> !each.getPackageName().startsWith("io.github.tafhsb.internal"))
                .flatMap(each -> each.getMembers().stream())
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static Stream<JavaClass> types(JavaMember member) {
        return Stream.concat(
                member.getAllInvolvedRawTypes().stream(),
                member instanceof com.tngtech.archunit.core.domain.JavaCodeUnit code
                        ? Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream())
                                .map(JavaType::toErasure)
                        : Stream.empty());
    }

    private static boolean carriesBytes(JavaClass type) {
        String name = type.getName();
        return name.startsWith("[")
                        && type.getBaseComponentType().isPrimitive()
                || name.equals("byte")
                || name.startsWith("java.io.")
                || name.startsWith("java.nio.")
                || name.startsWith("java.net.")
                || name.startsWith("java.awt.")
                || name.startsWith("javax.imageio.");
    }

    private static boolean isNumber(Class<?> type) {
        return NUMBERS.contains(type) || Number.class.isAssignableFrom(type);
    }

    private static boolean isPartOfTheLanguage(Method method) {
        return Set.of("hashCode", "compareTo", "ordinal", "compare").contains(method.getName())
                || Modifier.isStatic(method.getModifiers());
    }

    private static String member(Method method) {
        String name = method.getName().replaceFirst("^get", "");
        return method.getDeclaringClass().getSimpleName() + "." + Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
