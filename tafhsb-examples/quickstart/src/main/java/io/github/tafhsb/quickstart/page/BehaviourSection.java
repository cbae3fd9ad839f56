// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.ContinuumPlacing;
import io.github.tafhsb.evidence.EarlierConcern;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.PoliceContact;
import io.github.tafhsb.evidence.RemovalConsidered;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.text.Line;
import java.util.List;

/** The behaviour that was displayed, described beside every label put on it, and the course of events. */
final class BehaviourSection {
    private final Sheet sheet;

    private BehaviourSection(Sheet sheet) {
        this.sheet = sheet;
    }

    static Html of(Sheet sheet, Assessment assessment) {
        return new BehaviourSection(sheet).html(assessment);
    }

    private Html html(Assessment assessment) {
        Html section = sheet.section(Chapter.BEHAVIOUR);
        if (assessment.getBehaviours().isEmpty()) {
            section.add(sheet.silence("behaviour.none"));
        }
        int number = 0;
        for (Behaviour behaviour : assessment.getBehaviours()) {
            section.add(behaviour(behaviour, ++number));
        }
        section.add(new Terms(sheet)
                .yesNo("behaviour.offline", assessment.getOfflineBehaviour())
                .yesNo("behaviour.earlier", assessment.getAnyEarlierConcerns())
                .html("terms"));
        return section.add(earlier(assessment.getEarlierConcerns())).add(events(assessment.getEvents()));
    }

    private Html behaviour(Behaviour behaviour, int number) {
        String title = sheet.word("behaviour.one") + " " + number;
        Terms terms = new Terms(sheet)
                .html("behaviour.standing", standing(behaviour))
                .choices("behaviour.kinds", behaviour.getKinds())
                .choice("behaviour.mode", behaviour.getMode())
                .when("behaviour.when", behaviour.getHappenedOn())
                .text("behaviour.services", lines(behaviour.getServices()))
                .choices("behaviour.devices", behaviour.getDevices())
                .line("behaviour.setting", behaviour.getSetting())
                .passage("behaviour.frequency", behaviour.getFrequency())
                .passage("behaviour.change", behaviour.getChange())
                .passage("behaviour.agreement", behaviour.getAgreement())
                .passage("behaviour.pressure", behaviour.getPressure())
                .passage("behaviour.capacity", behaviour.getCapacityToAgree())
                .html(
                        "behaviour.continuum",
                        behaviour.getContinuum().map(this::continuum).orElseGet(Html::run))
                .people("behaviour.affected", behaviour.getAffected());
        behaviour.getImage().ifPresent(image -> image(terms, image));
        return Html.of("article")
                .id(sheet.anchors().mark(behaviour.getId(), title))
                .add(Html.of("h3", title))
                .add(Html.of("p", sheet.passage(behaviour.getDescription())))
                .add(terms.html("terms"));
    }

    private Html standing(Behaviour behaviour) {
        if (behaviour.getStanding().isEmpty()) {
            return Html.of("span", sheet.word("behaviour.standing.none")).as("silence");
        }
        Standing standing = behaviour.getStanding().get();
        Html it = Html.run().add(sheet.label(standing.getStatus()));
        standing.getAccount()
                .ifPresent(whose -> it.add("; ")
                        .add(sheet.labelled("behaviour.account", Html.run().add(sheet.person(whose)))));
        standing.getSince().ifPresent(since -> it.add("; ").add(sheet.labelled("behaviour.since", sheet.when(since))));
        standing.getNote().ifPresent(note -> it.add(". ").add(sheet.passage(note)));
        return it;
    }

    private Html continuum(ContinuumPlacing placing) {
        Html it = Html.run().add(sheet.label(placing.getPoint()));
        placing.getReason().ifPresent(reason -> it.add(". ").add(sheet.passage(reason)));
        return it;
    }

    private void image(Terms terms, ImageIncident image) {
        Html kind = Html.run().add(image.getKind().map(sheet::label).orElse(""));
        image.getKindReason()
                .ifPresent(reason -> kind.add(kind.isEmpty() ? "" : ". ").add(sheet.passage(reason)));
        terms.html("image.kind", kind)
                .choice("image.origin", image.getOrigin())
                .yesNo("image.adult", image.getAdultInvolved())
                .yesNo("image.child-shown", image.getChildShown())
                .yesNo("image.circulating", image.getCirculating())
                .yesNo("image.viewed", image.getViewed())
                .html("image.police", image.getPolice().map(this::police).orElseGet(Html::run))
                .html("image.removal", removal(image.getRemoval()));
    }

    private Html police(PoliceContact police) {
        Html it = sheet.day(police.getContactedOn());
        police.getReference()
                .ifPresent(reference -> it.add(it.isEmpty() ? "" : "; ").add(reference.text()));
        police.getNoneBecause()
                .ifPresent(why ->
                        it.add(it.isEmpty() ? "" : "; ").add(sheet.labelled("image.police.none", sheet.passage(why))));
        return it;
    }

    private Html removal(List<RemovalConsidered> considered) {
        Html list = Html.run();
        for (RemovalConsidered removal : considered) {
            Html it = Html.of("div").add(sheet.label(removal.getRoute()));
            removal.getConsideredOn().ifPresent(on -> it.add(", ").add(sheet.day(on)));
            removal.getAffected().ifPresent(whom -> it.add("; ").add(sheet.person(whom)));
            removal.getNote().ifPresent(note -> it.add(". ").add(sheet.passage(note)));
            list.add(it);
        }
        return list;
    }

    /** What somebody was concerned about before; it establishes nothing. */
    private Html earlier(List<EarlierConcern> concerns) {
        Table table = new Table(
                sheet, "earlier.title", "earlier.when", "earlier.what", "earlier.done", "earlier.outcome");
        concerns.forEach(concern -> table.row(
                sheet.anchors().mark(concern.getId(), sheet.word("earlier.one")),
                sheet.when(concern.getOn()),
                sheet.passage(concern.getWhat()),
                sheet.passage(concern.getDone()),
                sheet.passage(concern.getOutcome())));
        Html rows = table.html("headed");
        return rows.isEmpty()
                ? rows
                : Html.run().add(Html.of("h3", sheet.word("earlier.title"))).add(rows);
    }

    private Html events(List<CaseEvent> events) {
        if (events.isEmpty()) {
            return Html.run();
        }
        Table table = new Table(sheet, "events.title", "events.when", "events.what", "events.note");
        for (CaseEvent event : events) {
            table.row(
                    sheet.anchors().mark(event.getId(), sheet.label(event.getKind())),
                    sheet.when(event.getOn()),
                    Html.run().add(sheet.label(event.getKind())),
                    sheet.passage(event.getNote()));
        }
        return Html.run().add(Html.of("h3", sheet.word("events.title"))).add(table.html("headed short"));
    }

    private static String lines(List<Line> lines) {
        return String.join("; ", lines.stream().map(Line::text).toList());
    }
}
