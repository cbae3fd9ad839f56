// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static io.github.tafhsb.assessment.SoundRecord.CO_WORKER;
import static io.github.tafhsb.assessment.SoundRecord.GAP;
import static io.github.tafhsb.assessment.SoundRecord.HOST;
import static io.github.tafhsb.assessment.SoundRecord.LEAD;
import static io.github.tafhsb.assessment.SoundRecord.SCHOOLS_LEAD;
import static io.github.tafhsb.assessment.SoundRecord.SUPERVISOR;
import static io.github.tafhsb.assessment.SoundRecord.TEAM_VIEW;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;
import static io.github.tafhsb.assessment.broken.Broken.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.ExceptionId;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.assessment.SupervisorException;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.host.HostStatus;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.Need;
import io.github.tafhsb.people.NeedKind;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.review.DissentId;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.Told;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How the rules of chapters A, applicability and standing, and B, people, competence and oversight are broken, and those about what cannot be right whatever the rules say. */
final class BrokenStanding {
    private static final UnaryOperator<Assessment> SEVENTEEN = record -> record.updateChild(
                    child -> child.withDateOfBirth(When.day(2008, 6, 1)))
            .withTransition(Answer.of(Passage.of("The adults’ service is asked in April.")));

    static final List<Broken> ROWS = List.of(
            rule("A01", "no guidance edition is named", "/edition",
                    record -> record.withEdition(Optional.empty())),
            rule("A02", "the child was too young when the work started", "/scopeDecision",
                    record -> record.updateChild(child -> child.withDateOfBirth(When.month(2016, 6)))),
            rule("A04", "the edition is not for a child of this sex", "/scopeDecision",
                    record -> record.updateChild(child -> child.withSex(Sex.FEMALE))),
            rule("A05", "nobody has established whether there is a learning disability", "/child/learningDisability/status",
                    record -> record.updateChild(child -> child.withLearningDisability(disability(NeedStatus.NOT_KNOWN)))),
            rule("A06", "there is a learning disability", "/scopeDecision",
                    record -> record.updateChild(child -> child.withLearningDisability(disability(NeedStatus.YES)))),
            rule("A07", "the fuller assessment is still under way", "/hosts/0/status",
                    record -> record.update(HOST, host -> host.withStatus(HostStatus.IN_PROGRESS))),
            rule("A11", "nobody has said whether anything happened offline", "/offlineBehaviour",
                    record -> record.withOfflineBehaviour(Optional.empty())),
            rule("A14", "he will be 18 in June, and nobody has thought of what comes then", "/transition",
                    record -> record.withTransition(Optional.empty()))
                    .after(record -> SEVENTEEN.apply(record))
                    .under(limit(LimitKind.TRANSITION, 365)),
            rule("A16", "police have a part, and nobody has said which route the case took", "/justiceRoute",
                    record -> record.withJusticeRoute(Optional.empty())),
            rule("A17", "nobody has said whether the certification for AIM3 was shown", "/hosts/0/certification",
                    record -> record.update(HOST, host -> host.withCertification(Optional.empty())))
                    .after(record -> record.update(HOST, host -> host.withLead(CO_WORKER))),
            rule("A20", "autism is recorded, and not how the work was adapted", "/child/needs/0/adaptation",
                    record -> record.updateChild(child -> child.withNeeds(autism())))
                    .after(record -> record.updateChild(child -> child.withNeeds(autism().withAdaptation(Passage.of("With pictures."))))
                            .add(specialNeedsLead())),
            rule("A20", "nobody looked for autism, ADHD or a language need", "/child/needs",
                    record -> record.updateChild(child -> child.withNeeds())),
            rule("B01", "the lead holds none of the trainings", "/practitioners/0/trainings",
                    record -> record.updatePractitioner(LEAD, one -> one.withTrainings())),
            rule("B03", "the lead was let pass untrained, and nobody else who is trained leads", "/practitioners",
                    record -> record.updatePractitioner(LEAD, one -> one.withTrainings()))
                    .after(record -> record.withExceptions(letPass("B01"))),
            rule("B04", "the supervisor who signs is the lead under a second entry", "/signOff/by",
                    record -> record.updatePractitioner(LEAD, one -> one.withReference(Line.of("SWE-1"))))
                    .after(record -> record.updatePractitioner(SUPERVISOR, one -> one.withReference(Line.of("SWE-1"))))
                    .signedWith(SoundRecord.signed()),
            rule("B05", "one person worked alone, and nobody said what that limits", "/workedAlone",
                    record -> record.updatePractitioner(CO_WORKER, one -> one.withRole(PractitionerRole.CONTRIBUTOR)))
                    .after(record -> record.withPlan(record.getPlan().orElseThrow().withTold(toldCoWorker()))),
            rule("B06", "a differing view is noted without what it says", "/dissents/0/view",
                    record -> record.withDissents(dissent()))
                    .after(record -> record.withDissents(dissent().withView(Passage.of("Rather for fun.")))),
            rule("B07", "only one agency had a part", "/contributions",
                    record -> record.update(TUTORS, item -> item.withSource(Source.builder().kind(SourceKind.COMMUNITY).role(Line.of("Coach")).build()))
                            .updatePractitioner(SCHOOLS_LEAD, one -> one.withAgency(Optional.empty()))),
            rule("B08", "the lead’s trainings are older than the organisation lets them count", "/practitioners/0/trainings",
                    record -> record.updatePractitioner(LEAD, lead -> lead.withTrainings(lead.getTrainings().stream().map(training -> training.withCompletedOn(When.year(2019))).toList())))
                    .under(limit(LimitKind.TRAINING, 1_000)),
            rule("B09", "nobody supervises the work any longer", "/practitioners",
                    record -> record.updatePractitioner(SUPERVISOR, one -> one.withRole(PractitionerRole.CONTRIBUTOR)))
                    .after(record -> record.withPlan(record.getPlan().orElseThrow().withTold(toldSupervisor()))),
            rule("B10", "the view of one of the two is missing", "/teamViews/0/views",
                    record -> record.update(TEAM_VIEW, view -> view.withViews(view.getViews().get(0))))
                    .after(record -> record.withTeamViews(SoundRecord.teamView())),
            rule("I01", "two parts bear one identifier", "/gaps/1/id",
                    record -> record.withGaps(record.getGaps().get(0), record.getGaps().get(0))),
            rule("I02", "a link leads to nothing", "/gaps/0/owner",
                    record -> record.update(GAP, gap -> gap.withOwner(PersonId.of("nobody")))),
            rule("I03", "the fuller assessment was completed before it was started", "/hosts/0/completedOn",
                    record -> record.update(HOST, host -> host.withStartedOn(When.day(2026, 3, 10)))));

