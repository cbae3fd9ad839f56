// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.formulation.Discussed;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.formulation.OwnHarm;
import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.review.RaterView;
import io.github.tafhsb.review.TeamView;
import java.util.List;
import java.util.Optional;

/** What is thought to be going on: the explanations, what each rests on, the child's own account, and who sees it differently. */
final class Thinking {
    private final Sheet sheet;

    private Thinking(Sheet sheet) {
        this.sheet = sheet;
    }

    static Html of(Sheet sheet, Optional<Formulation> formulation, List<Dissent> dissents, List<TeamView> views) {
        Thinking thinking = new Thinking(sheet);
        Html section = sheet.section(Chapter.THINKING);
        formulation.ifPresentOrElse(it -> thinking.add(section, it), () -> section.add(sheet.silence("thinking.none")));
        return section.add(thinking.together(views)).add(thinking.dissents(dissents));
    }

    private void add(Html section, Formulation formulation) {
        formulation.getExtent().ifPresent(extent -> section.add(sheet.sentence("thinking.extent." + extent.wire())));
        formulation.getSummary().ifPresent(summary -> section.add(Html.of("p", sheet.passage(summary))));
        section.add(new Terms(sheet)
                .passage("thinking.why-now", formulation.getWhyNowAndHere())
                .told("thinking.pattern", formulation.getPattern())
                .html("stacked"));
        HypothesisCard card = new HypothesisCard(sheet);
        for (HypothesisStanding standing : HypothesisStanding.values()) {
            for (Hypothesis hypothesis : formulation.getHypotheses()) {
                if (hypothesis.getStanding() == standing) {
                    section.add(card.of(hypothesis));
                }
            }
        }
        if (formulation.getHypotheses().isEmpty()) {
            section.add(sheet.silence("thinking.no-hypotheses"));
        }
        Html rest = new Terms(sheet)
                .told("thinking.childs-account", formulation.getChildsAccount())
                .passage("thinking.harm-to-child", formulation.getHarmToChild())
                .passage("thinking.harm-to-others", formulation.getHarmToOthers())
                .html(
                        "thinking.own-harm",
                        formulation.getOwnHarm().map(this::ownHarm).orElseGet(Html::run))
                .told("thinking.online-offline", formulation.getOnlineOfflineLink())
                .told("thinking.services", formulation.getServicesAndSociety())
                .told("thinking.culture", formulation.getCultureAndIdentity())
                .html("thinking.discussed", discussed(formulation.getDiscussed()))
                .html("stacked");
        if (!rest.isEmpty()) {
            section.add(Html.of("h3", sheet.word("thinking.around"))).add(rest);
        }
    }

    private Html ownHarm(OwnHarm harm) {
        Html it = Html.run();
        question(it, "own-harm.victimisation", harm.getVictimisation());
        question(it, "own-harm.coercion", harm.getCoercion());
        harm.getProtection()
                .ifPresent(said -> it.add(Html.of("div", sheet.labelled("own-harm.protection", sheet.passage(said)))));
        question(it, "own-harm.pornography", harm.getPornography());
        harm.getNote().ifPresent(note -> it.add(Html.of("div", sheet.passage(note))));
        if (!harm.getEvidence().isEmpty()) {
            it.add(Html.of("div", sheet.labelled("profiles.evidence", sheet.sources(harm.getEvidence())))
                    .as("detail"));
        }
        return it;
    }

    private void question(Html it, String key, Optional<Answer<YesNo>> answer) {
        answer.ifPresent(given -> it.add(Html.of(
                "div",
                given.isKnown()
                        ? Html.run()
                                .add(sheet.word(
                                        key + "." + given.known().orElseThrow().wire()))
                        : sheet.labelled(key, sheet.answer(given, known -> Html.run())))));
    }

    private Html discussed(List<Discussed> discussed) {
        Html list = Html.run();
        for (Discussed each : discussed) {
            Html it = Html.of("div").add(sheet.people(each.getPerson().stream().toList()));
            each.getOn().ifPresent(on -> it.add(", ").add(sheet.day(on)));
            each.getNote().ifPresent(note -> it.add(". ").add(sheet.passage(note)));
            each.getNotBecause()
                    .ifPresent(why -> it.add(". ").add(sheet.labelled("thinking.not-discussed", sheet.passage(why))));
            list.add(it);
        }
        return list;
    }

    /** What the team agrees on, with what each of them thought beside it. */
    private Html together(List<TeamView> topics) {
        Table table = new Table(sheet, "team.title", "team.topic", "team.agreed", "team.each");
        for (TeamView topic : topics) {
            Html each = Html.run();
            for (RaterView view : topic.getViews()) {
                Html it = Html.of("div");
                view.getBy().ifPresent(by -> it.add(Html.of("span", sheet.person(by) + ":").as("label")).add(" "));
                each.add(it.add(sheet.passage(view.getView())));
            }
            table.row(
                    sheet.anchors().mark(topic.getId(), sheet.label(topic.getTopic())),
                    Html.run().add(sheet.label(topic.getTopic())),
                    topic.getAgreed().map(sheet::passage).orElseGet(() -> Html.of("span", sheet.word("team.not-agreed")).as("silence")),
                    each);
        }
        Html rows = table.html("headed");
        return rows.isEmpty()
                ? rows
                : Html.run().add(Html.of("h3", sheet.word("team.title"))).add(rows);
    }

    private Html dissents(List<Dissent> dissents) {
        if (dissents.isEmpty()) {
            return Html.run();
        }
        Table table =
                new Table(sheet, "dissents.title", "dissents.who", "dissents.view", "dissents.about", "dissents.on");
        for (Dissent dissent : dissents) {
            Html who = sheet.people(dissent.getBy().stream().toList());
            table.row(
                    sheet.anchors().mark(dissent.getId(), sheet.word("dissents.one")),
                    who,
                    sheet.passage(dissent.getView()),
                    sheet.refs(dissent.getHypothesis().stream().toList()),
                    sheet.day(dissent.getOn()));
        }
        return Html.run().add(Html.of("h3", sheet.word("dissents.title"))).add(table.html("headed"));
    }
}
