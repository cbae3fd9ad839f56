// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.ExceptionId;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.Report.Judged;
import io.github.tafhsb.assessment.Report.Lapsed;
import io.github.tafhsb.assessment.Report.Settled;
import io.github.tafhsb.assessment.RuleBook;
import io.github.tafhsb.code.Labels;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What was checked: every rule of the book for one assessment with what it asks and what came of it, as one
 * self-contained HTML page.
 *
 * <p>It shows nothing that anybody wrote in the record, only where to look: each place leads to the page of the record, which is
 * for those who may see it.
 */
public final class CheckedPage {

    /** What can come of a rule, in the order in which a reader wants to know. */
    private enum Group {
        TODAY("today", "checked.today"),
        OPEN("open", "checked.open"),
        SETTLED("settled", "checked.settled"),
        TO_ASK("to-ask", "checked.to-ask"),
        MET("met", "checked.met"),
        SILENT("silent", "checked.silent");

        private final String anchor;
        private final String key;

        Group(String anchor, String key) {
            this.anchor = anchor;
            this.key = key;
        }
    }

    /** What somebody is needed for today must not be looked for, and what is left to think of is no problem. */
    private static final Set<Level> SHOWN_APART = EnumSet.of(Level.URGENT, Level.OUTLINE);

    private final Sheet sheet;
    private final Report report;
    private final String page;

    private CheckedPage(Sheet sheet, Report report, String page) {
        this.sheet = sheet;
        this.report = report;
        this.page = page;
    }

    /**
     * {@return the page of how a record was judged}
     *
     * @param report how it was judged; nothing is judged again here
     * @param page the name of the record's own page, in the same folder and language
     */
    public static String of(Assessment assessment, Report report, String page, Language language) {
        Parts parts = Parts.of(assessment);
        Sheet sheet = new Sheet(assessment, id -> role(id, parts, language), language);
        new FrontBlock(sheet, assessment, report, Optional.empty()).html();
        Page.sections(sheet, assessment, report); // drawn for where everything stands on the record's own page
        return new CheckedPage(sheet, report, page).document(Optional.of(Line.of(report.assessment().value())));
    }

    /** What a practitioner is here, because a job title is something that somebody wrote; everybody else goes by their role anyway. */
    private static String role(PersonId id, Parts parts, Language language) {
        return parts.find(id)
                .filter(Practitioner.class::isInstance)
                .map(person -> Labels.of(((Practitioner) person).getRole(), language) + " (" + id.value() + ")")
                .orElse("");
    }

    private String document(Optional<Line> reference) {
        Map<Group, List<Judged>> groups = groups();
        String title = FrontBlock.title(reference, "checked.title", sheet);
        Frame frame = new Frame(sheet, title, reference);
        List<Html> sections = new ArrayList<>();
        groups.forEach((group, rules) -> sections.add(section(group, rules)));
        sections.add(lapsed());
        sections.add(LimitsSection.of(sheet));
        return frame.document(header(frame), contents(groups), sections);
    }

    private Map<Group, List<Judged>> groups() {
        Map<Group, List<Judged>> groups = new EnumMap<>(Group.class);
        add(groups, Group.TODAY, judged -> isOpen(judged) && judged.rule().level() == Level.URGENT);
        add(groups, Group.OPEN, judged -> isOpen(judged) && !SHOWN_APART.contains(judged.rule().level()));
        add(groups, Group.SETTLED, judged -> !settled(judged).isEmpty());
        add(groups, Group.TO_ASK, judged -> isOpen(judged) && judged.rule().level() == Level.OUTLINE);
        add(groups, Group.MET, judged -> judged.outcome() == Outcome.MET);
        add(groups, Group.SILENT, judged -> judged.outcome() == Outcome.NOT_APPLICABLE);
        return groups;
    }

    private static boolean isOpen(Judged judged) {
        return !judged.problems().isEmpty();
    }

    private void add(Map<Group, List<Judged>> groups, Group group, Predicate<Judged> belongs) {
        List<Judged> rules = report.judged().stream().filter(belongs).toList();
        if (!rules.isEmpty()) {
            groups.put(group, rules);
        }
    }

    private List<Settled> settled(Judged judged) {
        return report.settled(judged.rule().id());
    }

    private Html header(Frame frame) {
        Html settings = Html.run();
        report.settings().forEach(used -> settings.add(settings.isEmpty() ? "" : "; ")
                .add(sheet.label(used.getKind()) + " ")
                .add(sheet.line(used.getName()))
                .add(", ")
                .add(sheet.line(used.getVersion())));
        return frame.header()
                .add(sheet.sentence("checked.meaning"))
                .add(new Terms(sheet)
                        .text("front.version", Integer.toString(report.version()))
                        .day("front.judged", Optional.of(report.judgedOn()))
                        .html("checked.settings", settings)
                        .html("checked.record", Html.link(page, Chapter.FRONT.anchor()).add(sheet.word("front.assessment")))
                        .html("terms"));
    }

