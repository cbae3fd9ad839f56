// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.DESCRIPTIONS;
import static io.github.tafhsb.json.v1.Contract.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.gen.Damage;
import io.github.tafhsb.json.gen.Damage.Damaged;
import io.github.tafhsb.json.shape.Kind;
import io.github.tafhsb.json.shape.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every single thing that can be wrong with a member, one at a time: reader and validator both refuse it, at exactly that place.
 *
 * <p>Nothing here is left to chance but the documents it begins with.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryDamageTest {
    private static final List<String> FEASIBLE_LISTS = membersOf(ofKind(Kind.LIST).and(EveryDamageTest::isFeasible));

    private final Set<String> done = new HashSet<>();
    private final Map<Code, Integer> counts = new TreeMap<>();

    /** Documents of each type alone, small ones first, until every member has been there to be damaged. */
    @BeforeAll
    void damage_every_type() {
        List<Class<?>> types = JSON.types().stream()
                .sorted(Comparator.comparing(type -> JSON.schema(type).length()))
                .toList();
        for (Class<?> type : types) {
            for (long seed = 0; seed < 200 && !isComplete(type); seed++) {
                damage(type, seed);
            }
        }
    }

    /** Whether everything that a document of this type can hold has been there to be damaged. */
    private boolean isComplete(Class<?> type) {
        Set<String> members = Contract.membersWithin(type);
        return members.stream().allMatch(member -> done.contains(member + ": null"))
                && FEASIBLE_LISTS.stream().filter(members::contains).allMatch(list -> done.contains(list + ": too many"));
    }

    private <T> void damage(Class<T> type, long seed) {
        byte[] sound = JSON.write(type, Generated.one(type, seed));
        if (sound.length < 60_000) {
            Damage.each(DESCRIPTIONS.find(type), Contract.tree(sound), key -> !done.contains(key), damaged -> {
                done.add(damaged.what());
                counts.merge(damaged.code(), 1, Integer::sum);
                Damages.isToldByTheReader(type, damaged);
                Damages.isToldByTheValidator(type, damaged);
            });
        }
    }

    @Test
    void is_done_to_every_member_there_is() {
        System.out.printf("damaged types: %d documents, all refused alike: %s%n", done.size(), counts);

        assertThat(missingFrom(Contract.members(), ": other type", ": null")).isEmpty();
        assertThat(done.size()).isGreaterThan(4_500);
        assertThat(counts)
                .containsKeys(
                        Code.TYPE, Code.REQUIRED, Code.UNKNOWN, Code.DUPLICATE, Code.ONE_MEMBER, Code.LENGTH, Code.PATTERN, Code.NOT,
                        Code.CHOICE, Code.CONST, Code.KIND, Code.VERSION, Code.RANGE, Code.SIZE, Code.NAME);
    }

    @Test
    void drops_every_member_that_must_be_there() {
        assertThat(missingFrom(membersOf(Row::isRequired), ": missing")).isEmpty();
    }

    @Test
    void goes_beyond_every_limit_of_every_member() {
        assertThat(missingFrom(membersOf(ofKind(Kind.TEXT)), ": too long", ": too short", ": bad pattern 0")).isEmpty();
        assertThat(missingFrom(membersOf(ofKind(Kind.CHOICE)), ": unknown word")).isEmpty();
        assertThat(missingFrom(membersOf(ofKind(Kind.CONSTANT)), ": other constant")).isEmpty();
        assertThat(missingFrom(membersOf(ofKind(Kind.INTEGER)), ": too small", ": too large", ": not whole")).isEmpty();
        assertThat(missingFrom(membersOf(ofKind(Kind.UNION)), ": no case", ": unknown case")).isEmpty();
        assertThat(missingFrom(membersOf(ofKind(Kind.MAP)), ": too many", ": bad name", ": name twice")).isEmpty();
        assertThat(missingFrom(FEASIBLE_LISTS, ": too many")).isEmpty();
    }

    @Test
    void gives_every_object_an_unknown_member_and_one_twice() {
        List<String> objects = DESCRIPTIONS.definitions().entrySet().stream()
                .filter(each -> each.getValue().kind() == Kind.OBJECT || each.getValue().kind() == Kind.UNION)
                .map(Map.Entry::getKey)
                .toList();

        assertThat(missingFrom(objects, ": unknown member", ": member twice")).isEmpty();
    }

    private List<String> missingFrom(List<String> names, String... whats) {
        return names.stream()
                .flatMap(name -> Arrays.stream(whats).map(what -> name + what))
                .filter(each -> !done.contains(each))
                .toList();
    }

    private static List<String> membersOf(Predicate<Row> wanted) {
        return DESCRIPTIONS.definitions().entrySet().stream()
                .flatMap(each -> each.getValue().rows().stream()
                        .filter(wanted)
                        .map(row -> each.getKey() + "." + row.name()))
                .toList();
    }

    private static Predicate<Row> ofKind(Kind kind) {
        return row -> row.shape().kind() == kind;
    }

    /** A hundred thousand elements are tried in thorough runs only. */
    private static boolean isFeasible(Row list) {
        return Integer.parseInt(list.shape().limits().get("maxItems")) 
                <= (Boolean.getBoolean("tafhsb.thorough") ? 100_000 : 1_000);
    }

    /** What must be said of a damaged document. */
    static final class Damages {
        private Damages() {}

        static void isToldByTheReader(Class<?> type, Damaged damaged) {
            List<ReadProblem> problems = JSON.read(type, damaged.document()).problems();

            assertThat(problems)
                    .as("%s in %s", damaged.what(), type)
                    .anyMatch(problem -> problem.code() == damaged.code()
                            && problem.pointer().equals(damaged.pointer())
                            && problem.member().equals(damaged.member()));
            if (damaged.isAlone()) {
                assertThat(problems).as("%s in %s", damaged.what(), type).hasSize(1);
            }
        }

        /** The validator names the same place, or one below it where the reader keeps the document's own names to itself. */
        static void isToldByTheValidator(Class<?> type, Damaged damaged) {
            Set<String> places = Contract.oracle(type).places(damaged.document());

            assertThat(places)
                    .as("%s in %s", damaged.what(), type)
                    .anyMatch(place -> damaged.code() == Code.DUPLICATE
                            || place.equals(damaged.pointer())
                            || damaged.isHidden() && place.startsWith(damaged.pointer()));
        }
    }
}
