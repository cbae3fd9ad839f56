// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.gen.Canary;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.json.Change;
import io.github.tafhsb.json.Changes;
import io.github.tafhsb.json.gen.Edits;
import io.github.tafhsb.json.gen.Patches;
import io.github.tafhsb.text.Language;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import tools.jackson.databind.JsonNode;

/** What differs is told completely, and the patch makes exactly the one into the other. */
@Domain(Generated.class)
class ChangesProperties {

    @Property
    @Label("the patch makes any assessment into any other")
    void between_any_two_assessments(@ForAll Assessment before, @ForAll Assessment after) {
        leadsFromTo(Assessment.class, before, after);
    }

    @Property
    @Label("the patch makes an assessment into what somebody made of it")
    void between_an_assessment_and_an_edited_one(@ForAll Assessment before, @ForAll long seed) {
        leadsFromTo(Assessment.class, before, new Edits(new Random(seed)).edited(Assessment.class, before, 6));
    }

    @Property(tries = 50)
    @Label("the patch makes any issued plan into any other")
    void between_any_two_plans(@ForAll IssuedPlan before, @ForAll IssuedPlan after) {
        leadsFromTo(IssuedPlan.class, before, after);
    }

    @Property(tries = 30)
    @Label("the patch makes a case record into one that goes on")
    void between_a_case_record_and_one_with_more_in_it(@ForAll CaseRecord after, @ForAll long seed) {
        Random random = new Random(seed);
        CaseRecord before = after.withEntries(after.getEntries().subList(0, random.nextInt(after.getEntries().size() + 1)))
                .withVersions(after.getVersions().subList(0, random.nextInt(after.getVersions().size() + 1)));

        leadsFromTo(CaseRecord.class, before, after);
    }

    private static <T> void leadsFromTo(Class<T> type, T before, T after) {
        byte[] from = JSON.write(type, before);
        JsonNode to = Contract.tree(JSON.write(type, after));
        Changes changes = JSON.changes(type, before, after);

        assertThat(Patches.applied(from, changes.toJsonPatch())).isEqualTo(to);
        assertThat(Patches.applied(from, changes.toTestedJsonPatch())).isEqualTo(to);
        assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
        assertThat(Patches.applied(
                        from, JSON.changes(type, JSON.canonical(type, before), JSON.write(type, after)).orElseThrow().toJsonPatch()))
                .isEqualTo(to);
        pointsAtWhatItTells(changes, Contract.tree(from), to);
    }

    private static void pointsAtWhatItTells(Changes changes, JsonNode before, JsonNode after) {
        for (Change change : changes.all()) {
            change.before().ifPresent(at -> change.valueBefore().ifPresent(value -> assertThat(Contract.tree(value.getBytes(UTF_8)))
                    .isEqualTo(before.at(at))));
            change.after().ifPresent(at -> change.valueAfter().ifPresent(value -> assertThat(Contract.tree(value.getBytes(UTF_8)))
                    .isEqualTo(after.at(at))));
            assertThat(change.before().isPresent()).isEqualTo(change.kind() != Change.Kind.ADDED);
            assertThat(change.after().isPresent()).isEqualTo(change.kind() != Change.Kind.REMOVED);
        }
    }

    @Property(tries = 50)
    @Label("no word of a record is in what is said about its changes, in either language")
    void say_no_word_of_the_record(@ForAll Assessment before, @ForAll Assessment after) {
        Changes changes = JSON.changes(Assessment.class, Canary.of(before), Canary.of(after));

        Set<String> said = new HashSet<>(changes.messages(Language.ENGLISH));
        said.addAll(changes.messages(Language.CYMRAEG));
        said.add(changes.toString());
        assertThat(Canary.in(String.join(" ", said))).isEmpty();
    }
}
