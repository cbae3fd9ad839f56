// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.text.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Two versions of a record beside each other, part by part, as one self-contained HTML page: what stood in the earlier one, what
 * stands in the later one, and in words whether it was added, changed, ended or is no longer there.
 *
 * <p>Parts are the same where their identifiers are. It says what became of each, not what that means: whoever held the review says
 * so in the record. Like the pages of the two versions, to which its links lead, it is for those who may see the whole.
 */
public final class VersionsPage {
    private static final Set<ProgressState> OVER =
            EnumSet.of(ProgressState.DONE, ProgressState.STOPPED, ProgressState.LAPSED);

    /**
     * One of the two.
     *
     * @param record what it holds
     * @param page the name of its own page, in the same folder and language
     */
    public record Version(Assessment record, String page) {}

    private final Version earlier;
    private final Version later;
    private final Sheet before;
    private final Sheet after;
    private final Map<String, String> contents = new LinkedHashMap<>();
    private final List<Html> sections = new ArrayList<>();

    private VersionsPage(Version earlier, Version later, Function<PersonId, String> names, Language language) {
        this.earlier = earlier;
        this.later = later;
        this.before = new Sheet(earlier.record(), names, language, earlier.page());
        this.after = new Sheet(later.record(), names, language, later.page());
    }

    /**
     * {@return the page}
     *
     * @param names what somebody is called; null or nothing where they are to go by their role
     */
    public static String of(Version earlier, Version later, Function<PersonId, String> names, Language language) {
        return new VersionsPage(earlier, later, names, language).document();
    }

    private String document() {
        add("evidence", Assessment::getEvidence, Brief::evidence, item -> false);
        add("factors", of(Formulation::getFactors), Brief::factor, factor -> false);
        add("hypotheses", of(Formulation::getHypotheses), Brief::hypothesis, hypothesis -> false);
        add("scenarios", of(Formulation::getScenarios), Brief::scenario, scenario -> false);
        add("actions", ofPlan(SafetyPlan::getActions), Brief::action, VersionsPage::isOver);
        add("goals", ofPlan(SafetyPlan::getGoals), Brief::goal, goal -> false);
        add("contingencies", ofPlan(SafetyPlan::getContingencies), Brief::contingency, contingency -> false);
        add("views", ofPlan(SafetyPlan::getViews), Brief::view, view -> false);
        add("gaps", Assessment::getGaps, Brief::gap, VersionsPage::isEnded);
        sections.add(LimitsSection.of(after));
        Frame frame = new Frame(
                after,
                FrontBlock.title(later.record().getReference(), "versions.title", after),
                later.record().getReference());
        Html header = frame.header()
                .add(after.sentence("versions.meaning"))
                .add(new Terms(after)
                        .html("versions.earlier", name(earlier))
                        .html("versions.later", name(later))
                        .html("terms"))
                .add(FrontBlock.handling(after, later.record().getEvidence()));
        return frame.document(header, contents, sections);
    }

    private Html name(Version version) {
        return Html.run()
                .add(Html.link(version.page(), Chapter.FRONT.anchor())
                        .add(after.word("front.version") + " " + version.record().getVersion()));
    }

    private static <P> Function<Assessment, List<P>> of(Function<Formulation, List<P>> parts) {
        return record -> record.getFormulation().map(parts).orElse(List.of());
    }

    private static <P> Function<Assessment, List<P>> ofPlan(Function<SafetyPlan, List<P>> parts) {
        return record -> record.getPlan().map(parts).orElse(List.of());
    }

    private static boolean isOver(SafetyAction action) {
        return action.getProgress().stream().anyMatch(progress -> OVER.contains(progress.getState()));
    }

    private static boolean isEnded(InformationGap gap) {
        return gap.getEnded().isPresent();
    }

    private <P extends Part<?>> void add(
            String kind,
            Function<Assessment, List<P>> parts,
            BiFunction<P, Sheet, List<Html>> brief,
            Predicate<P> ended) {
        Map<String, P> was = byIdentifier(parts.apply(earlier.record()));
        Map<String, P> is = byIdentifier(parts.apply(later.record()));
        Set<String> all = new LinkedHashSet<>(was.keySet());
        all.addAll(is.keySet());
        if (all.isEmpty()) {
            return;
        }
        String title = after.word("versions." + kind);
        Table table = Table.captioned(title, after, "versions.part", "versions.earlier", "versions.later");
        List<PartId<?>> same = new ArrayList<>();
        for (String id : all) {
            P one = was.get(id);
            P other = is.get(id);
            if (other != null && other.equals(one)) {
                same.add(other.getId());
                continue;
            }
            List<Html> stood = one == null ? List.of() : brief.apply(one, before);
            List<Html> stands = other == null ? List.of() : brief.apply(other, after);
            Html became = Html.run().add(Html.of("strong", after.word(became(one, other, ended))));
            if (texts(stood).equals(texts(stands))) {
                became.add(Html.of("div", after.word("versions.elsewhere")).as("silence"));
            }
            table.row(
                    became.add(Html.of("div", id).as("note")),
                    cell(one, stood, stands, before),
                    cell(other, stands, stood, after));
        }
        contents.put(kind, title);
        sections.add(section(kind, title, table.html("headed versions"), same));
    }

    private Html section(String kind, String title, Html rows, List<PartId<?>> same) {
        Html section = Frame.section(kind, title).add(rows.isEmpty() ? after.silence("versions.nothing") : rows);
        return same.isEmpty()
                ? section
                : section.add(Html.of("p", after.labelled("versions.as-it-was", unchanged(same))));
    }

    private static <P extends Part<?>> Map<String, P> byIdentifier(List<P> parts) {
        return parts.stream()
                .collect(Collectors.toMap(part -> part.getId().value(), part -> part, (one, other) -> one, LinkedHashMap::new));
    }

    private static <P> String became(P one, P other, Predicate<P> ended) {
        if (one == null) {
            return "versions.added";
        }
        if (other == null) {
            return "versions.gone";
        }
        return ended.test(other) && !ended.test(one) ? "versions.ended" : "versions.changed";
    }

    /** A part goes by its number on the page of its own version; a line that the other version has not says so. */
    private static Html cell(Part<?> part, List<Html> lines, List<Html> beside, Sheet sheet) {
        if (part == null) {
            return Html.of("span", sheet.word("versions.not-here")).as("silence");
        }
        Html cell = Html.run();
        sheet.number(part.getId()).ifPresent(number -> cell.add(sheet.link(part.getId(), number).as("ref")));
        List<String> known = texts(beside);
        for (Html line : lines) {
            Html drawn = Html.of("div", line);
            if (!known.isEmpty() && !known.contains(line.text())) {
                drawn.add(" ").add(Html.of("span", sheet.word("versions.differs")).as("mark"));
            }
            cell.add(drawn);
        }
        return cell;
    }

    private static List<String> texts(List<Html> lines) {
        return lines.stream().map(Html::text).toList();
    }

    private Html unchanged(List<PartId<?>> same) {
        Html list = Html.run();
        String before = "";
        for (PartId<?> id : same) {
            list.add(before).add(after.link(id, after.number(id).orElse(id.value())));
            before = ", ";
        }
        return list;
    }
}
