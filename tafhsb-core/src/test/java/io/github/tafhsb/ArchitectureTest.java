// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.tafhsb.assessment.Obeys;
import io.github.tafhsb.internal.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What a reviewer would have to remember about the packages, a test remembers. */
class ArchitectureTest {
    private static final String ROOT = "io.github.tafhsb";

    /** A package may use only packages before it. A concept and its rules, one level below, are one. */
    static final List<String> BOTTOM_TO_TOP = List.of(
            "time",
            "identity",
            "text",
            "code",
            "rule",
            "people",
            "host",
            "applicability",
            "policy",
            "evidence",
            "enquiry",
            "formulation",
            "safetyplan",
            "review",
            "sharing",
            "assessment",
            "trace",
            "outline",
            "calendar",
            "changes",
            "view");

    private static final String SHARED = "internal";

    private static final Set<String> NO_CONCEPT =
            Set.of("model", "dto", "util", "utils", "common", "impl", "exception", "constants", "service", "helper");

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void the_whole_library_is_looked_at() {
        assertThat(LIBRARY).hasSizeGreaterThan(400);
        assertThat(LIBRARY).extracting(JavaClass::getName).contains(ROOT + ".assessment.Assessment");
    }

    @Test
    void every_package_has_its_place() {
        Set<String> concepts = LIBRARY.stream().map(ArchitectureTest::concept).collect(Collectors.toCollection(TreeSet::new));
        concepts.removeAll(Set.of("", SHARED));

        assertThat(BOTTOM_TO_TOP).containsAll(concepts);
    }

    @Test
    void no_package_uses_one_above_it() {
        classes()
                .that(resideInAPackage(ROOT + ".."))
                .should(new ArchCondition<JavaClass>("use only what lies below") {
                    @Override
                    public void check(JavaClass user, ConditionEvents events) {
                        user.getDirectDependenciesFromSelf().stream()
                                .filter(ArchitectureTest::pointsUpwards)
                                .forEach(upwards ->
                                        events.add(SimpleConditionEvent.violated(user, upwards.getDescription())));
                    }
                })
                .check(LIBRARY);
    }

    @Test
    void what_packages_share_uses_nothing_but_text() {
        classes()
                .that(resideInAPackage(ROOT + "." + SHARED))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "org.immutables..", "org.jspecify..", ROOT + "." + SHARED, ROOT + ".text"))
                .check(LIBRARY);
    }

    @Test
    void packages_form_no_circle() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage(ROOT + "." + SHARED), DescribedPredicate.alwaysTrue())
                .check(LIBRARY);
    }

    @Test
    void packages_are_named_after_what_practitioners_speak_of() {
        assertThat(LIBRARY)
                .flatExtracting(each -> List.of(each.getPackageName().split("\\.")))
                .doesNotContainAnyElementsOf(NO_CONCEPT);
    }

    @Test
    void every_package_says_that_nothing_is_null() {
        assertThat(LIBRARY.stream().map(JavaClass::getPackage).distinct().toList())
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
    }

    @Test
    void nothing_has_a_clock_of_its_own() {
        noClasses()
                .that(describe("are not the constraint", each -> !each.isEquivalentTo(Obeys.Validator.class)))
                .should()
                .accessTargetWhere(tellsTheTime())
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(LIBRARY);
    }

    @Test
    void the_constraint_takes_the_time_from_its_provider() {
        JavaClass constraint = LIBRARY.get(Obeys.Validator.class);

        assertThat(constraint.getAccessesFromSelf().stream().filter(tellsTheTime()).map(access -> access.getTarget()
                        .getFullName()))
                .containsExactly("java.time.LocalDate.now(java.time.Clock)");
    }

    @Test
    void nothing_reads_or_writes_but_its_own_texts() {
        noClasses()
                .that(describe("are not its texts", each -> !each.isEquivalentTo(Texts.class)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "javax..")
                        .and(describe("do not print", each -> !each.getName().equals("java.io.PrintStream")))
                        .and(describe("do not make identifiers", each -> !each.getPackageName().equals("javax.crypto"))))
                .check(LIBRARY);
    }

    @Test
    void nothing_prints_logs_or_starts_anything() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARY);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.."))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat(resideInAPackage("java.util.concurrent").and(
                        describe("run something", each -> each.getSimpleName().contains("Executor")
                                || each.getSimpleName().contains("Future"))))
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(LIBRARY);
    }

    @Test
    void nothing_looks_at_itself_by_reflection_but_in_one_place() {
        noClasses()
                .that(describe("are not that place", each -> !each.getName().startsWith(ROOT + ".internal.Accessors")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect", "java.beans"))
                .orShould()
                .accessTargetWhere(describe("what looks into a class", access -> {
                    String name = access.getTarget().getName();
                    return access.getTargetOwner().isEquivalentTo(Class.class)
                            && (name.equals("forName")
                                    || name.matches("new.*|get.*(Method|Field|Constructor|Component|Class(es)?|Annotation).*"))
                            && !name.equals("getDeclaringClass");
                }))
                .check(LIBRARY);
    }

    @Test
    void nothing_is_needed_but_the_jdk_and_two_sets_of_annotations() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        ROOT + "..", "java..", "javax.crypto", "jakarta.validation..", "org.jspecify.annotations", "org.immutables.value"))
                .check(LIBRARY);
    }

    @Test
    void no_test_is_forgotten_because_of_its_name() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages(ROOT);

        assertThat(tests).hasSizeGreaterThan(10);
        assertThat(tests.stream()
                        .filter(ArchitectureTest::hasTests)
                        .map(ArchitectureTest::outermost)
                        .map(JavaClass::getSimpleName))
                .allMatch(name -> name.endsWith("Test") || name.endsWith("Properties") || name.endsWith("IT"));
    }

    private static boolean hasTests(JavaClass each) {
        return each.getMethods().stream()
                .flatMap(method -> method.getAnnotations().stream())
                .anyMatch(annotation -> Set.of("Test", "ParameterizedTest", "TestFactory", "Property", "Example")
                        .contains(annotation.getRawType().getSimpleName()));
    }

    private static JavaClass outermost(JavaClass each) {
        return each.getEnclosingClass().map(ArchitectureTest::outermost).orElse(each);
    }

    private static DescribedPredicate<JavaAccess<?>> tellsTheTime() {
        return describe("what tells the time", access -> {
            AccessTarget target = access.getTarget();
            JavaClass owner = target.getOwner();
            boolean now = target.getName().equals("now") && owner.getPackageName().startsWith("java.time");
            boolean system = owner.isEquivalentTo(System.class) && Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
            boolean old = owner.isEquivalentTo(java.util.Date.class) || owner.isEquivalentTo(java.util.Calendar.class);
            return now || system || old || owner.isEquivalentTo(Clock.class);
        });
    }

    private static boolean pointsUpwards(Dependency dependency) {
        String from = concept(dependency.getOriginClass());
        String to = concept(dependency.getTargetClass());
        return !from.equals(SHARED)
                && BOTTOM_TO_TOP.contains(to)
                && BOTTOM_TO_TOP.indexOf(from) < BOTTOM_TO_TOP.indexOf(to);
    }

    /** The package below the root; empty for the root itself and for what is not ours. */
    private static String concept(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        return name.substring(ROOT.length() + 1).split("\\.")[0];
    }
}
