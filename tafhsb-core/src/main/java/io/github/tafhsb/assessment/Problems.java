// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.RuleId;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The way back from a Jakarta Validation provider's violations to problems: which rule, at which level, where. */
public final class Problems {
    private static final String PREFIX = "{io.github.tafhsb.";
    private static final Map<RuleId, Rule<?>> RULES =
            Book.rules().stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    /** What a place in an assessment can begin with; a test holds it to the members there are. */
    static final Set<String> MEMBERS = Set.of(
            "accounts",
            "anyEarlierConcerns",
            "behaviours",
            "catalogues",
            "child",
            "childSafety",
            "commission",
            "contributions",
            "disclosures",
            "dissents",
            "earlierConcerns",
            "edition",
            "embargoes",
            "events",
            "evidence",
            "exceptions",
            "extensions",
            "formulation",
            "gaps",
            "hosts",
            "id",
            "justiceRoute",
            "links",
            "noGaps",
            "noSupervisor",
            "offlineBehaviour",
            "oneAgencyOnly",
            "people",
            "plan",
            "planNotNeeded",
            "policeAgreements",
            "practitioners",
            "redactions",
            "reference",
            "reportDecision",
            "review",
            "scopeDecision",
            "startedOn",
            "teamViews",
            "transition",
            "version",
            "warningAnswers",
            "workedAlone",
            "worksheets");

    private Problems() {}

    /** {@return the problems that violations of an assessment stand for; violations of anything else are left out} */
    public static List<Problem> from(Collection<? extends ConstraintViolation<?>> violations) {
        Objects.requireNonNull(violations, "violations");
        Map<Assessment, Parts> walked = new IdentityHashMap<>();
        return violations.stream()
                .flatMap(violation -> problem(violation, walked).stream())
                .toList();
    }

    private static Optional<Problem> problem(ConstraintViolation<?> violation, Map<Assessment, Parts> walked) {
        String template = violation.getMessageTemplate();
        if (!template.startsWith(PREFIX) || !(violation.getLeafBean() instanceof Assessment assessment)) {
            return Optional.empty();
        }
        String key = template.substring(PREFIX.length(), template.length() - 1);
        int dot = key.indexOf('.');
        Rule<?> rule = RULES.get(RuleId.of(dot < 0 ? key : key.substring(0, dot)));
        Parts parts = walked.computeIfAbsent(assessment, Parts::of);
        String pointer = within(parts, steps(violation.getPropertyPath()), violation.getRootBean() == assessment);
        return Optional.of(parts.problem(rule, pointer, dot < 0 ? "" : key.substring(dot + 1)));
    }

    /** Each member with its place in a list, if it has one, as a piece of a JSON Pointer. */
    private static List<String> steps(Path path) {
        List<String> steps = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.getIndex() != null && !steps.isEmpty()) {
                steps.set(steps.size() - 1, steps.get(steps.size() - 1) + "/" + node.getIndex());
            }
            if (node.getName() != null) {
                steps.add("/" + node.getName());
            }
        }
        return steps;
    }

    /**
     * The place within the assessment. Where a host's own object holds it, the path leads there first, by members that may be named
     * like those of an assessment: the place is what the record holds, or else a member of what it holds, or the record itself.
     */
    private static String within(Parts parts, List<String> steps, boolean root) {
        List<Integer> begins = IntStream.range(0, root ? Math.min(1, steps.size()) : steps.size())
                .filter(from -> MEMBERS.contains(steps.get(from).split("/")[1]))
                .boxed()
                .toList();
        return begins.stream()
                .filter(from -> parts.holds(pointer(steps, from, steps.size())))
                .findFirst()
                .or(() -> begins.stream()
                        .filter(from -> IntStream.range(from + 1, steps.size())
                                .allMatch(until -> parts.holds(pointer(steps, from, until))))
                        .findFirst())
                .or(() -> begins.stream().findFirst())
                .map(from -> pointer(steps, from, steps.size()))
                .orElse("");
    }

    private static String pointer(List<String> steps, int from, int until) {
        return String.join("", steps.subList(from, until));
    }
}
