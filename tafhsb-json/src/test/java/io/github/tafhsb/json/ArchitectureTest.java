// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.tafhsb.json.form.Members;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What a reviewer would have to remember about this module, a test remembers. */
class ArchitectureTest {
    private static final String ROOT = "io.github.tafhsb";
    private static final String FACE = ROOT + ".json";
    private static final String SHAPE = FACE + ".shape";
    private static final String V1 = FACE + ".v1";
    private static final String DOCUMENT = FACE + ".document";
    private static final String FORM = FACE + ".form";
    private static final String MAPPER = FACE + ".mapper";
    private static final String JACKSON_2 = FACE + ".jackson2";
    private static final String JACKSON_3 = FACE + ".jackson3";

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(FACE);

    /** The two that hand their own text files to core's reader of texts. */
    private static final DescribedPredicate<JavaClass> TEXT_FILES = describe(
            "open their text files", each ->
            Set.of(FACE + ".SchemaMessages", FACE + ".ChangeMessages", V1 + ".MemberTexts").contains(each.getName()));

    @Test
    void the_whole_module_is_looked_at() {
        assertThat(MODULE).hasSizeGreaterThan(60);
        assertThat(MODULE.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(FACE, DOCUMENT, SHAPE, V1, FORM, MAPPER, JACKSON_2, JACKSON_3);
    }

    @Test
    void records_forms_and_mappers_are_exported_and_only_files_are_opened() throws IOException, URISyntaxException {
        ModuleDescriptor module = descriptor();

        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(FACE, FORM, JACKSON_2, JACKSON_3);
        assertThat(module.opens())
                .extracting(ModuleDescriptor.Opens::source)
                .containsExactlyInAnyOrder(FACE + ".schema.v1", FACE + ".samples.v1");
        assertThat(module.requires().stream()
                        .filter(each -> !each.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                        .map(ModuleDescriptor.Requires::name))
                .containsExactlyInAnyOrder("java.base", "io.github.tafhsb.core", "tools.jackson.core");
    }

    private static ModuleDescriptor descriptor() throws IOException, URISyntaxException {
        Path classes = Path.of(TafhsbJson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    @Test
    void what_others_see_speaks_of_the_jdk_and_of_the_model_and_of_nothing_inside() {
        List<JavaCodeUnit> seen = MODULE.stream()
                .filter(type -> Set.of(FACE, FORM).contains(type.getPackageName()) && isSeen(type))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED))
                .toList();

        assertThat(seen).hasSizeGreaterThan(40);
        assertThat(seen.stream()
                        .flatMap(unit -> unit.getAllInvolvedRawTypes().stream())
                        .filter(type -> !type.isPrimitive())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive())
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "java.io", "java.lang", "java.util", FACE, FORM, ROOT + ".identity", ROOT + ".text", ROOT + ".assessment", ROOT + ".rule",
                        ROOT + ".trace", ROOT + ".outline", ROOT + ".calendar", ROOT + ".changes", ROOT + ".view");
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isSeen).orElse(true);
    }

    @Test
    void nobody_inherits_from_anything_inside() {
        assertThat(MODULE.stream().filter(type -> type.getPackageName().equals(FACE) && isSeen(type)))
                .allSatisfy(type -> assertThat(type.getAllRawSuperclasses().stream().map(JavaClass::getPackageName))
                        .as(type.getName())
                        .isSubsetOf("java.lang", "java.util"));
    }

    @Test
    void only_shapes_know_jackson_and_what_is_for_mappers() {
        noClasses()
                .that()
                .resideOutsideOfPackages(SHAPE, MAPPER, JACKSON_2, JACKSON_3)
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.."))
                .check(MODULE);
        noClasses()
                .that()
                .resideInAnyPackage(SHAPE, MAPPER)
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson.databind..", "com.fasterxml.."))
                .check(MODULE);
    }

    @Test
    void either_jackson_may_be_absent() {
        noClasses().that().resideInAPackage(JACKSON_2).should().dependOnClassesThat(resideInAPackage("tools.jackson.databind..")).check(MODULE);
        noClasses()
                .that()
                .resideInAPackage(JACKSON_3)
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."))
                .check(MODULE);
        for (String each : List.of(JACKSON_2, JACKSON_3)) {
            noClasses().that().resideOutsideOfPackage(each).should().dependOnClassesThat(resideInAPackage(each)).check(MODULE);
            noClasses().that().resideInAPackage(each).should().dependOnClassesThat(resideInAPackage(V1)).check(MODULE);
        }
    }

