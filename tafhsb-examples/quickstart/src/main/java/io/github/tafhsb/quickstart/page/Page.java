// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A case as one self-contained HTML page for a supervisor or a team manager, to read on a screen or on paper.
 *
 * <p>It holds everything the record holds, restricted items among it: it is for those who may see the whole, and for nobody else.
 * Names are asked for while it is drawn and stand nowhere in the record.
 */
public final class Page {
    private final Sheet sheet;

    private Page(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * {@return the page of a record that nobody has signed}
     *
     * @param report how the record was judged; nothing is judged again here
     * @param names what somebody is called; null or nothing where they are to go by their role
     */
    public static String of(Assessment assessment, Report report, Function<PersonId, String> names, Language language) {
        return of(assessment, report, Optional.empty(), names, language);
    }

    /**
     * {@return the page of a version that a supervisor signed}
     *
     * @param report how it was judged when it was signed
     * @param names what somebody is called; null or nothing where they are to go by their role
     */
    public static String of(
            FinalAssessment signed, Report report, Function<PersonId, String> names, Language language) {
        return of(signed.getContent(), report, Optional.of(signed.getSignOff()), names, language);
    }

    /**
     * {@return the page of a plan that was issued, on its own}
     *
     * <p>It says what people are told, and leaves out reasons that are not for everyone who holds the plan.
     *
     * @param today the day on which it is read: a plan past its review stays in force and says so
     * @param names what somebody is called; null or nothing where they are to go by their role
     */
    public static String of(IssuedPlan plan, Day today, Function<PersonId, String> names, Language language) {
        Sheet sheet = new Sheet(plan, names, language);
        Html header = Html.of("header")
                .id(sheet.anchors().mark(Chapter.FRONT, sheet.word("front.title")))
                .add(Html.of("p", sheet.word("front.kind")).as("kind"))
                .add(Html.of("h1", FrontBlock.title(plan.getReference(), "front.plan", sheet)))
                .add(FrontBlock.state(sheet, State.of(plan.getPlan())));
        if (State.isPastReview(plan.getPlan(), today)) {
            header.add(FrontBlock.pastReview(sheet));
        }
        if (plan.getOutsideEdition().filter(YesNo.YES::equals).isPresent()) {
            header.add(Html.of("p", sheet.word("plan.outside-edition")).as("state"));
        }
        header.add(new Terms(sheet)
                .text("front.version", Integer.toString(plan.getVersion()))
                .day("front.issued", plan.getIssuedOn())
                .person("front.approved-by", plan.getApprovedBy())
                .day("front.read", Optional.of(today))
                .day("front.review", plan.getPlan().getReviewOn())
                .html("terms"));
        List<Html> sections = List.of(
                new PlanSection(sheet, today, new PlanActions(sheet, true))
                        .html(Optional.of(plan.getPlan()), Optional.empty(), Html.run()),
                PeopleSection.of(sheet, plan.getPeople()),
                LimitsSection.of(sheet));
        return new Page(sheet)
                .document(
                        FrontBlock.title(plan.getReference(), "front.plan", sheet),
                        plan.getReference(),
                        header,
                        sections);
    }

    private static String of(
            Assessment assessment,
            Report report,
            Optional<SignOff> signOff,
            Function<PersonId, String> names,
            Language language) {
        Sheet sheet = new Sheet(assessment, names, language);
        Html header = new FrontBlock(sheet, assessment, report, signOff).html();
        List<Html> sections = sections(sheet, assessment, report);
        String title = FrontBlock.title(assessment.getReference(), "front.assessment", sheet);
        return new Page(sheet).document(title, assessment.getReference(), header, sections);
    }

    /** {@return the sections of a record, in their order; from then on the sheet knows where everything stands} */
    static List<Html> sections(Sheet sheet, Assessment assessment, Report report) {
        // what the record holds comes first in time, so that problems and decisions can link to it; on the page it
        // comes last
        Html plan = new PlanSection(sheet, report.judgedOn(), new PlanActions(sheet, false))
                .html(
                        assessment.getPlan(),
                        assessment.getPlanNotNeeded(),
                        ChildSafety.of(sheet, assessment.getChildSafety()))
                .add(new Terms(sheet).told("plan.transition", assessment.getTransition()).html("stacked"));
        List<Html> record = List.of(
                plan,
                ReviewSection.of(sheet, assessment.getReview()),
                BehaviourSection.of(sheet, assessment),
                Profiles.of(sheet, assessment.getFormulation()),
                Thinking.of(sheet, assessment.getFormulation(), assessment.getDissents(), assessment.getTeamViews()),
                Scenarios.of(sheet, assessment.getFormulation()),
                Disagreements.of(sheet, assessment),
                Gaps.of(sheet, assessment, report.judgedOn()),
                EvidenceSection.of(sheet, assessment.getEvidence(), assessment.getAccounts()),
                SharingSection.of(sheet, assessment),
                PeopleSection.of(sheet, assessment));
        Html outside = OutsideEdition.of(sheet, assessment, report, report.context().profile());
        List<Html> sections = new ArrayList<>();
        Html decisions = new Decisions(sheet, assessment, report).html();
        sections.add(NeededToday.of(sheet, report));
        sections.add(decisions);
        sections.add(outside);
        sections.addAll(record);
        sections.add(RulesSay.of(sheet, report));
        sections.add(LimitsSection.of(sheet));
        return sections;
    }

    private String document(String title, Optional<Line> reference, Html header, List<Html> sections) {
        Map<String, String> contents = new LinkedHashMap<>();
        for (Chapter chapter : Chapter.values()) {
            if (chapter != Chapter.FRONT && sheet.anchors().has(chapter)) {
                contents.put(chapter.anchor(), sheet.anchors().title(chapter));
            }
        }
        return new Frame(sheet, title, reference).document(header, contents, sections);
    }
}
