// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.enquiry.EmbargoId;
import io.github.tafhsb.enquiry.EventId;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.PoliceHandling;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.people.Agency;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.sharing.Redaction;
import io.github.tafhsb.sharing.RedactionId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewTest {
    private static final Day TODAY = Day.of(2026, 3, 13);
    private static final PersonId CHILD = PersonId.of("child");
    private static final PersonId MOTHER = PersonId.of("mother");
    private static final PersonId AFFECTED = PersonId.of("affected");
    private static final PersonId LEAD = PersonId.of("lead");
    private static final PersonId SCHOOLS_LEAD = PersonId.of("schools-lead");
    private static final EvidenceId LETTER = EvidenceId.of("letter");
    private static final EvidenceId NOTE = EvidenceId.of("note");
    private static final FactorId FACTOR = FactorId.of("factor");
    private static final ActionId ACTION = ActionId.of("action");
    private static final ViewKey KEY = ViewKey.of(secret("one key of thirty-two bytes or more"));

    private final Assessment record = Assessment.begin(AssessmentId.of("record"))
            .withChild(Child.builder().id(CHILD).build())
            .withPeople(person(MOTHER, PersonRole.PARENT), person(AFFECTED, PersonRole.AFFECTED))
            .withPractitioners(
                    Practitioner.builder().id(LEAD).role(PractitionerRole.LEAD).build(),
                    Practitioner.builder().id(SCHOOLS_LEAD).role(PractitionerRole.CONTRIBUTOR).agency(Agency.EDUCATION).build())
            .withEvidence(item(LETTER, "the letter"), item(NOTE, "the note"))
            .add(factor(LETTER))
            .withPlan(SafetyPlan.builder().id(SafetyPlanId.of("plan")).build())
            .add(action().withFactors(FACTOR));

    @Nested
    class Evidence {

        @Test
        void marked_as_about_nobody_else_goes_to_who_may_see_evidence() {
            assertThat(texts(Audience.ACCESS, record)).contains("the letter", "the note");
            assertThat(texts(Audience.RECEIVING, record)).contains("the letter", "the note");
        }

        @ParameterizedTest
        @EnumSource(names = {"POLICE", "SCHOOL", "PARENTS", "CHILD", "DUTY"})
        void goes_to_nobody_else(Audience audience) {
            assertThat(texts(audience, record)).doesNotContain("the letter", "the note");
        }

        @Test
        void without_a_mark_or_about_somebody_else_stays_and_is_a_question() {
            for (Assessment doubtful : List.of(
                    letter(item -> item.withThirdParty(Optional.empty())), letter(item -> item.withThirdParty(YesNo.YES)))) {
                PreparedView view = view(Audience.ACCESS, doubtful);

                assertThat(texts(view)).contains("the note").doesNotContain("the letter");
                assertThat(asked(view)).contains("letter");
                assertThat(view.view().withheld()).extracting(Withheld::kind).contains("evidence");
            }
        }

        @Test
        void that_must_stay_stays_without_a_word_to_the_reader_and_nobody_can_release_it() {
            Assessment sealed = letter(item -> item.withHandling(handling(HandlingRestriction.NOT_SHARED)));
            PreparedView view = view(Audience.ACCESS, sealed);

            assertThat(texts(view)).contains("the note").doesNotContain("the letter");
            assertThat(asked(view)).doesNotContain("letter");
            assertThat(view.view().withheld()).extracting(Withheld::kind).doesNotContain("evidence");
            assertThat(view.sender().kept()).extracting(Kept::because).contains(ViewReason.MUST_STAY);
            assertThat(texts(released(Audience.ACCESS, sealed, new Question(SubjectId.of(LETTER), "", ViewReason.MUST_STAY))))
                    .doesNotContain("the letter");
        }

        @Test
        void that_must_not_reach_the_mother_does_not_reach_her_child() {
            Assessment notToHer = letter(item ->
                    item.withHandling(handling(HandlingRestriction.ORDINARY).withNotTo(MOTHER)));

            assertThat(texts(Audience.ACCESS, notToHer)).doesNotContain("the letter");
            assertThat(view(Audience.ACCESS, notToHer).sender().kept()).extracting(Kept::because).contains(ViewReason.NOT_TO_THEM);
        }

        @Test
        void that_must_not_reach_the_one_it_is_sent_to_does_not() {
            Assessment notToThem = letter(item ->
                    item.withHandling(handling(HandlingRestriction.ORDINARY).withNotTo(SCHOOLS_LEAD)));
            ViewRequest request = ViewRequest.of(Audience.RECEIVING, share().withRecipients(SCHOOLS_LEAD), TODAY);

            assertThat(texts(ViewDeclaration.shipped().view(notToThem, request, KEY))).doesNotContain("the letter");
        }

        @Test
        void under_a_condition_goes_once_somebody_decided_so_and_a_condition_goes_along() {
            Assessment conditional = letter(item -> item.withHandling(
                    handling(HandlingRestriction.CONDITIONS).withCondition(Passage.of("the condition itself"))));
            Question question = new Question(SubjectId.of(LETTER), "", ViewReason.UNDER_A_CONDITION);
            ViewRequest bare = ViewRequest.of(Audience.RECEIVING, share(), TODAY).with(release(question));
            ViewRequest conditioned = new ViewRequest(
                    Audience.RECEIVING, share().withCondition(Passage.of("only for you")), TODAY, bare.releases());

            assertThat(texts(Audience.RECEIVING, conditional)).doesNotContain("the letter");
            assertThat(view(Audience.RECEIVING, conditional).sender().questions()).contains(question);
            assertThat(texts(ViewDeclaration.shipped().view(conditional, bare, KEY))).doesNotContain("the letter");
            PreparedView view = ViewDeclaration.shipped().view(conditional, conditioned, KEY);
            assertThat(texts(view)).contains("the letter").doesNotContain("the condition itself");
            assertThat(view.view().condition().orElseThrow().text().text().text()).isEqualTo("only for you");
            assertThat(view.sender().releases()).extracting(Release::question).containsExactly(question);
        }

        @Test
        void that_police_graded_goes_only_where_the_grade_says_that_it_may() {
            assertThat(texts(Audience.RECEIVING, letter(item -> item.withPoliceGrade(grade().withHandling(PoliceHandling.P)))))
                    .contains("the letter");
            assertThat(texts(Audience.RECEIVING, letter(item -> item.withPoliceGrade(grade().withHandling(PoliceHandling.C)))))
                    .doesNotContain("the letter");
            assertThat(texts(Audience.RECEIVING, letter(item -> item.withPoliceGrade(grade())))).doesNotContain("the letter");
        }

        @Test
        void from_somebody_affected_is_in_no_view() {
            for (Assessment theirs : List.of(
                    letter(item -> item.withSource(Source.builder().kind(SourceKind.PERSON_AFFECTED).build())),
                    letter(item -> item.withSource(Source.builder().person(AFFECTED).build())),
                    letter(item -> item.withStatements(item.getStatements().get(0).withWhose(AFFECTED))))) {
                for (Audience audience : Audience.values()) {
                    assertThat(texts(audience, theirs)).doesNotContain("the letter");
                    assertThat(asked(view(audience, theirs))).doesNotContain("letter");
                }
            }
        }
    }

    @Nested
    class Links {

        @Test
        void what_rests_only_on_what_is_restricted_is_put_to_a_person_as_far_as_the_action() {
            Assessment restricted = letter(item -> item.withHandling(handling(HandlingRestriction.NOT_SHARED)));
            PreparedView view = view(Audience.POLICE, restricted);

            assertThat(texts(view)).doesNotContain("what is done");
            assertThat(view.sender().questions())
                    .containsExactly(new Question(SubjectId.of(ACTION), "", ViewReason.RESTS_ON_RESTRICTED));
            assertThat(texts(Audience.RECEIVING, restricted)).doesNotContain("the factor", "what is done");
            assertThat(texts(released(Audience.POLICE, restricted, view.sender().questions().get(0)))).contains("what is done");
        }

        @Test
        void what_rests_on_something_else_too_is_shown_without_the_link() {
            Assessment both = letter(item -> item.withHandling(handling(HandlingRestriction.NOT_SHARED)))
                    .update(FACTOR, factor -> factor.withEvidence(LETTER, NOTE));
            List<ViewedPart> factors = view(Audience.RECEIVING, both).view().content().parts("formulation").get(0).parts("factors");

            assertThat(factors).singleElement().satisfies(factor -> {
                assertThat(factor.get("statement")).isNotEmpty();
                assertThat(factor.get("evidence")).hasSize(1);
            });
            assertThat(texts(Audience.POLICE, both)).contains("what is done");
        }

        @Test
        void of_what_never_reaches_them_the_child_is_not_even_told_what_else_there_is() {
            Assessment both = letter(item -> item.withHandling(handling(HandlingRestriction.NOT_SHARED)))
                    .update(FACTOR, factor -> factor.withEvidence(LETTER, NOTE));

            assertThat(asked(view(Audience.ACCESS, both))).contains("factor");
        }

        @Test
        void what_points_at_nothing_is_in_doubt() {
            Assessment dangling = record.update(FACTOR, factor -> factor.withEvidence(EvidenceId.of("not-there")));

            assertThat(asked(view(Audience.POLICE, dangling))).containsExactly("action");
        }

        @Test
        void an_unmarked_item_holds_up_itself_and_not_what_rests_on_it() {
            assertThat(texts(Audience.POLICE, letter(item -> item.withThirdParty(Optional.empty())))).contains("what is done");
        }

        @Test
        void no_link_takes_a_protection_from_the_duty_team() {
            Assessment restricted = letter(item -> item.withHandling(handling(HandlingRestriction.NOT_SHARED)));

            assertThat(texts(Audience.DUTY, restricted)).contains("what is done");
        }
    }

    @Nested
    class Actions {
        private final UnaryOperator<SafetyAction> protecting = action -> action.withProtects(AFFECTED);

        @Test
        void are_told_in_the_wording_for_others_where_there_is_one() {
            Assessment told = action(action -> action.withToldWording(Passage.of("what others are told"))
                    .withInternalReason(Passage.of("the reason")));

            for (Audience audience : Set.of(Audience.POLICE, Audience.SCHOOL, Audience.PARENTS, Audience.CHILD, Audience.ACCESS)) {
                PreparedView view = view(audience, told);
                assertThat(texts(view)).contains("what others are told").doesNotContain("what is done", "the reason");
                assertThat(Spelled.lines(view.view())).noneMatch(line -> line.contains("toldWording"));
            }
            assertThat(texts(Audience.DUTY, told)).contains("what is done").doesNotContain("the reason");
        }

        @Test
        void that_protect_somebody_affected_go_as_told_wording_and_nothing_else_in_words() {
            Assessment told = action(action -> protecting
                    .apply(action)
                    .withCover(Passage.of("who covers"))
                    .withToldWording(Passage.of("what others are told")));

            assertThat(texts(Audience.SCHOOL, told)).contains("what others are told").doesNotContain("who covers", "what is done");
        }

        @Test
        void that_protect_somebody_and_have_no_such_wording_are_a_question() {
            PreparedView view = view(Audience.SCHOOL, action(protecting));

            assertThat(texts(view)).doesNotContain("what is done");
            assertThat(view.sender().questions())
                    .containsExactly(new Question(SubjectId.of(ACTION), "", ViewReason.PERSON_AFFECTED));
            assertThat(texts(released(Audience.SCHOOL, action(protecting), view.sender().questions().get(0)))).contains("what is done");
        }

        @Test
        void tell_the_duty_team_and_nobody_else_whom_they_protect() {
            for (Audience audience : Audience.values()) {
                boolean pointsAt = view(audience, action(protecting)).sender().originals().containsValue(SubjectId.of(AFFECTED));

                assertThat(pointsAt).as(audience.wire()).isEqualTo(audience == Audience.DUTY);
            }
        }

        @Test
        void that_are_over_are_no_longer_somebody_s_to_carry() {
            Assessment over = action(action -> action.withProgress(
                    Progress.builder().state(ProgressState.DONE).build()));

            assertThat(texts(Audience.DUTY, over)).doesNotContain("what is done");
            assertThat(texts(Audience.CHILD, over)).doesNotContain("what is done");
            assertThat(texts(Audience.POLICE, over)).contains("what is done");
        }

        @Test
        void at_home_are_none_of_the_school_s() {
            assertThat(texts(Audience.SCHOOL, action(action -> action.withEnvironments(Environment.HOME))))
                    .doesNotContain("what is done");
        }

        @Test
        void stay_in_force_past_their_review_until_a_named_person_ends_the_plan() {
            Assessment overdue = record.update(SafetyPlanId.of("plan"), plan -> plan.withReviewOn(Day.of(2020, 1, 1)));
            Assessment ended = record.update(
                    SafetyPlanId.of("plan"), plan -> plan.withEndedOn(Day.of(2026, 3, 1)).withEndedBy(LEAD));

            assertThat(texts(Audience.DUTY, overdue)).contains("what is done");
            assertThat(texts(Audience.DUTY, ended)).doesNotContain("what is done");
        }
    }

    @Nested
    class Embargoes {
        private final Assessment sealed = record.updateChild(child -> child.withSex(Sex.MALE).withFirstLanguage(Line.of("English")))
                .withEvents(CaseEvent.builder()
                        .id(EventId.of("event"))
                        .kind(EventKind.DEVICES_SEIZED)
                        .on(When.day(2026, 3, 1))
                        .build())
                .withEmbargoes(Embargo.builder()
                        .id(EmbargoId.of("embargo"))
                        .topic(Passage.of("the topic"))
                        .build());

        @ParameterizedTest
        @EnumSource(names = {"PARENTS", "CHILD", "ACCESS"})
        void leave_whom_they_are_against_nothing_that_a_person_has_not_decided(Audience audience) {
            PreparedView view = view(audience, sealed);

            assertThat(Spelled.texts(view.view())).isSubsetOf("Child");
            assertThat(view.sender().questions()).extracting(Question::because).containsOnly(ViewReason.SEALED);
            assertThat(asked(view)).containsExactly("plan", "action");
            assertThat(texts(released(audience, sealed, view.sender().questions().get(1)))).contains("what is done");
        }

        @Test
        void are_told_to_nobody() {
            for (Audience audience : Audience.values()) {
                assertThat(Spelled.lines(view(audience, sealed).view())).noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("embargo"));
                assertThat(view(audience, sealed).view().withheld()).extracting(Withheld::kind).doesNotContain("embargoes");
            }
        }

        @Test
        void leave_others_what_is_theirs() {
            assertThat(texts(Audience.POLICE, sealed)).contains("what is done");
            assertThat(view(Audience.POLICE, sealed).view().content().parts("events")).hasSize(1);
        }

        @Test
        void end_when_they_are_lifted() {
            Assessment lifted = sealed.update(EmbargoId.of("embargo"), embargo -> embargo.withLiftedOn(TODAY));

            assertThat(texts(Audience.CHILD, lifted)).contains("what is done");
        }
    }

    @Nested
    class InDoubt {

        @Test
        void an_identifier_that_stands_for_two_things_stands_for_nothing() {
            Assessment twice = record.withEvidence(item(LETTER, "the letter"), item(LETTER, "another letter"));

            assertThat(texts(Audience.RECEIVING, twice)).doesNotContain("the letter", "another letter", "what is done");
        }

        @Test
        void the_duty_team_loses_no_protection_to_a_record_in_disorder() {
            SafetyPlan plan = record.getPlan().orElseThrow();
            Assessment twice = record.withPlan(plan.withActions(action(), action()));
            Assessment nobodys = action(action -> action.withWhat(Passage.quoted(Language.ENGLISH, "what is done", PersonId.of("unknown"))));

            assertThat(texts(Audience.DUTY, twice)).contains("what is done");
            assertThat(texts(Audience.POLICE, twice)).doesNotContain("what is done");
            assertThat(texts(Audience.DUTY, nobodys)).contains("what is done");
            assertThat(texts(Audience.POLICE, nobodys)).doesNotContain("what is done");
        }

        @Test
        void what_was_removed_stays_removed() {
            Assessment removed = record.withRedactions(
                    Redaction.builder().id(RedactionId.of("redaction")).removed(SubjectId.of(LETTER)).build());

            assertThat(texts(Audience.RECEIVING, removed)).contains("the note").doesNotContain("the letter");
        }

        @Test
        void what_software_drafted_stays_until_somebody_confirms_it() {
            Passage drafted = Passage.of("drafted words").withOrigin(Origin.DRAFTED);

            assertThat(texts(Audience.POLICE, action(action -> action.withWhat(drafted)))).doesNotContain("drafted words");
            assertThat(texts(Audience.POLICE, action(action -> action.withWhat(drafted.withConfirmedBy(LEAD))))).contains("drafted words");
        }

        @Test
        void what_somebody_else_said_is_a_question_and_what_somebody_affected_said_is_not() {
            Assessment mothers = action(action -> action.withWhat(Passage.quoted(Language.ENGLISH, "her words", MOTHER)));
            Assessment affecteds = action(action -> action.withWhat(Passage.quoted(Language.ENGLISH, "their words", AFFECTED)));

            assertThat(texts(Audience.SCHOOL, mothers)).doesNotContain("her words");
            assertThat(view(Audience.SCHOOL, mothers).sender().questions())
                    .containsExactly(new Question(SubjectId.of(ACTION), "what", ViewReason.ABOUT_SOMEBODY_ELSE));
            assertThat(texts(Audience.PARENTS, mothers)).contains("her words");
            assertThat(texts(Audience.DUTY, affecteds)).doesNotContain("their words");
            assertThat(view(Audience.SCHOOL, affecteds).sender().questions()).isEmpty();
        }

        @Test
        void an_empty_record_gives_an_empty_view() {
            for (Audience audience : Audience.values()) {
                PreparedView view = view(audience, Assessment.begin(AssessmentId.of("record")));

                assertThat(view.view().content().members()).isEmpty();
                assertThat(view.sender().questions()).isEmpty();
            }
        }

        @Test
        void what_was_decided_not_to_be_shared_is_not() {
            ViewRequest kept = ViewRequest.of(Audience.RECEIVING, share().withDecision(DisclosureDecision.NOT_SHARED), TODAY);

            assertThat(ViewDeclaration.shipped().view(record, kept, KEY).view().content().members()).isEmpty();
        }

        @Test
        void a_decision_counts_for_the_reason_it_was_asked_for() {
            Assessment protecting = action(action -> action.withProtects(AFFECTED));

            assertThat(texts(released(Audience.SCHOOL, protecting, new Question(SubjectId.of(ACTION), "", ViewReason.RESTS_ON_RESTRICTED))))
                    .doesNotContain("what is done");
        }
    }

    @Nested
    class Shares {

        @Test
        void go_as_far_as_they_name_parts() {
            ViewRequest request = ViewRequest.of(Audience.POLICE, share().withItems(SubjectId.of(ACTION)), TODAY);
            PreparedView view = ViewDeclaration.shipped().view(record, request, KEY);

            assertThat(texts(view)).containsExactly("what is done");
            assertThat(view.disclosure().getItems()).containsExactly(SubjectId.of(ACTION));
        }

        @Test
        void are_written_down_with_what_went_and_judged_by_the_rules() {
            PreparedView view = view(Audience.ACCESS, record);

            assertThat(view.disclosure().getItems()).contains(SubjectId.of(LETTER)).doesNotContain(SubjectId.of(CHILD));
            assertThat(view.disclosure().getAccessRequest()).contains(YesNo.YES);
            assertThat(view.beforeSharing(record, Context.on(TODAY.date())))
                    .extracting(problem -> problem.code())
                    .containsExactly("H03");
        }

        @Test
        void are_tightened_by_the_organisation() {
            ViewDeclaration own =
                    ViewDeclaration.shipped().tightened("org.example.views", "1", Map.of(Audience.POLICE, Set.of("SafetyAction.what")));
            PreparedView view = own.view(record, ViewRequest.of(Audience.POLICE, share(), TODAY), KEY);

            assertThat(texts(view)).isEmpty();
            assertThat(view.sender().kept())
                    .contains(new Kept(SubjectId.of(ACTION), "what", "SafetyAction.what", ViewReason.LOCAL));
        }

        @Test
        void tell_the_sender_whose_an_identifier_is() {
            PreparedView view = view(Audience.CHILD, record);
            ViewId child = view.view().content().parts("child").get(0).id().orElseThrow();

            assertThat(view.sender().person(child)).contains(CHILD);
        }
    }

    @Nested
    class Keys {

        @Test
        void that_are_short_or_do_not_say_how_long_they_are_are_refused() {
            assertThatThrownBy(() -> ViewKey.of(secret("thirty-one bytes are not enough")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("key: at least 32 bytes");
            assertThatThrownBy(() -> ViewKey.of(new Elsewhere())).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ViewKey.of(null)).isInstanceOf(NullPointerException.class).hasMessage("key");
        }

        @Test
        void are_in_nothing_that_comes_back() {
            assertThat(KEY).hasToString("ViewKey");
            assertThat(view(Audience.CHILD, record)).hasToString("PreparedView");
        }

        /** A key that a device keeps to itself. */
        private final class Elsewhere implements SecretKey {
            private static final long serialVersionUID = 1;

            @Override
            public String getAlgorithm() {
                return "HmacSHA256";
            }

            @Override
            public String getFormat() {
                return null;
            }

            @Override
            public byte[] getEncoded() {
                return null;
            }
        }
    }

    private static SecretKey secret(String material) {
        return new SecretKeySpec(material.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    private static PersonInvolved person(PersonId id, PersonRole role) {
        return PersonInvolved.builder().id(id).role(role).build();
    }

    private static EvidenceItem item(EvidenceId id, String text) {
        return EvidenceItem.builder()
                .id(id)
                .thirdParty(YesNo.NO)
                .addStatement(Statement.builder()
                        .id(StatementId.of("statement-" + text.replace(' ', '-')))
                        .text(Passage.of(text))
                        .build())
                .build();
    }

    private static Factor factor(EvidenceId evidence) {
        return Factor.builder()
                .id(FACTOR)
                .sphere(Sphere.INDIVIDUAL)
                .kind(FactorKind.CONCERN)
                .statement(Passage.of("the factor"))
                .addEvidence(evidence)
                .build();
    }

    private static SafetyAction action() {
        return SafetyAction.builder()
                .id(ACTION)
                .what(Passage.of("what is done"))
                .addEnvironment(Environment.SCHOOL)
                .build();
    }

    private static Handling handling(HandlingRestriction restriction) {
        return Handling.builder().restriction(restriction).build();
    }

    private static PoliceGrade grade() {
        return PoliceGrade.builder().asGiven(Line.of("as given")).build();
    }

    private Assessment letter(UnaryOperator<EvidenceItem> change) {
        return record.update(LETTER, change);
    }

    private Assessment action(UnaryOperator<SafetyAction> change) {
        return record.update(ACTION, change);
    }

    private static Disclosure share() {
        return Disclosure.builder().id(DisclosureId.of("share")).decision(DisclosureDecision.SHARED).build();
    }

    private static PreparedView view(Audience audience, Assessment record) {
        return ViewDeclaration.shipped().view(record, ViewRequest.of(audience, share(), TODAY), KEY);
    }

    private static PreparedView released(Audience audience, Assessment record, Question question) {
        return ViewDeclaration.shipped().view(record, ViewRequest.of(audience, share(), TODAY).with(release(question)), KEY);
    }

    private static Release release(Question question) {
        return question.released(LEAD, TODAY, Passage.of("They need it."));
    }

    private static List<String> texts(Audience audience, Assessment record) {
        return texts(view(audience, record));
    }

    private static List<String> texts(PreparedView view) {
        return Spelled.texts(view.view()).stream().filter(text -> text.contains(" ")).toList();
    }

    private static List<String> asked(PreparedView view) {
        return view.sender().questions().stream().map(question -> question.subject().value()).toList();
    }
}
