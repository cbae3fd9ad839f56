// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.safetyplan.PlanPartKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A plan in plain words: what was agreed, what to do if, whom to ring. */
final class PlanPage {
    private final Speech speech;
    private final AudienceView view;
    private final List<ViewedPart> plans;
    private final List<PlainPage.Section> sections = new ArrayList<>();

    PlanPage(Speech speech, AudienceView view) {
        this.speech = speech;
        this.view = view;
        this.plans = view.content().parts("plan");
    }

    PlainPage forWhoCarriesIt() {
        boolean child = view.audience() == Audience.CHILD;
        if (child) {
            section("for", view.content().parts("child").stream()
                    .flatMap(each -> each.id().stream())
                    .map(speech::called)
                    .toList());
        }
        section("condition", view.condition().stream().flatMap(each -> speech.say(each.text()).stream()).toList());
        section("happened", view.content().parts("events").stream().map(this::event).toList());
        plan();
        if (child) {
            section("say-so", List.of(speech.text("say-so.line")));
        }
        return new PlainPage(speech.text(child ? "title.child" : "title.plan"), sections);
    }

    /** The plan, as it stands in an account of everything. */
    List<PlainPage.Section> plan() {
        section("agreed", actions());
        section("goals", inPlan("goals").flatMap(goal -> words(goal, "what")).toList());
        section("own-part", ofKind(PlanPartKind.CHILDS_OWN_PART));
        section("at-home", ofKind(PlanPartKind.HOUSEHOLD_RULES));
        section("for-parents", ofKind(PlanPartKind.PARENTS_SUPPORT));
        section("if", ifs());
        section("review", dates("reviewOn"));
        return sections;
    }

    PlainPage forTheDutyTeam() {
        section("ring", inPlan("contingencies").flatMap(this::numbers).distinct().toList());
        section("if", ifs());
        section("safe", actions());
        section("child-safety", view.content().parts("childSafety").stream().flatMap(this::check).toList());
        section("review", dates("reviewOn"));
        section("ended", dates("endedOn"));
        section("reference", speech.say(view.content().get("reference")));
        return new PlainPage(speech.text("title.duty"), sections);
    }

    private void section(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            sections.add(new PlainPage.Section(speech.text(key), lines));
        }
    }

    private Stream<ViewedPart> inPlan(String member) {
        return plans.stream().flatMap(plan -> plan.parts(member).stream());
    }

    private Stream<String> words(ViewedPart part, String member) {
        return speech.say(part.get(member)).stream();
    }

    private List<String> dates(String member) {
        return plans.stream().flatMap(plan -> words(plan, member)).toList();
    }

    private List<String> ofKind(PlanPartKind kind) {
        return inPlan("parts")
                .filter(part -> part.get("kind").contains(new Viewed.Chosen(kind)))
                .flatMap(part -> words(part, "text"))
                .toList();
    }

    private String event(ViewedPart event) {
        return String.join(
                " · ",
                Stream.of("on", "kind", "note").flatMap(member -> words(event, member)).toList());
    }

    private List<String> actions() {
        return inPlan("actions").map(this::action).filter(line -> !line.isEmpty()).toList();
    }

    /** What is done, and in brackets by whom and when. */
    private String action(ViewedPart action) {
        List<String> who = Stream.of("owners", "ownerRole").flatMap(member -> words(action, member)).toList();
        List<String> when = action.parts("schedule").stream().flatMap(this::schedule).toList();
        List<String> protects = words(action, "protects").toList();
        List<String> said = new ArrayList<>();
        said.add(String.join(" ", words(action, "what").toList()));
        labelled(said, "who", who);
        labelled(said, "when", when);
        labelled(said, "protects", protects);
        labelled(said, "cover", words(action, "cover").toList());
        return said.get(0).isEmpty() ? "" : String.join(" · ", said);
    }

    private void labelled(List<String> said, String key, List<String> values) {
        if (!values.isEmpty()) {
            said.add(speech.labelled(key, String.join(", ", values)));
        }
    }

    private Stream<String> schedule(ViewedPart schedule) {
        return Stream.of(
                        words(schedule, "once"),
                        words(schedule, "from").map(day -> speech.text("from") + " " + day),
                        words(schedule, "repeated"))
                .flatMap(each -> each);
    }

    private List<String> ifs() {
        return inPlan("contingencies")
                .flatMap(each -> Stream.concat(
                        Stream.of(String.join(" → ", Stream.of("ifThis", "then").flatMap(member -> words(each, member)).toList())),
                        view.audience() == Audience.DUTY ? decides(each) : Stream.concat(numbers(each), decides(each))))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private Stream<String> decides(ViewedPart contingency) {
        return words(contingency, "decides").map(who -> speech.labelled("decides", who));
    }

    private Stream<String> numbers(ViewedPart contingency) {
        return Stream.of(number(contingency, "by-day", "contact", "number"), number(contingency, "by-night", "outOfHours", "outOfHoursNumber"))
                .flatMap(each -> each);
    }

    private Stream<String> number(ViewedPart contingency, String key, String whom, String number) {
        List<String> said = Stream.of(whom, number).flatMap(member -> words(contingency, member)).toList();
        return said.isEmpty() ? Stream.empty() : Stream.of(speech.labelled(key, String.join(", ", said)));
    }

    private Stream<String> check(ViewedPart check) {
        return Stream.of(
                        words(check, "askedOn").map(on -> speech.labelled("asked", on)),
                        check.parts("riskNow").stream()
                                .flatMap(answer -> answer.members().stream())
                                .flatMap(answer -> speech.say(answer.values()).stream())
                                .map(risk -> speech.labelled("ChildSafetyCheck.riskNow", risk)),
                        words(check, "inPlace"),
                        words(check, "whoRings").map(who -> speech.labelled("who-rings", who)),
                        words(check, "number").map(number -> speech.labelled("number", number)))
                .flatMap(each -> each);
    }
}
