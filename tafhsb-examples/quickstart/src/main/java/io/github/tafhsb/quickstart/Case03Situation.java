// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case03.CHILD;
import static io.github.tafhsb.quickstart.Case03.CLASSMATE;
import static io.github.tafhsb.quickstart.Case03.EARLY_HELP;
import static io.github.tafhsb.quickstart.Case03.MOTHER;
import static io.github.tafhsb.quickstart.Case03.OTHER_CLASSMATE;
import static io.github.tafhsb.quickstart.Case03Evidence.ASSISTANTS_NOTE;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.on;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.EventId;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;

/** Case 03, collecting: who is who, what was displayed, and what was done since. */
final class Case03Situation {
    private Case03Situation() {}

    static Assessment collect(Assessment begun) {
        return begun.withEdition(EditionProfile.firstVersion().getEdition())
                .withChild(child())
                .withPeople(mother(), classmate(CLASSMATE), classmate(OTHER_CLASSMATE))
                .withPractitioners(earlyHelp())
                .withBehaviours(askedOnCamera())
                .withEvents(referral(), parentsTold(), otherReferral());
    }

    /** The file gives an age, 11 years 4 months, and no date of birth. */
    private static Child child() {
        return Child.builder()
                .id(CHILD)
                .dateOfBirth(When.month(2014, 12).to(When.month(2015, 1)))
                .sex(Sex.MALE)
                .learningDisability(LearningDisability.builder()
                        .status(NeedStatus.YES)
                        .saidBy(line("Community paediatrician: moderate"))
                        .saidOn(When.year(2021))
                        .build())
                .build();
    }

    private static PersonInvolved mother() {
        return PersonInvolved.builder().id(MOTHER).role(PersonRole.PARENT).build();
    }

    private static PersonInvolved classmate(PersonId id) {
        return PersonInvolved.builder()
                .id(id)
                .role(PersonRole.AFFECTED)
                .ageGroup(AgeGroup.CHILD)
                .build();
    }

    private static Practitioner earlyHelp() {
        return Practitioner.builder()
                .id(EARLY_HELP)
                .role(PractitionerRole.LEAD)
                .jobTitle(line("Early help practitioner"))
                .build();
    }

    private static Behaviour askedOnCamera() {
        return Behaviour.builder()
                .id(BehaviourId.of("beh-1"))
                .addKind(BehaviourKind.CAMERA_ASKED_FOR)
                .mode(BehaviourMode.ONLINE)
                .addService(line("A game’s chat"))
                .description(noted("He asked two classmates to show themselves on camera; neither did."))
                .standing(Standing.builder()
                        .status(StandingStatus.ALLEGED)
                        .note(noted("A teaching assistant heard about it from one of the two classmates."))
                        .build())
                .addEvidence(ASSISTANTS_NOTE)
                .addAffected(CLASSMATE, OTHER_CLASSMATE)
                .build();
    }

    private static CaseEvent referral() {
        return event("event-referral", EventKind.REFERRAL, "By a primary school.")
                .withOn(on(2026, 5, 8));
    }

    private static CaseEvent parentsTold() {
        return event("event-parents-told", EventKind.OTHER, "The two classmates’ parents have been told.");
    }

    private static CaseEvent otherReferral() {
        return event("event-other-referral", EventKind.OTHER, "An AIM Under 12s referral was made.")
                .withOn(on(2026, 5, 12));
    }

    private static CaseEvent event(String id, EventKind kind, String note) {
        return CaseEvent.builder()
                .id(EventId.of(id))
                .kind(kind)
                .note(noted(note))
                .build();
    }

    private static Passage noted(String words) {
        return says(EARLY_HELP, words);
    }
}
