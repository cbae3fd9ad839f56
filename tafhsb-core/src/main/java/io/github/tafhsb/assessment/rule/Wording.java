// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Commission;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.host.HostTool;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.people.Agency;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Nation;
import io.github.tafhsb.policy.WordFinder;
import io.github.tafhsb.policy.WordFinder.Found;
import io.github.tafhsb.policy.WordList.WordScope;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Parts.Placed;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.Told;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the word list finds in what the authors of a record wrote: looked for once in a judgement, whichever rule asks first.
 *
 * <p>Left out is what somebody else said: a quotation, an account, somebody's opinion or view, the words of a police grade. A
 * description of who somebody is or where something happened is looked at like a passage.
 */
final class Wording {
    private static final int GROWN_UP = 18;

    private final WordFinder finder;
    private final boolean isEmpty;
    private final boolean isOfAnAdult;
    private final List<Placed<Passage>> told = new ArrayList<>();
    private final Map<RuleId, List<Said>> byRule = new HashMap<>();

    /**
     * Words of one place that one rule speaks of.
     *
     * @param at the passage, or the part whose line it is
     * @param below the line's member below that part; empty for a passage
     * @param found what was found; at least one
     */
    record Said(Placed<? extends Walkable> at, String below, List<Found> found) {

        String pointer() {
            return at.pointer() + below;
        }

        boolean isIn(Class<?> type) {
            return at.within(type).isPresent();
        }

        /** Whether it is the passage that stands in this member of a part. */
        boolean is(String member, Class<?> of) {
            return below.isEmpty() && at.member().equals(member) && isIn(of);
        }

        /** Whether the words of its text that count leave none of its clauses without one; never of a line or a rendering alone. */
        boolean isNothingElse(List<Found> counting, int mostWords) {
            List<Found> inText =
                    counting.stream().filter(each -> !each.inRendering()).toList();
            return at.held() instanceof Passage passage
                    && !inText.isEmpty()
                    && Clauses.eachHolds(passage.getText().text(), inText, mostWords);
        }
    }

    private Wording(Facts facts) {
        Parts parts = facts.the(Parts.class).orElseThrow();
        this.finder = facts.the(WordFinder.class).orElseThrow();
        this.isOfAnAdult = facts.all(Child.class).stream()
                .flatMap(child -> child.getDateOfBirth().stream())
                .anyMatch(born -> isGrownUp(born, facts.today()));
        Optional<Nation> nation = facts.the(DeploymentProfile.class).flatMap(DeploymentProfile::getNation);
        Set<WordScope> scopes = EnumSet.copyOf(WordScope.ofAuthors());
        if (isYouthJustice(facts)) {
            scopes.add(WordScope.JUSTICE);
        }
        Set<WordScope> scopesOfTold = EnumSet.copyOf(scopes);
        scopesOfTold.add(WordScope.CHILD_OR_FAMILY);

        List<Placed<Passage>> passages = parts.placed(Passage.class);
        this.isEmpty = passages.isEmpty();
        for (Placed<Passage> at : passages) {
            boolean isTold = isTold(at);
            if (isTold) {
                told.add(at);
            }
            Set<WordScope> where = isTold ? scopesOfTold : scopes;
            List<Found> found = finder.find(at.held(), entry -> entry.appliesIn(where, nation));
            if (!found.isEmpty() && !isSaidBySomebodyElse(at, facts)) {
                add(at, "", found);
            }
        }
        Lines lines = new Lines(parts, line -> finder.find(line, entry -> entry.appliesIn(scopes, nation)));
        lines.of(PersonInvolved.class, "relationship", PersonInvolved::getRelationship);
        lines.of(Source.class, "role", Source::getRole);
        lines.of(Statement.class, "holder", Statement::getHolder);
        lines.of(Behaviour.class, "setting", Behaviour::getSetting);
        lines.of(SafetyAction.class, "ownerRole", SafetyAction::getOwnerRole);
    }

    /** What was found in the record that is judged. */
    static Wording of(Facts facts) {
        return facts.once(Wording.class, () -> new Wording(facts));
    }

