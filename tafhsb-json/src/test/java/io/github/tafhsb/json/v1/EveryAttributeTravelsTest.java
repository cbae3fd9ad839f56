// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.code.Extension;
import io.github.tafhsb.gen.Model;
import io.github.tafhsb.gen.PartType;
import io.github.tafhsb.json.shape.Attributes;
import io.github.tafhsb.json.shape.Kind;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.policy.LawfulBasis;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.LimitUnit;
import io.github.tafhsb.policy.Nation;
import io.github.tafhsb.policy.WordList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the model can hold, JSON can carry: a forgotten row would drop data in silence. */
class EveryAttributeTravelsTest {

    /** Limits of an edition or an organisation, which say nothing about a child and are in no record. */
    private static final Set<String> LIMITS = Set.of(
            "EditionProfileDocument.youngest",
            "EditionProfileDocument.oldest",
            "Policy.youngest",
            "Policy.oldest",
            "PolicyDocument.youngest",
            "PolicyDocument.oldest",
            "TimeLimit.amount");

    @Test
    void every_part_root_and_setting_of_the_model_has_a_table_and_nothing_else_has_one() {
        Set<String> parts = names(Stream.concat(
                Model.parts().stream().map(PartType::type),
                Model.SETTINGS.stream().filter(setting -> !setting.isRecord())));
        Set<String> told = names(Contract.JSON.types().stream().filter(type -> !type.isRecord()));

        assertThat(parts).hasSizeGreaterThan(80);
        assertThat(parts).filteredOn(part -> !told.contains(part)).isEmpty();
        assertThat(told).filteredOn(part -> !parts.contains(part)).isEmpty();
    }

    private static Set<String> names(Stream<Class<?>> types) {
        return types.map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_member_of_a_part_is_a_row_of_its_table_and_every_row_is_a_member() {
        Contract.tables().forEach(table -> assertThat(Attributes.told(table))
                .as(table.definition().orElseThrow())
                .isEqualTo(attributes(table)));
    }

    private static Set<String> attributes(ObjectShape<?, ?> table) {
        Optional<PartType> part = PartType.of(table.type());
        Set<String> names = part.map(type -> type.members().stream()
                        .map(PartType.Member::name)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .orElseGet(() -> new TreeSet<>(Attributes.of(table.type())));
        if (table.type() == FinalAssessment.class && !table.definition().orElseThrow().startsWith("Unsealed")) {
            names.add("seal"); // made when it is written
        }
        return names;
    }

    @Test
    void every_case_of_a_union_is_a_member_of_its_object() {
        Map<String, Integer> cases = new TreeMap<>();
        Model.types().stream()
                .filter(Class::isSealed)
                .forEach(type -> cases.put(type.getSimpleName(), type.getPermittedSubclasses().length));
        Map<String, Integer> members = new TreeMap<>();
        Contract.DESCRIPTIONS.definitions().forEach((name, shape) -> {
            if (shape.kind() == Kind.UNION) {
                members.put(name.startsWith("Answer") ? "Answer" : name, shape.rows().size());
            }
        });

        assertThat(cases).containsKeys("Answer", "EntryContent", Extension.class.getSimpleName());
        assertThat(members).isEqualTo(cases);
    }

    @Test
    void every_constant_of_a_choice_is_a_word_and_no_two_share_one() {
        Map<String, Integer> constants = new TreeMap<>();
        Stream.concat(Model.types().stream(), Stream.of(Nation.class, LawfulBasis.class, LimitKind.class, LimitUnit.class, WordList.WordScope.class))
                .filter(Class::isEnum)
                .forEach(type -> constants.put(type.getSimpleName(), type.getEnumConstants().length));
        Map<String, Integer> words = new TreeMap<>();
        Contract.DESCRIPTIONS.definitions().forEach((name, shape) -> {
            if (shape.kind() == Kind.CHOICE) {
                words.put(name, (int) shape.words().stream().distinct().count());
            }
        });

        assertThat(constants).hasSizeGreaterThan(40);
        assertThat(words).isEqualTo(constants);
    }

    @Test
    void every_identifier_is_a_definition_of_its_own() {
        Set<String> identifiers = Model.identifiers().stream().map(Class::getSimpleName).collect(Collectors.toSet());
        Set<String> told = Contract.DESCRIPTIONS.definitions().keySet().stream()
                .filter(name -> name.endsWith("Id"))
                .collect(Collectors.toSet());
        told.remove("RuleId");

        assertThat(told).containsExactlyInAnyOrderElementsOf(identifiers);
    }

    @Test
    void every_type_can_be_published_alone() {
        for (Class<?> type : Contract.JSON.types()) {
            assertThatCode(() -> Contract.oracle(type)).as(type.getName()).doesNotThrowAnyException();
        }
    }

    @Test
    void no_number_is_carried_but_counts_of_versions_and_revisions_and_limits_of_settings() {
        Set<String> numbers = new TreeSet<>();
        Contract.DESCRIPTIONS.definitions().forEach((name, shape) -> shape.rows().stream()
                .filter(row -> holdsNumbers(row.shape()))
                .forEach(row -> numbers.add(name + "." + row.name())));

        assertThat(numbers).containsAll(LIMITS);
        numbers.removeAll(LIMITS);
        assertThat(numbers)
                .isNotEmpty()
                .allMatch(name -> Arrays.stream(new String[] {".version", ".assessmentVersion", ".revision", "Version"})
                        .anyMatch(name::endsWith));
    }

    private static boolean holdsNumbers(Shape<?> shape) {
        return shape.kind() == Kind.INTEGER || shape.definition().isEmpty() && shape.element().filter(EveryAttributeTravelsTest::holdsNumbers).isPresent();
    }
}