    private Map<String, String> contents(Map<Group, List<Judged>> groups) {
        Map<String, String> contents = new LinkedHashMap<>();
        groups.forEach((group, rules) -> contents.put(group.anchor, sheet.word(group.key) + ": " + rules.size()));
        if (!report.lapsed().isEmpty()) {
            contents.put("lapsed", sheet.word("checked.lapsed") + ": " + report.lapsed().size());
        }
        return contents;
    }

    private Html section(Group group, List<Judged> rules) {
        Html section = Frame.section(group.anchor, sheet.word(group.key)).add(sheet.sentence(group.key + ".meaning"));
        Map<String, List<Judged>> chapters = new TreeMap<>();
        rules.stream()
                .sorted((one, other) -> one.rule().id().compareTo(other.rule().id()))
                .forEach(judged -> chapters.computeIfAbsent(judged.rule().id().value().substring(0, 1), letter -> new ArrayList<>())
                        .add(judged));
        chapters.values().forEach(chapter -> section.add(chapter(group, chapter)));
        return section;
    }

    /** What was to settle something and does not: whoever gave it will want to know. */
    private Html lapsed() {
        if (report.lapsed().isEmpty()) {
            return Html.run();
        }
        Table table = new Table(sheet, "checked.lapsed", "checked.rule", "checked.given", "checked.lapsed.because");
        for (Lapsed lapsed : report.lapsed()) {
            table.row(
                    Html.of("span", lapsed.rule().value()).as("number"),
                    given(lapsed.by()).add(" (" + lapsed.by().value() + ")"),
                    Html.run().add(lapsed.because().sentence(sheet.language())));
        }
        return Frame.section("lapsed", sheet.word("checked.lapsed"))
                .add(sheet.sentence("checked.lapsed.meaning"))
                .add(table.html("checked headed"));
    }

    private Html chapter(Group group, List<Judged> rules) {
        String title = RuleBook.chapter(rules.get(0).rule().id(), sheet.language());
        Table table = Table.captioned(
                sheet.word(group.key) + ": " + title, sheet, "checked.rule", "checked.asks", "checked.level", "checked.found");
        for (Judged judged : rules) {
            String id = judged.rule().id().value();
            table.row(
                    group.anchor + "-" + id.toLowerCase(Locale.ROOT),
                    Html.of("span", id).as("number"),
                    Html.run().add(judged.asks(sheet.language())),
                    Html.run().add(group == Group.OPEN || group == Group.SETTLED ? sheet.label(judged.rule().level()) : ""),
                    found(group, judged));
        }
        return Html.run().add(Html.of("h3", title)).add(table.html("checked headed"));
    }

    private Html found(Group group, Judged judged) {
        return switch (group) {
            case TODAY, OPEN, TO_ASK -> open(judged);
            case SETTLED -> settledOnes(judged);
            case MET -> Html.run();
            case SILENT -> Html.run().add(judged.because(sheet.language()).orElse(""));
        };
    }

    /** Each sentence once, with every place it is about. */
    private Html open(Judged judged) {
        Html found = Html.run();
        for (List<Problem> told : ProblemList.grouped(judged.problems())) {
            Problem first = told.get(0);
            Html where = Html.of("div").as("where").add(Html.of("span", sheet.word("rules.about") + ":").as("label"));
            String before = " ";
            for (Anchors.Place place : told.stream().map(sheet.anchors()::of).distinct().toList()) {
                where.add(before).add(Html.link(page, place.id()).add(place.label()));
                before = "; ";
            }
            found.add(Html.of(
                    "div",
                    Html.of("div", Html.of("strong", judged.message(first, sheet.language()))),
                    Html.of("div", judged.settling(first, sheet.language())).as("detail"),
                    where).as("statement"));
        }
        return found;
    }

    private Html settledOnes(Judged judged) {
        Html found = Html.run();
        for (Settled settled : settled(judged)) {
            Html by = given(settled.by());
            found.add(Html.of(
                    "div",
                    Html.of("div", judged.message(settled.problem(), sheet.language())),
                    Html.of("div", by).as("detail")).as("statement"));
        }
        return found;
    }

    /** {@return what somebody gave to settle something, with a link to where the record shows it} */
    private Html given(PartId<?> by) {
        return Html.run()
                .add(sheet.anchors()
                        .of(by)
                        .map(place -> Html.link(page, place.id()).add(label(by)))
                        .orElseGet(() -> Html.run().add(label(by))));
    }

    private String label(PartId<?> by) {
        return sheet.label(by instanceof ExceptionId ? SettledBy.SUPERVISOR_EXCEPTION : SettledBy.ANSWER);
    }
}