    private BrokenStanding() {}

    private static Told toldCoWorker() {
        return Told.builder().person(CO_WORKER).part(Passage.of("The sessions.")).build();
    }

    private static Told toldSupervisor() {
        return Told.builder().person(SUPERVISOR).part(Passage.of("What happens if an arrangement fails.")).build();
    }

    private static PlanPart specialNeedsLead() {
        return PlanPart.builder()
                .id(PlanPartId.of("PP-9"))
                .kind(PlanPartKind.SPECIAL_NEEDS_LEAD)
                .text(Passage.of("The school’s coordinator."))
                .build();
    }

    private static LearningDisability disability(NeedStatus status) {
        return LearningDisability.builder()
                .status(status)
                .saidBy(Line.of("School’s special needs coordinator"))
                .saidOn(When.day(2026, 2, 10))
                .build();
    }

    private static Need autism() {
        return Need.builder().kind(NeedKind.AUTISM).status(NeedStatus.YES).build();
    }

    private static Dissent dissent() {
        return Dissent.builder().id(DissentId.of("DV-1")).by(CO_WORKER).build();
    }

    private static SupervisorException letPass(String rule) {
        return SupervisorException.builder()
                .id(ExceptionId.of("EX-1"))
                .rule(RuleId.of(rule))
                .decidedBy(SUPERVISOR)
                .decidedOn(Day.of(2026, 2, 3))
                .reason(Passage.of("The court date does not wait."))
                .build();
    }

    private static Policy limit(LimitKind kind, int days) {
        return Policy.none().withLimits(TimeLimit.days(kind, days));
    }
}