    /** What this rule may speak of, in the order of the record. */
    List<Said> of(RuleId rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    /** Whether nobody has written anything. */
    boolean isEmpty() {
        return isEmpty;
    }

    /** Whether the young person is certainly 18 or older on the day of judging. */
    boolean isOfAnAdult() {
        return isOfAnAdult;
    }

    /** What the child or the family is told. */
    List<Placed<Passage>> told() {
        return told;
    }

    WordFinder finder() {
        return finder;
    }

    /** Whether a passage is what the child or the family is told. */
    static boolean isTold(Placed<Passage> at) {
        return at.member().equals("toldWording")
                || at.member().equals("part") && at.within(Told.class).isPresent();
    }

    /** Whether a passage holds what somebody other than the team said. */
    static boolean isSaidBySomebodyElse(Placed<Passage> at, Facts facts) {
        boolean isBySomebodyElse = at.held()
                .getBy()
                .flatMap(facts::find)
                .filter(person -> !(person instanceof Practitioner))
                .isPresent();
        if (isBySomebodyElse) {
            return true;
        }
        Optional<Statement> statement = at.within(Statement.class);
        if (statement.isPresent()) {
            return isSomebodyElses(statement.get(), facts);
        }
        return switch (at.member()) {
            case "view" -> at.within(PlanView.class).isPresent();
            case "text" -> at.within(Challenge.class).isPresent();
            case "condition" ->
                at.within(Handling.class).isPresent()
                        || at.within(PoliceGrade.class).isPresent();
            case "note" -> at.within(Standing.class).isPresent();
            case "question" -> at.within(Commission.class).isPresent();
            case "quotedResult" -> at.within(HostAssessment.class).isPresent();
            case "known" -> at.pointer().startsWith("/formulation/childsAccount/");
            default -> false;
        };
    }

    /** An account is somebody's, and so is an opinion with a holder, unless it is one of the team's. */
    private static boolean isSomebodyElses(Statement statement, Facts facts) {
        Optional<StatementKind> kind = statement.getKind();
        boolean isReported = kind.filter(StatementKind.ACCOUNT::equals).isPresent()
                || kind.filter(StatementKind.OPINION::equals).isPresent()
                        && (statement.getHolder().isPresent()
                                || statement.getWhose().isPresent());
        return isReported
                && statement
                        .getWhose()
                        .flatMap(facts::find)
                        .filter(Practitioner.class::isInstance)
                        .isEmpty();
    }

    private static boolean isGrownUp(When born, Day today) {
        return !born.latest().isAfter(today.date().minusYears(GROWN_UP));
    }

    private static boolean isYouthJustice(Facts facts) {
        return facts.all(Practitioner.class).stream()
                        .anyMatch(each -> each.getAgency()
                                .filter(Agency.YOUTH_JUSTICE::equals)
                                .isPresent())
                || facts.all(HostAssessment.class).stream().anyMatch(host -> host.getTool() == HostTool.ASSET_PLUS)
                || facts.all(Source.class).stream()
                        .anyMatch(source -> source.getKind()
                                .filter(SourceKind.YOUTH_JUSTICE::equals)
                                .isPresent());
    }

    private void add(Placed<? extends Walkable> at, String below, List<Found> found) {
        Map<RuleId, List<Found>> ofRule = new LinkedHashMap<>();
        for (Found each : found) {
            each.entry()
                    .rules()
                    .forEach(rule -> ofRule.computeIfAbsent(rule, unknown -> new ArrayList<>())
                            .add(each));
        }
        ofRule.forEach((rule, its) ->
                byRule.computeIfAbsent(rule, unknown -> new ArrayList<>()).add(new Said(at, below, List.copyOf(its))));
    }

    /** The lines in which an author describes somebody or something. */
    private final class Lines {
        private final Parts parts;
        private final Function<Line, List<Found>> find;

        Lines(Parts parts, Function<Line, List<Found>> find) {
            this.parts = parts;
            this.find = find;
        }

        <P extends Walkable> void of(Class<P> type, String member, Function<P, Optional<Line>> line) {
            for (Placed<P> at : parts.placed(type)) {
                List<Found> found = line.apply(at.held()).map(find).orElse(List.of());
                if (!found.isEmpty()) {
                    add(at, "/" + member, found);
                }
            }
        }
    }
}
