// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.PoliceContact;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AdultInvolvementIsFollowedUpTest {
    private static final Passage BECAUSE = Passage.of("The account that passed it on has not been traced.");

    private final Rule<?> rule = new AdultInvolvementIsFollowedUp();
    private final ImageIncident image = ImageIncident.builder().build();
    private final PoliceContact contacted =
            PoliceContact.builder().contactedOn(Day.of(2026, 1, 20)).build();

    private static Assessment with(ImageIncident image) {
        return SchoolImageCase.withFirstBehaviour(behaviour -> behaviour.withImage(image));
    }

    private static Assessment asked(UnaryOperator<Behaviour> change) {
        Behaviour asked = Behaviour.builder()
                .id(BehaviourId.of("asked"))
                .addKind(BehaviourKind.IMAGE_ASKED_FOR)
                .build();
        return SchoolImageCase.inGoodOrder().add(change.apply(asked));
    }

    @Test
    void is_met_when_no_adult_was_involved() {
        assertThatRule(rule).isMetBy(SchoolImageCase.inGoodOrder());
    }

    @Test
    void asks_whether_an_adult_was_involved() {
        assertThatRule(rule).isBrokenBy(with(image), "/behaviours/0/image/adultInvolved");
        assertThat(SchoolImageCase.told(rule, with(image))).containsExactly("notAnswered");
    }

    @Test
    void an_adult_calls_for_the_police() {
        ImageIncident adult = image.withAdultInvolved(Answer.yes());

        assertThatRule(rule).isBrokenBy(with(adult), "/behaviours/0/image/police");
        assertThat(SchoolImageCase.told(rule, with(adult))).containsExactly("adult");
        assertThatRule(rule).isMetBy(with(adult.withPolice(contacted)));
    }

    @Test
    void not_known_calls_for_the_police_too() {
        ImageIncident unknown = image.withAdultInvolved(new Answer.NotKnown<>(BECAUSE));

        assertThatRule(rule).isBrokenBy(with(unknown), "/behaviours/0/image/police");
        assertThat(SchoolImageCase.told(rule, with(unknown))).containsExactly("notKnown");
        assertThatRule(rule).isMetBy(with(unknown.withPolice(contacted)));
    }

    @Test
    void a_reason_not_to_contact_the_police_is_heard() {
        ImageIncident adult = image.withAdultInvolved(Answer.yes());
        PoliceContact none = PoliceContact.builder().noneBecause(BECAUSE).build();

        assertThatRule(rule).isMetBy(with(adult.withPolice(none)));
        assertThatRule(rule)
                .isBrokenBy(
                        with(adult.withPolice(PoliceContact.builder()
                                .reference(Line.of("REF-1"))
                                .build())),
                        "/behaviours/0/image/police");
    }

    @Test
    void asks_about_an_image_before_anything_is_recorded_of_the_incident() {
        assertThatRule(rule).isBrokenBy(asked(behaviour -> behaviour), "/behaviours/2/image");
    }

    @Test
    void asks_once_for_one_incident() {
        assertThatRule(rule).isMetBy(asked(behaviour -> behaviour.withIncident(Line.of("INC-0114"))));
    }

    @Test
    void speaks_outside_the_edition_too() {
        assertThatRule(rule)
                .isBrokenBy(
                        with(image).updateChild(child -> child.withDateOfBirth(When.year(2016))),
                        "/behaviours/0/image/adultInvolved");
    }

    @Test
    void has_nothing_to_judge_without_an_image() {
        Assessment messages = SchoolImageCase.inGoodOrder().remove(BehaviourId.of("passed-on"));

        assertThatRule(rule).doesNotApplyTo(messages, NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void that_nobody_asked_is_no_answer() {
        Assessment notAsked = with(image.withAdultInvolved(new Answer.NotAsked<>(BECAUSE)));

        assertThatRule(rule).isBrokenBy(notAsked, "/behaviours/0/image/adultInvolved");
        assertThat(SchoolImageCase.told(rule, notAsked)).containsExactly("notAnswered");
    }

    @Test
    void an_answer_elsewhere_or_a_question_that_does_not_arise_needs_no_police() {
        assertThatRule(rule).isMetBy(with(image.withAdultInvolved(Answer.coveredInHost(BECAUSE))));
        assertThatRule(rule).isMetBy(with(image.withAdultInvolved(Answer.notApplicable(BECAUSE))));
    }

    @Test
    void a_contact_dated_after_today_has_not_been_made() {
        PoliceContact later = contacted.withContactedOn(Day.of(2199, 1, 20));

        assertThatRule(rule)
                .isBrokenBy(
                        with(image.withAdultInvolved(Answer.yes()).withPolice(later)), "/behaviours/0/image/police");
    }

    @Test
    void asks_once_where_two_behaviours_of_one_incident_say_nothing() {
        Assessment two = asked(behaviour -> behaviour.withIncident(Line.of("INC-7")).withImage(image))
                .add(Behaviour.builder()
                        .id(BehaviourId.of("asked-again"))
                        .incident(Line.of("INC-7"))
                        .image(image)
                        .build());

        assertThatRule(rule).isBrokenBy(two, "/behaviours/2/image/adultInvolved");
    }

    @Test
    void asks_about_a_camera_too() {
        assertThatRule(rule)
                .isBrokenBy(
                        asked(behaviour -> behaviour.withKinds(BehaviourKind.CAMERA_ASKED_FOR)), "/behaviours/2/image");
    }

    @Test
    void a_contact_of_today_has_been_made() {
        assertThatRule(rule)
                .isMetBy(with(image.withAdultInvolved(Answer.yes()).withPolice(contacted.withContactedOn(Day.of(2026, 3, 13)))));
    }

    @Test
    void an_answer_of_one_incident_is_none_for_another() {
        assertThatRule(rule).isBrokenBy(asked(behaviour -> behaviour.withIncident(Line.of("INC-7"))), "/behaviours/2/image");
        assertThatRule(rule)
                .isBrokenBy(
                        asked(behaviour -> behaviour.withIncident(Line.of("INC-7")).withImage(image)),
                        "/behaviours/2/image/adultInvolved");
    }

    @Test
    void an_answer_is_of_every_behaviour_of_its_incident() {
        assertThatRule(rule).isMetBy(asked(behaviour -> behaviour.withIncident(Line.of("INC-0114")).withImage(image)));
    }

    @Test
    void asks_for_the_image_where_one_is_recorded_and_not_beside_it() {
        Assessment both = asked(behaviour -> behaviour.withIncident(Line.of("INC-7")))
                .add(Behaviour.builder()
                        .id(BehaviourId.of("recorded"))
                        .incident(Line.of("INC-7"))
                        .image(image)
                        .build());

        assertThatRule(rule).isBrokenBy(both, "/behaviours/3/image/adultInvolved");
    }
}
