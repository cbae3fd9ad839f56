// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Commission;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.text.Line;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The front page block: which record this is, how far it has come, and who answers for it. */
final class FrontBlock {
    private final Sheet sheet;
    private final Assessment assessment;
    private final Report report;
    private final Optional<SignOff> signOff;

    FrontBlock(Sheet sheet, Assessment assessment, Report report, Optional<SignOff> signOff) {
        this.sheet = sheet;
        this.assessment = assessment;
        this.report = report;
        this.signOff = signOff;
    }

    /** {@return what a record is called on its page and in the title of the window} */
    static String title(Optional<Line> reference, String kindKey, Sheet sheet) {
        return sheet.word(kindKey) + ": " + reference.map(Line::text).orElse(sheet.word("front.no-reference"));
    }

    Html html() {
        State state = State.of(signOff, report.scope().isOutside());
        Html block = Html.of("header")
                .id(sheet.anchors().mark(Chapter.FRONT, sheet.word("front.title")))
                .add(Html.of("p", sheet.word("front.kind")).as("kind"))
                .add(Html.of("h1", title(assessment.getReference(), "front.assessment", sheet)))
                .add(state(sheet, state));
        assessment
                .getPlan()
                .filter(plan -> State.isPastReview(plan, report.judgedOn()))
                .ifPresent(plan -> block.add(pastReview(sheet)));
        return block.add(terms()).add(handling(sheet, assessment.getEvidence()));
    }

    /** {@return how far a record has come, and what that means} */
    static Html state(Sheet sheet, State state) {
        return Html.of("p")
                .as("state")
                .add(Html.of("strong", sheet.word(state.nameKey())))
                .add(" ")
                .add(sheet.word(state.meaningKey()));
    }

    /** {@return that a plan is past its review and goes on protecting} */
    static Html pastReview(Sheet sheet) {
        return Html.of("p")
                .as("state")
                .add(Html.of("strong", sheet.word("state.past-review")))
                .add(" ")
                .add(sheet.word("state.past-review.meaning"));
    }

    private Html terms() {
        Terms terms = new Terms(sheet);
        terms.text("front.version", Integer.toString(assessment.getVersion()));
        assessment.getChild().ifPresent(child -> {
            terms.text("front.child", sheet.person(child.getId()));
            age(child).ifPresent(age -> terms.text("front.age", age));
        });
        terms.html("front.leads", practitioners(PractitionerRole.LEAD))
                .html("front.supervises", practitioners(PractitionerRole.SUPERVISOR))
                .day("front.started", assessment.getStartedOn())
                .day("front.judged", Optional.of(report.judgedOn()));
        signOff.ifPresent(signed -> terms.person("front.signed-by", signed.getBy())
                .day("front.signed-on", signed.getOn())
                .passage("front.signed-comment", signed.getComment()));
        terms.day("front.review", assessment.getPlan().flatMap(SafetyPlan::getReviewOn));
        assessment
                .getHosts()
                .forEach(host -> terms.html("front.host." + host.getUse().wire(), host(host)));
        terms.choice("front.justice", assessment.getJusticeRoute());
        assessment.getEdition().ifPresent(edition -> terms.line("front.edition", edition.getTitle()));
        assessment.getCommission().ifPresent(commission -> commission(terms, commission));
        if (!report.scope().isOutside()) {
            terms.html("front.open", open());
        }
        return terms.html("terms");
    }

    private void commission(Terms terms, Commission commission) {
        terms.line("front.asked-by", commission.getAskedBy())
                .choice("front.purpose", commission.getPurpose())
                .passage("front.question", commission.getQuestion())
                .day("front.due", commission.getDueOn());
    }

    private Html host(HostAssessment host) {
        Html it = Html.of("span")
                .id(sheet.anchors()
                        .mark(
                                host.getId(),
                                sheet.word("front.host." + host.getUse().wire())))
                .add(host.getToolName().map(Line::text).orElse(sheet.label(host.getTool())))
                .add("; ")
                .add(sheet.label(host.getStatus()));
        host.getCompletedOn().ifPresent(on -> it.add(", ").add(sheet.when(on)));
        host.getLead()
                .ifPresent(lead -> it.add("; ")
                        .add(sheet.labelled("front.host.lead", Html.run().add(sheet.person(lead)))));
        host.getProvisionalReason().ifPresent(why -> it.add(". ").add(sheet.passage(why)));
        host.getQuotedResult()
                .ifPresent(result -> it.add(". ").add(sheet.labelled("front.host.result", sheet.passage(result))));
        return it;
    }

    /** What is open, by number: of the record, not of anybody in it. */
    private Html open() {
        if (report.problems().isEmpty()) {
            return Html.run().add(sheet.word("front.open.nothing"));
        }
        Html open = Html.run();
        count(open, "front.open.blocks", ProblemList.grouped(report.blocking()).size());
        count(
                open,
                "front.open.warnings",
                ProblemList.grouped(report.warnings()).size());
        return open.isEmpty() ? open : Html.link(Chapter.RULES.anchor()).add(open);
    }

    private void count(Html open, String key, int count) {
        if (count > 0) {
            open.add(open.isEmpty() ? "" : "; ").add(sheet.word(key) + ": " + count);
        }
    }

    private Html practitioners(PractitionerRole role) {
        List<Practitioner> active = assessment.getPractitioners().stream()
                .filter(practitioner -> practitioner.getRole() == role)
                .filter(practitioner -> !practitioner.hasLeftBy(report.judgedOn()))
                .toList();
        return sheet.people(active.stream().map(Practitioner::getId).toList());
    }

    private Optional<String> age(Child child) {
        return child.getDateOfBirth().map(born -> {
            int oldest = years(born.earliest());
            int youngest = years(born.latest());
            return oldest == youngest ? Integer.toString(oldest) : youngest + "–" + oldest;
        });
    }

    private int years(LocalDate born) {
        return Period.between(born, report.judgedOn().date()).getYears();
    }

    /** Says that the page itself holds what may not go further as it stands. */
    static Html handling(Sheet sheet, List<EvidenceItem> evidence) {
        List<EvidenceId> restricted = evidence.stream()
                .filter(Sources::isRestricted)
                .map(EvidenceItem::getId)
                .toList();
        if (restricted.isEmpty()) {
            return Html.run();
        }
        return Html.of("p", sheet.word("front.handling") + " ")
                .as("handling")
                .add(sheet.labelled("front.handling.items", sheet.refs(restricted)));
    }
}
