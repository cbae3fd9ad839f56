// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.rule.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where everything stands on the page, so that links lead only to what is there. */
final class Anchors {
    /** Which section shows a member of a record, where the part itself is not shown. */
    private static final Map<String, Chapter> HOMES = Map.ofEntries(
            Map.entry("plan", Chapter.PLAN),
            Map.entry("planNotNeeded", Chapter.PLAN),
            Map.entry("transition", Chapter.PLAN),
            Map.entry("childSafety", Chapter.PLAN),
            Map.entry("review", Chapter.REVIEW),
            Map.entry("behaviours", Chapter.BEHAVIOUR),
            Map.entry("offlineBehaviour", Chapter.BEHAVIOUR),
            Map.entry("anyEarlierConcerns", Chapter.BEHAVIOUR),
            Map.entry("earlierConcerns", Chapter.BEHAVIOUR),
            Map.entry("events", Chapter.BEHAVIOUR),
            Map.entry("justiceRoute", Chapter.FRONT),
            Map.entry("hosts", Chapter.FRONT),
            Map.entry("commission", Chapter.FRONT),
            Map.entry("edition", Chapter.FRONT),
            Map.entry("scopeDecision", Chapter.OUTSIDE),
            Map.entry("formulation", Chapter.THINKING),
            Map.entry("formulation/factors", Chapter.PROFILES),
            Map.entry("formulation/nothingFound", Chapter.PROFILES),
            Map.entry("formulation/leftBlank", Chapter.PROFILES),
            Map.entry("formulation/scenarios", Chapter.SCENARIOS),
            Map.entry("dissents", Chapter.THINKING),
            Map.entry("teamViews", Chapter.THINKING),
            Map.entry("links", Chapter.DISAGREEMENTS),
            Map.entry("gaps", Chapter.GAPS),
            Map.entry("noGaps", Chapter.GAPS),
            Map.entry("embargoes", Chapter.GAPS),
            Map.entry("policeAgreements", Chapter.GAPS),
            Map.entry("worksheets", Chapter.GAPS),
            Map.entry("evidence", Chapter.EVIDENCE),
            Map.entry("accounts", Chapter.EVIDENCE),
            Map.entry("disclosures", Chapter.SHARING),
            Map.entry("reportDecision", Chapter.SHARING),
            Map.entry("child", Chapter.PEOPLE),
            Map.entry("people", Chapter.PEOPLE),
            Map.entry("practitioners", Chapter.PEOPLE),
            Map.entry("contributions", Chapter.PEOPLE),
            Map.entry("workedAlone", Chapter.PEOPLE),
            Map.entry("oneAgencyOnly", Chapter.PEOPLE),
            Map.entry("noSupervisor", Chapter.PEOPLE),
            Map.entry("exceptions", Chapter.DECISIONS),
            Map.entry("warningAnswers", Chapter.DECISIONS));

    /**
     * A place on the page and what it is called there.
     *
     * @param id what links lead to
     * @param label what it is called
     */
    record Place(String id, String label) {}

    private final Map<String, Place> parts = new HashMap<>();
    private final Map<Chapter, Place> chapters = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** {@return an anchor for a part that is about to be shown; a second showing gets an anchor of its own} */
    String mark(PartId<?> part, String label) {
        String wanted = "p-" + part.value();
        String id = wanted;
        for (int again = 2; !taken.add(id); again++) {
            id = wanted + "~" + again;
        }
        parts.putIfAbsent(part.value(), new Place(id, label));
        return id;
    }

    /** {@return the anchor of a section that is about to be shown} */
    String mark(Chapter chapter, String title) {
        chapters.put(chapter, new Place(chapter.anchor(), title));
        return chapter.anchor();
    }

    /** {@return whether a section is shown} */
    boolean has(Chapter chapter) {
        return chapters.containsKey(chapter);
    }

    /** {@return the title of a section that is shown} */
    String title(Chapter chapter) {
        return chapters.get(chapter).label();
    }

    /** {@return where a part is shown; empty if it is not} */
    Optional<Place> of(PartId<?> part) {
        return Optional.ofNullable(parts.get(part.value()));
    }

    /** {@return the place that a problem is about: the part if it is shown, else the section that would show it} */
    Place of(Problem problem) {
        return problem.subject().flatMap(this::of).orElseGet(() -> home(problem.pointer()));
    }

    private Place home(String pointer) {
        String[] members = pointer.split("/");
        Chapter nearest = Chapter.FRONT;
        if (members.length > 1) {
            nearest = HOMES.getOrDefault(members[1], nearest);
        }
        if (members.length > 2) {
            nearest = HOMES.getOrDefault(members[1] + "/" + members[2], nearest);
        }
        return chapters.getOrDefault(nearest, chapters.get(Chapter.FRONT));
    }
}
