// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.RuleBook;
import io.github.tafhsb.assessment.Scope;
import io.github.tafhsb.calendar.Calendar;
import io.github.tafhsb.calendar.Due;
import io.github.tafhsb.calendar.DueKind;
import io.github.tafhsb.calendar.DueState;
import io.github.tafhsb.calendar.Outlook;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.code.Choice;
import io.github.tafhsb.gen.Doors;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.policy.Loosening;
import io.github.tafhsb.policy.Unused;
import io.github.tafhsb.policy.WordFinder;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.Certainty;
import io.github.tafhsb.time.Dated;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import io.github.tafhsb.time.WorkingDays;
import io.github.tafhsb.trace.Stage;
import io.github.tafhsb.trace.Trace;
import io.github.tafhsb.view.Audience;
import io.github.tafhsb.view.AudienceView;
import io.github.tafhsb.view.PreparedView;
import io.github.tafhsb.view.Question;
import io.github.tafhsb.view.RecipientManifest;
import io.github.tafhsb.view.Release;
import io.github.tafhsb.view.SenderManifest;
import io.github.tafhsb.view.ViewDeclaration;
import io.github.tafhsb.view.ViewId;
import io.github.tafhsb.view.ViewKey;
import io.github.tafhsb.view.ViewReason;
import io.github.tafhsb.view.ViewRequest;
import io.github.tafhsb.view.Viewed;
import io.github.tafhsb.view.ViewedPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Null where something must be is a mistake of the programmer: it is refused at once, by the name of the parameter. */
class NullArgumentsTest {
    private static final String EXPORTED = "io\\.github\\.tafhsb\\.(?!internal)[a-z]+";

    private static final Assessment RECORD = Assessment.begin(AssessmentId.of("a-1"));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 13);
    private static final Report REPORT = Checker.standard().check(RECORD, Context.on(TODAY));
    private static final Disclosure SHARE = Disclosure.builder()
            .id(DisclosureId.of("share"))
            .decision(DisclosureDecision.SHARED)
            .build();
    private static final ViewRequest REQUEST = ViewRequest.of(Audience.POLICE, SHARE, Day.of(TODAY));
    private static final ViewKey KEY = ViewKey.of(new SecretKeySpec(new byte[32], "HmacSHA256"));
    private static final PreparedView PREPARED = ViewDeclaration.shipped().view(RECORD, REQUEST, KEY);
    private static final Question QUESTION = new Question(SubjectId.of(RECORD.getId()), "", ViewReason.IN_DOUBT);
    private static final Release RELEASE = QUESTION.released(PersonId.of("lead"), Day.of(TODAY), Passage.of("They need it."));
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            entry(String.class, "text"),
            entry(LocalDate.class, TODAY),
            entry(Instant.class, Instant.EPOCH),
            entry(Class.class, Assessment.class),
            entry(Object.class, "anything"),
            entry(PartId.class, RECORD.getId()),
            entry(Assessment.class, RECORD),
            entry(Context.class, Context.on(TODAY)),
            entry(Checker.class, Checker.standard()),
            entry(Report.class, REPORT),
            entry(Report.Judged.class, REPORT.judged().get(0)),
            entry(Problem.class, REPORT.problems().get(0)),
            entry(Scope.class, REPORT.scope()),
            entry(Rule.class, REPORT.judged().get(0).rule()),
            entry(RuleBook.class, RuleBook.standard()),
            entry(Choice.class, Limit.SEX),
            entry(Loosening.class, new Loosening(Limit.SEX, "/sexes")),
            entry(Unused.class, new Unused(Unused.Reason.NO_WORD, "/exempt/english/0")),
            entry(Person.class, Generated.one(Practitioner.class, 1)),
            entry(Dated.class, When.of(TODAY)),
            entry(WordFinder.class, WordFinder.shipped()),
            entry(Trace.class, Trace.of(RECORD, Day.of(TODAY))),
            entry(Outline.class, Outline.of(RECORD, Context.on(TODAY))),
            entry(Calendar.class, Calendar.of(RECORD, Context.on(TODAY))),
            entry(Certainty.class, Certainty.POSSIBLY),
            entry(VersionChanges.class, VersionChanges.between(RECORD, RECORD)),
            entry(WorkingDays.class, WorkingDays.everyDay()),
            entry(Outlook.class, Outlook.standard()),
            entry(
                    Due.class,
                    new Due(
                            DueKind.REVIEW,
                            Optional.empty(),
                            Optional.empty(),
                            DueState.SOON,
                            Certainty.POSSIBLY,
                            List.of())),
            entry(Walkable.class, SHARE),
            entry(Outline.Entry.class, new Outline.Entry<>(SHARE, "/disclosures/0")),
            entry(Trace.Node.class, new Trace.Node(RECORD.getId(), Stage.EVIDENCE, 1)),
            entry(Disclosure.class, SHARE),
            entry(ViewRequest.class, REQUEST),
            entry(ViewKey.class, KEY),
            entry(ViewDeclaration.class, ViewDeclaration.shipped()),
            entry(AudienceView.DeclarationUsed.class, ViewDeclaration.shipped().name()),
            entry(PreparedView.class, PREPARED),
            entry(AudienceView.class, PREPARED.view()),
            entry(RecipientManifest.class, PREPARED.view().manifest()),
            entry(SenderManifest.class, PREPARED.sender()),
            entry(ViewId.class, PREPARED.view().id()),
            entry(ViewedPart.class, PREPARED.view().content()),
            entry(
                    Viewed.Said.class,
                    new Viewed.Said(
                            Words.of("text"), Language.ENGLISH, Origin.OWN, Optional.empty(), Optional.empty())),
            entry(Question.class, QUESTION),
            entry(Release.class, RELEASE));

    @Test
    void the_doors_are_looked_at() {
        assertThat(Doors.classes(Assessment.class, EXPORTED))
                .hasSizeGreaterThan(100)
                .contains(Assessment.class.getName(), Checker.class.getName(), Context.class.getName(), WordFinder.class.getName());
    }

    @Test
    void every_door_of_core_names_what_is_null() {
        assertThat(Doors.with(SAMPLES).thatDoNotNameNull(Assessment.class, EXPORTED)).isEmpty();
    }
}
