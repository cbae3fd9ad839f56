// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.NamedPerson;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.Contribution;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.LegalStatus;
import io.github.tafhsb.people.Need;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.text.Line;
import java.util.List;
import java.util.Optional;

/** Who is who, by role: the child, the people around them, and those who do the work. */
final class PeopleSection {
    private final Sheet sheet;

    private PeopleSection(Sheet sheet) {
        this.sheet = sheet;
    }

    static Html of(Sheet sheet, Assessment assessment) {
        PeopleSection people = new PeopleSection(sheet);
        return sheet.section(Chapter.PEOPLE)
                .add(assessment.getChild().map(people::child).orElseGet(() -> sheet.silence("people.no-child")))
                .add(people.around(assessment.getPeople()))
                .add(people.practitioners(assessment.getPractitioners()))
                .add(new Terms(sheet)
                        .passage("people.worked-alone", assessment.getWorkedAlone())
                        .passage("people.no-supervisor", assessment.getNoSupervisor())
                        .html("stacked"))
                .add(people.contributions(assessment.getContributions()))
                .add(new Terms(sheet)
                        .passage("people.one-agency", assessment.getOneAgencyOnly())
                        .html("stacked"));
    }

    /** {@return who a plan's identifiers stand for} */
    static Html of(Sheet sheet, List<NamedPerson> named) {
        Table table = new Table(sheet, "people.title", "people.name", "people.role");
        named.forEach(person -> table.row(
                Html.run().add(sheet.person(person.getId())),
                Html.run().add(person.getRole().map(Line::text).orElse(""))));
        Html people = table.html("headed short");
        return people.isEmpty() ? people : sheet.section(Chapter.PEOPLE).add(people);
    }

    private Html child(Child child) {
        Terms terms = new Terms(sheet)
                .when("child.born", child.getDateOfBirth())
                .choice("child.sex", child.getSex())
                .html(
                        "child.gender",
                        child.getGenderIdentity()
                                .map(told -> sheet.answer(told, sheet::line))
                                .orElseGet(Html::run))
                .html(
                        "child.learning-disability",
                        child.getLearningDisability()
                                .map(this::disability)
                                .orElseGet(() -> Html.of("span", sheet.word("child.not-recorded"))
                                        .as("silence")));
        child.getNeeds().forEach(need -> terms.html("child.need", need(need)));
        terms.choice("child.living", child.getLiving());
        child.getLegalStatuses().forEach(status -> terms.html("child.legal", legal(status)));
        terms.line("child.first-language", child.getFirstLanguage());
        child.getLanguageChoice()
                .ifPresent(choice -> terms.text("child.language-choice", sheet.word("language." + choice.wire())));
        return Html.of("div")
                .id(sheet.anchors().mark(child.getId(), sheet.person(child.getId())))
                .add(Html.of("h3", sheet.person(child.getId())))
                .add(terms.html("terms"));
    }

    private Html disability(LearningDisability disability) {
        Html it = Html.run().add(sheet.label(disability.getStatus()));
        disability.getSaidBy().ifPresent(by -> it.add("; ").add(sheet.labelled("child.said-by", sheet.line(by))));
        disability.getSaidOn().ifPresent(on -> it.add(", ").add(sheet.when(on)));
        disability.getExpectedOn().ifPresent(on -> it.add("; ").add(sheet.labelled("child.expected", sheet.day(on))));
        return it;
    }

    private Html need(Need need) {
        Html it = Html.run()
                .add(Html.of("span", sheet.label(need.getKind()) + ":").as("label"))
                .add(" ")
                .add(sheet.label(need.getStatus()));
        need.getAdaptation().ifPresent(how -> it.add(". ").add(sheet.labelled("child.adaptation", sheet.passage(how))));
        return it;
    }

    private Html legal(LegalStatus status) {
        Html it = sheet.line(status.getStatus().text());
        status.getSince().ifPresent(since -> it.add("; ").add(sheet.labelled("child.since", sheet.when(since))));
        status.getUntil().ifPresent(until -> it.add("; ").add(sheet.labelled("child.until", sheet.when(until))));
        return it;
    }

