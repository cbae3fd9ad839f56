// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.outline;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.enquiry.AssessmentDomain;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.enquiry.PromptAnswer;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.enquiry.WorksheetState;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FiveP;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.LeftBlank;
import io.github.tafhsb.formulation.NothingFound;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.formulation.rule.FivePsAreAddressed;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.outline.Outline.Area;
import io.github.tafhsb.outline.Outline.Contradiction;
import io.github.tafhsb.outline.Outline.Entry;
import io.github.tafhsb.outline.Outline.Perspective;
import io.github.tafhsb.outline.Outline.Profile;
import io.github.tafhsb.outline.Outline.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How the outline of a record is found. */
final class Outlining {
    private static final Set<WorksheetState> OVER =
            EnumSet.of(WorksheetState.DONE, WorksheetState.COVERED_IN_HOST, WorksheetState.NOT_NEEDED);

    private final Assessment assessment;
    private final List<Entry<Factor>> factors;
    private final List<Entry<NothingFound>> nothingFound;
    private final List<Entry<LeftBlank>> leftBlank;

    private Outlining(Assessment assessment) {
        this.assessment = assessment;
        this.factors = formulated("factors", Formulation::getFactors);
        this.nothingFound = formulated("nothingFound", Formulation::getNothingFound);
        this.leftBlank = formulated("leftBlank", Formulation::getLeftBlank);
    }

    static Outline of(Assessment assessment, Context context, Checker rules) {
        Outlining outlining = new Outlining(assessment);
        DomainCatalogue catalogue = context.catalogue().orElseGet(DomainCatalogue::shipped);
        Map<Key, List<Entry<Worksheet>>> worksheets = outlining.worksheets();
        List<Area> areas = catalogue.domains().stream()
                .map(domain -> area(domain, worksheets.getOrDefault(Key.of(domain.code()), List.of())))
                .toList();
        catalogue.domains().forEach(domain -> worksheets.remove(Key.of(domain.code())));
        return new Outline(
                assessment.getId(),
                assessment.getVersion(),
                context.today(),
                Arrays.stream(Sphere.values()).map(outlining::profile).toList(),
                Arrays.stream(FiveP.values()).map(outlining::perspective).toList(),
                outlining.contradictions(),
                entries("/gaps", assessment.getGaps()).stream()
                        .filter(gap -> gap.part().getEnded().isEmpty())
                        .toList(),
                assessment.getNoGaps(),
                rules.stillToAsk(assessment, context),
                areas,
                worksheets.values().stream().flatMap(List::stream).toList());
    }

    private <P extends Walkable> List<Entry<P>> formulated(String member, Function<Formulation, List<P>> held) {
        return entries("/formulation/" + member, assessment.getFormulation().map(held).orElse(List.of()));
    }

    private static <P extends Walkable> List<Entry<P>> entries(String place, List<P> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Entry<>(parts.get(i), place + "/" + i))
                .toList();
    }

    private Profile profile(Sphere sphere) {
        return new Profile(sphere, side(sphere, FactorKind.CONCERN), side(sphere, FactorKind.STRENGTH));
    }

    private Side side(Sphere sphere, FactorKind kind) {
        List<Entry<Factor>> here = factors.stream()
                .filter(factor -> factor.part().getSphere() == sphere && factor.part().getKind() == kind)
                .toList();
        List<Entry<NothingFound>> none = nothingFound.stream()
                .filter(each -> each.part().getSphere() == sphere && each.part().getKind() == kind)
                .toList();
        boolean isFound = here.stream().anyMatch(factor -> factor.part()
                .getPresence()
                .filter(Presence.ABSENT::equals)
                .isEmpty());
        return new Side(kind, looked(isFound, !here.isEmpty() || !none.isEmpty()), here, none);
    }

    private static Looked looked(boolean isFound, boolean isLooked) {
        return isFound ? Looked.FOUND : isLooked ? Looked.NONE_FOUND : Looked.NOT_LOOKED;
    }

    private Perspective perspective(FiveP fiveP) {
        List<Entry<Behaviour>> behaviours =
                fiveP == FiveP.PRESENTING ? entries("/behaviours", assessment.getBehaviours()) : List.of();
        List<Entry<Factor>> here = factors.stream()
                .filter(factor -> FivePsAreAddressed.under(factor.part()).contains(fiveP))
                .toList();
        List<Entry<LeftBlank>> blank =
                leftBlank.stream().filter(each -> each.part().getFiveP() == fiveP).toList();
        boolean isFound = !behaviours.isEmpty() || !here.isEmpty();
        return new Perspective(fiveP, looked(isFound, !blank.isEmpty()), behaviours, here, blank);
    }

    /** What is said to disagree with itself is a slip that shows nothing. */
    private List<Contradiction> contradictions() {
        Map<EvidenceId, Entry<EvidenceItem>> items = new HashMap<>();
        entries("/evidence", assessment.getEvidence())
                .forEach(item -> items.putIfAbsent(item.part().getId(), item));
        List<Contradiction> contradictions = new ArrayList<>();
        for (Entry<EvidenceLink> link : entries("/links", assessment.getLinks())) {
            EvidenceId one = link.part().getItem();
            EvidenceId other = link.part().getBearsOn();
            if (link.part().getKind() == LinkKind.CONTRADICTS && !one.equals(other)) {
                contradictions.add(new Contradiction(
                        link, Optional.ofNullable(items.get(one)), Optional.ofNullable(items.get(other))));
            }
        }
        return contradictions;
    }

    private Map<Key, List<Entry<Worksheet>>> worksheets() {
        Map<Key, List<Entry<Worksheet>>> worksheets = new LinkedHashMap<>();
        entries("/worksheets", assessment.getWorksheets()).forEach(worksheet -> worksheets
                .computeIfAbsent(Key.of(worksheet.part().getDomain()), none -> new ArrayList<>())
                .add(worksheet));
        return worksheets;
    }

    private static Area area(AssessmentDomain domain, List<Entry<Worksheet>> worksheets) {
        boolean isOver = worksheets.stream().map(Entry::part).anyMatch(Outlining::isOver);
        Set<Key> answered = new HashSet<>();
        worksheets.stream()
                .flatMap(each -> each.part().getAnswers().stream())
                .map(PromptAnswer::getPrompt)
                .forEach(prompt -> answered.add(Key.of(prompt)));
        return new Area(
                domain,
                worksheets,
                domain.prompts().stream()
                        .filter(prompt -> !isOver && !answered.contains(Key.of(prompt.code())))
                        .toList());
    }

    /** Where nobody says how far it has come, what it came to says so. */
    private static boolean isOver(Worksheet worksheet) {
        return worksheet.getState().map(OVER::contains).orElse(worksheet.getSummary().isPresent());
    }

    /** An entry of a catalogue, whichever version it was taken from, as in {@link Code#isSameAs}. */
    private record Key(String list, String code) {
        static Key of(Code code) {
            return new Key(code.list(), code.code());
        }
    }
}
