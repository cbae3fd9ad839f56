// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case01.AFFECTED;
import static io.github.tafhsb.quickstart.Case01.SOCIAL_WORKER;
import static io.github.tafhsb.quickstart.Case01.YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.on;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.EventId;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.ContinuumPlacing;
import io.github.tafhsb.evidence.ContinuumPoint;
import io.github.tafhsb.evidence.DeviceKind;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.ImageIncidentKind;
import io.github.tafhsb.evidence.ImageOrigin;
import io.github.tafhsb.evidence.PoliceContact;
import io.github.tafhsb.evidence.RemovalConsidered;
import io.github.tafhsb.evidence.RemovalRoute;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;

/** Case 01: what was displayed, told apart by what is established of it, and what happened since. */
final class Case01Behaviours {
    static final BehaviourId MESSAGES = BehaviourId.of("beh-messages");
    static final BehaviourId ASKING = BehaviourId.of("beh-asking");
    static final BehaviourId PASSING_ON = BehaviourId.of("beh-passing-on");

    private static final Line INCIDENT = line("inc-1");

    private Case01Behaviours() {}

    static Assessment collect(Assessment people) {
        return people.withBehaviours(messages(), asking(), passingOn())
                .withEvents(referral(), policeTold(), policeOutcome());
    }

    private static Behaviour messages() {
        return Behaviour.builder()
                .id(MESSAGES)
                .description(
                        written("The earlier exchange of messages between two 14-year-olds before the pressure began."))
                .addKind(BehaviourKind.MESSAGES)
                .mode(BehaviourMode.ONLINE)
                .continuum(ContinuumPlacing.builder()
                        .point(ContinuumPoint.INAPPROPRIATE)
                        .reason(written("Between two 14-year-olds, before the pressure began."))
                        .build())
                .build();
    }

    private static Behaviour asking() {
        return Behaviour.builder()
                .id(ASKING)
                .description(written("Asking a girl in his year, aged 14, for an image, which she then sent him."))
                .addKind(BehaviourKind.IMAGE_ASKED_FOR)
                .mode(BehaviourMode.ONLINE)
                .happenedOn(When.month(2025, 12).about())
                .frequency(written("She says he kept asking over about two weeks."))
                .change(written("Messages between the two came first, before the pressure began."))
                .agreement(written("She says she asked him not to pass it on."))
                .pressure(written("Pressure to send."))
                .continuum(abusive())
                .standing(Standing.builder()
                        .status(StandingStatus.ALLEGED)
                        .account(AFFECTED)
                        .since(on(2026, 2, 3))
                        .build())
                .incident(INCIDENT)
                .addAffected(AFFECTED)
                .build();
    }

    private static Behaviour passingOn() {
        return Behaviour.builder()
                .id(PASSING_ON)
                .description(written("Passing the image she had sent him on to four other boys."))
                .addKind(BehaviourKind.IMAGE_PASSED_ON)
                .mode(BehaviourMode.ONLINE)
                .happenedOn(on(2026, 1, 16))
                .addDevice(DeviceKind.PHONE)
                .agreement(written("She says she asked him not to pass it on."))
                .pressure(written("He says the older boys had been asking for “proof”."))
                .continuum(abusive())
                .image(imageIncident())
                .standing(Standing.builder()
                        .status(StandingStatus.ACCEPTED)
                        .account(YOUNG_PERSON)
                        .since(on(2026, 2, 17))
                        .build())
                .incident(INCIDENT)
                .addAffected(AFFECTED)
                .build();
    }

    private static ContinuumPlacing abusive() {
        return ContinuumPlacing.builder()
                .point(ContinuumPoint.ABUSIVE)
                .reason(written("Pressure to send, passing on without consent, no physical element."))
                .build();
    }

    private static ImageIncident imageIncident() {
        return ImageIncident.builder()
                .kind(ImageIncidentKind.AGGRAVATED)
                .kindReason(written("Pressure to send, passing on without consent."))
                .origin(ImageOrigin.NOT_ESTABLISHED)
                .adultInvolved(new Answer.NotKnown<>(written("No adult is involved as far as anyone knows.")))
                .police(PoliceContact.builder().contactedOn(day(2026, 1, 20)).build())
                .childShown(Answer.yes())
                .circulating(new Answer.NotKnown<>(
                        written("Police say that it is not established whether any of the four forwarded it further.")))
                .viewed(Answer.no()) // professionals did not view or copy it
                .addRemoval(RemovalConsidered.builder()
                        .affected(AFFECTED)
                        .route(RemovalRoute.REPORT_REMOVE)
                        .note(written("In her own plan."))
                        .build())
                .build();
    }

    private static CaseEvent referral() {
        return CaseEvent.builder()
                .id(EventId.of("evt-referral"))
                .kind(EventKind.REFERRAL)
                .on(on(2026, 1, 20))
                .note(written("From the designated safeguarding lead. Professionals did not view or copy the image."))
                .build();
    }

    private static CaseEvent policeTold() {
        return CaseEvent.builder()
                .id(EventId.of("evt-police-told"))
                .kind(EventKind.OTHER)
                .on(on(2026, 1, 20))
                .note(written("Police were told. The phones of the five boys were looked at by police only."))
                .build();
    }

    private static CaseEvent policeOutcome() {
        return CaseEvent.builder()
                .id(EventId.of("evt-police-outcome"))
                .kind(EventKind.POLICE_OUTCOME)
                .on(on(2026, 2, 11))
                .note(written("Recorded as Outcome 21."))
                .build();
    }

    private static Passage written(String words) {
        return says(SOCIAL_WORKER, words);
    }
}