    private Html around(List<PersonInvolved> people) {
        Table table =
                new Table(sheet, "people.around", "people.name", "people.role", "people.age-group", "people.known");
        for (PersonInvolved person : people) {
            table.row(
                    sheet.anchors().mark(person.getId(), sheet.person(person.getId())),
                    Html.run().add(sheet.person(person.getId())),
                    Html.run().add(sheet.label(person.getRole())),
                    Html.run().add(person.getAgeGroup().map(sheet::label).orElse("")),
                    known(person));
        }
        return headed("people.around", table);
    }

    private Html known(PersonInvolved person) {
        Html known = Html.run();
        say(known, "person.household", person.getInHousehold());
        say(known, "person.responsibility", person.getParentalResponsibility());
        say(known, "person.contact", person.getSafeToContact());
        person.getSeparatePlan().ifPresent(plan -> separatePlan(known, plan));
        person.getActiveUntil()
                .ifPresent(until -> known.add(Html.of("div", sheet.labelled("person.until", sheet.day(until)))));
        return known;
    }

    private void separatePlan(Html known, SeparatePlanReference plan) {
        say(known, "person.separate-plan", plan.getExists());
        plan.getHolder()
                .ifPresent(holder ->
                        known.add(Html.of("div", sheet.labelled("person.separate-plan.holder", sheet.line(holder)))));
    }

    private void say(Html known, String key, Optional<Answer<YesNo>> answer) {
        answer.ifPresent(given -> known.add(Html.of(
                "div",
                given.isKnown()
                        ? Html.run()
                                .add(sheet.word(
                                        key + "." + given.known().orElseThrow().wire()))
                        : sheet.labelled(key, sheet.answer(given, it -> Html.run())))));
    }

    private Html practitioners(List<Practitioner> practitioners) {
        Table table =
                new Table(sheet, "people.working", "people.name", "people.role", "people.job", "people.trainings");
        for (Practitioner practitioner : practitioners) {
            Html job = Html.run().add(practitioner.getJobTitle().map(Line::text).orElse(""));
            practitioner
                    .getAgency()
                    .ifPresent(agency -> job.add(job.isEmpty() ? "" : "; ").add(sheet.label(agency)));
            practitioner
                    .getDesignatedLead()
                    .filter(YesNo.YES::equals)
                    .ifPresent(it -> job.add(Html.of("div", sheet.word("people.designated-lead"))));
            practitioner
                    .getActiveUntil()
                    .ifPresent(until -> job.add(Html.of("div", sheet.labelled("person.until", sheet.day(until)))));
            table.row(
                    sheet.anchors().mark(practitioner.getId(), sheet.person(practitioner.getId())),
                    Html.run().add(sheet.person(practitioner.getId())),
                    Html.run().add(sheet.label(practitioner.getRole())),
                    job,
                    trainings(practitioner));
        }
        return headed("people.working", table);
    }

    private Html trainings(Practitioner practitioner) {
        Html list = Html.run();
        practitioner.getTrainings().forEach(training -> {
            Html it = Html.of("div").add(training.getKind().text().text());
            training.getCompletedOn().ifPresent(on -> it.add(", ").add(sheet.when(on)));
            list.add(it);
        });
        return list;
    }

    private Html contributions(List<Contribution> contributions) {
        Table table = new Table(
                sheet, "people.contributions", "people.from", "people.agency", "people.received", "people.what");
        for (Contribution contribution : contributions) {
            table.row(
                    sheet.anchors().mark(contribution.getId(), sheet.word("people.contribution")),
                    sheet.people(contribution.getBy().stream().toList()),
                    Html.run().add(contribution.getAgency().map(sheet::label).orElse("")),
                    sheet.when(contribution.getReceivedOn()),
                    sheet.passage(contribution.getSummary()));
        }
        return headed("people.contributions", table);
    }

    private Html headed(String key, Table table) {
        Html rows = table.html("headed");
        return rows.isEmpty()
                ? rows
                : Html.run().add(Html.of("h3", sheet.word(key))).add(rows);
    }
}