    @Test
    void shapes_know_no_version_and_of_the_model_only_what_a_choice_is() {
        noClasses()
                .that()
                .resideInAPackage(SHAPE)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(describe(
                        "are a choice or this package or what it reports with",
                        each -> Set.of(SHAPE, DOCUMENT).contains(each.getPackageName())
                                || each.getName().equals(ROOT + ".code.Choice")
                                || each.getPackageName().equals(FACE) && !each.isEquivalentTo(TafhsbJson.class)))))
                .check(MODULE);
    }

    @Test
    void only_the_entrances_know_shapes_and_versions() {
        noClasses()
                .that(resideInAnyPackage(FACE, FORM).and(DescribedPredicate.not(belongToAnyOf(TafhsbJson.class, Documents.class, Members.class))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(SHAPE, V1))
                .check(MODULE);
        noClasses().that().resideInAPackage(V1).should().dependOnClassesThat(belongToAnyOf(TafhsbJson.class)).check(MODULE);
    }

    @Test
    void documents_as_trees_know_nothing_but_themselves() {
        noClasses()
                .that()
                .resideInAPackage(DOCUMENT)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAPackage(DOCUMENT))))
                .check(MODULE);
    }

    @Test
    void every_package_says_that_nothing_is_null() {
        assertThat(MODULE.stream().map(JavaClass::getPackage).distinct().toList())
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
    }

    @Test
    void nothing_has_a_clock() {
        noClasses().should().dependOnClassesThat(resideInAnyPackage("java.time..")).orShould().accessTargetWhere(tellsTheTime()).check(MODULE);
    }

    private static DescribedPredicate<JavaAccess<?>> tellsTheTime() {
        return describe("what tells the time", access -> access.getTarget().getOwner().isEquivalentTo(System.class)
                && Set.of("currentTimeMillis", "nanoTime").contains(access.getTarget().getName()));
    }

    @Test
    void nothing_reads_or_writes_but_its_own_texts() {
        noClasses()
                .that(DescribedPredicate.not(TEXT_FILES))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "javax..", "jdk..")
                        .and(describe("are no stream of the caller's and not the name of an encoding", each -> !isStream(each)
                                && !each.getPackageName().equals("java.nio.charset")
                                && !each.isEquivalentTo(ByteOrder.class))))
                .orShould()
                .callMethod(Class.class, "getResourceAsStream", String.class)
                .orShould()
                .callMethod(Class.class, "getResource", String.class)
                .check(MODULE);
    }

    /** What a caller hands in, how it fails, and bytes in memory; none of them opens anything. */
    private static boolean isStream(JavaClass each) {
        return Stream.of(
                        InputStream.class,
                        OutputStream.class,
                        ByteArrayOutputStream.class,
                        IOException.class,
                        UncheckedIOException.class)
                .anyMatch(each::isEquivalentTo);
    }

    @Test
    void nothing_prints_logs_starts_or_asks_about_its_surroundings() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MODULE);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache..", "java.util.concurrent.."))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(MODULE);
    }

    @Test
    void nothing_looks_at_a_type_by_reflection_but_whether_it_is_public() {
        noClasses()
                .that(describe("are no enum", each -> !each.isEnum()))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect", "java.beans")
                        .and(describe("are not what tells that", each -> !each.isEquivalentTo(Modifier.class))))
                .check(MODULE);
    }

    @Test
    void nothing_is_needed_but_the_jdk_core_and_a_parser() {
        classes()
                .that()
                .resideOutsideOfPackages(JACKSON_2, JACKSON_3)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(ROOT + "..", "java..", "tools.jackson.core..", "org.jspecify.annotations"))
                .check(MODULE);
    }

    @Test
    void no_test_is_forgotten_because_of_its_name() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages(FACE);

        assertThat(tests.stream().filter(ArchitectureTest::hasTests)).hasSizeGreaterThan(15);
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
}
