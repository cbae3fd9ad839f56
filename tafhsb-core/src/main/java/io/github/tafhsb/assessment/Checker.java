// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.WordFinder;
import io.github.tafhsb.rule.Breach;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Parts.Placed;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.time.Day;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges an assessment, or the lineage of one, by the rule book. It informs a person; it never changes a record and never decides anything.
 *
 * <p>Immutable; one serves all threads.
 */
public final class Checker {
    private static final Checker STANDARD = new Checker(Book.rules());

    private static final Map<Obeys.Chapter, Checker> BY_CHAPTER = Arrays.stream(Obeys.Chapter.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), chapter -> new Checker(Book.rules(chapter))));

    private final List<Rule<?>> rules;

    private Checker(List<Rule<?>> rules) {
        this.rules = rules;
    }

    /** {@return the checker that knows the whole book} */
    public static Checker standard() {
        return STANDARD;
    }

    /** {@return a checker that knows only these rules, in this order} */
    public static Checker of(List<Rule<?>> rules) {
        return new Checker(List.copyOf(Objects.requireNonNull(rules, "rules")));
    }

    /** {@return the rules it knows, in the order in which a practitioner should hear of them} */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** {@return a checker that knows only the rules of one Jakarta Validation group} */
    Checker only(Obeys.Chapter chapter) {
        return BY_CHAPTER.get(chapter);
    }

    /** {@return how a draft is judged} */
    public Report check(Assessment assessment, Context context) {
        return check(assessment, context, Optional.empty());
    }

    /** {@return how a version is judged that is about to be signed} */
    public Report check(Assessment assessment, Context context, SignOff signOff) {
        return check(assessment, context, Optional.of(Objects.requireNonNull(signOff, "signOff")));
    }

    /**
     * {@return what a person should know before this is shared; empty if there is nothing}
     *
     * @param disclosure the share that is about to be made, recorded as such
     * @throws IllegalArgumentException if the record holds no such disclosure
     */
    public List<Problem> beforeSharing(Assessment assessment, DisclosureId disclosure, Context context) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(context, "context");
        if (assessment.find(disclosure).isEmpty()) {
            throw new IllegalArgumentException("disclosure: the record holds none under this identifier");
        }
        Judging judging = new Judging(assessment, context, Optional.empty(), Optional.of(disclosure));
        return rules.stream()
                .filter(rule -> rule.level() == Level.AT_SHARE)
                .flatMap(rule -> judging.judge(rule).problems().stream())
                .toList();
    }

    /**
     * {@return what is still to ask of a record, as {@link Report#stillToAsk} tells it, without judging by any other rule}
     */
    public List<Problem> stillToAsk(Assessment assessment, Context context) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(context, "context");
        Judging judging = new Judging(assessment, context, Optional.empty(), Optional.empty());
        return rules.stream()
                .filter(rule -> rule.level() == Level.OUTLINE && !isOfLineage(rule))
                .flatMap(rule -> judging.judge(rule).problems().stream())
                .toList();
    }

    /**
     * {@return how a lineage is judged: what its versions, plans and entries say together}
     *
     * <p>Each version was judged when it was signed, and is not judged again here. Where the latest stands to the limits of the
     * edition gives the scope.
     */
    public Report check(CaseRecord record, Context context) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(context, "context");
        Judging judging = new Judging(record, context);
        return judging.report(record.getId(), record.latest().map(FinalAssessment::getContent), rules.stream()
                .filter(Checker::isOfLineage));
    }

    /** {@return what to see to first; empty if nothing is open} */
    public Optional<Problem> next(Assessment assessment, Context context) {
        List<Problem> open = check(assessment, context).problems();
        return open.stream().min((one, other) -> one.level().compareTo(other.level()));
    }

    private Report check(Assessment assessment, Context context, Optional<SignOff> signOff) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(context, "context");
        Judging judging = new Judging(assessment, context, signOff, Optional.empty());
        return judging.report(assessment.getId(), Optional.of(assessment), rules.stream()
                .filter(rule -> !isOfLineage(rule)));
    }

    private static boolean isOfLineage(Rule<?> rule) {
        return rule.subject() == CaseRecord.class;
    }

    /** One judgement of one record. */
    private static final class Judging implements Facts {
        private final Context context;
        private final Parts parts;
        private final Scope scope;
        private final Settling settling;
        private final List<Report.Settled> settled = new ArrayList<>();
        private final Map<Class<?>, Object> the;
        private final Optional<DisclosureId> shared;
        private final Map<Class<?>, Object> workedOut = new HashMap<>();

        Judging(
                Assessment assessment,
                Context context,
                Optional<SignOff> signOff,
                Optional<DisclosureId> shared) {
            this(
                    Parts.of(assessment),
                    Scope.of(assessment, context.limits(), context.today()),
                    parts -> Settling.of(assessment, parts, context.today()),
                    context,
                    signOff,
                    shared);
        }

        Judging(CaseRecord record, Context context) {
            this(
                    Parts.of(record),
                    record.latest()
                            .map(latest -> Scope.of(latest.getContent(), context.limits(), context.today()))
                            .orElse(new Scope(Set.of(), Set.of())),
                    parts -> Settling.of(record, parts, context.today()),
                    context,
                    Optional.empty(),
                    Optional.empty());
        }

        private Judging(
                Parts parts,
                Scope scope,
                Function<Parts, Settling> settling,
                Context context,
                Optional<SignOff> signOff,
                Optional<DisclosureId> shared) {
            this.shared = shared;
            this.context = context;
            this.parts = parts;
            this.scope = scope;
            this.settling = settling.apply(parts);
            Map<Class<?>, Object> known = new HashMap<>();
            known.put(EditionProfile.class, context.limits());
            known.put(Policy.class, context.policy());
            known.put(WordFinder.class, context.words());
            context.organisation().ifPresent(settings -> known.put(DeploymentProfile.class, settings));
            context.catalogue().ifPresent(catalogue -> known.put(DomainCatalogue.class, catalogue));
            known.put(Scope.class, scope);
            known.put(Parts.class, parts);
            signOff.ifPresent(signed -> known.put(SignOff.class, signed));
            this.the = Map.copyOf(known);
        }

        /** How everything was judged, of a record whose latest version is this. */
        Report report(AssessmentId id, Optional<Assessment> latest, Stream<Rule<?>> asked) {
            List<Report.Judged> judged = asked.<Report.Judged>map(this::judge).toList();
            return new Report(
                    id,
                    latest.map(Assessment::getVersion).orElse(1),
                    latest.map(Assessment::getCatalogues).orElse(List.of()),
                    context,
                    scope,
                    judged,
                    settled,
                    settling.lapsed());
        }

        <S> Report.Judged judge(Rule<S> rule) {
            if (scope.isOutside() && Book.needsEdition(rule)) {
                return notApplicable(rule, NotApplicable.OUTSIDE_EDITION);
            }
            if (rule.level() == Level.AT_SHARE && shared.isEmpty()) {
                return notApplicable(rule, NotApplicable.NOTHING_SHARED);
            }
            Tally tally = new Tally(rule);
            if (rule.subject() == Parts.class) {
                tally.count(rule.judge(rule.subject().cast(parts), this), parts.root());
            }
            for (Placed<S> at : parts.placed(rule.subject())) {
                if (isMeant(at.held())) {
                    tally.count(rule.judge(at.held(), this), at);
                }
            }
            return tally.judged();
        }

        /** Before a share, no other share is judged. */
        private boolean isMeant(Object subject) {
            return shared.isEmpty() || !(subject instanceof Disclosure other) || other.getId().equals(shared.get());
        }

        @Override
        public Day today() {
            return context.today();
        }

        @Override
        public <T> Optional<T> the(Class<T> type) {
            Object setting = the.get(type);
            return setting != null
                    ? Optional.of(type.cast(setting))
                    : first(parts.all(type));
        }

        private static <T> Optional<T> first(List<T> all) {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
        }

        @Override
        public <P extends Walkable> List<P> all(Class<P> type) {
            return parts.all(type);
        }

        @Override
        public <P> Optional<P> find(PartId<P> id) {
            return parts.find(id);
        }

        @Override
        public <P extends Part<?>> List<P> pointingAt(PartId<?> id, Class<P> type) {
            return parts.pointingAt(id, type);
        }

        @Override
        public <T> T once(Class<T> type, Supplier<T> make) {
            Object known = workedOut.get(type);
            if (known == null) {
                known = make.get();
                workedOut.put(type, known);
            }
            return type.cast(known);
        }

        /** What one rule came to over all its subjects. */
        private final class Tally {
            private final Rule<?> rule;
            private List<Problem> open = List.of();
            private boolean anySettled;
            private boolean anyMet;
            private NotApplicable because = NotApplicable.NOTHING_TO_JUDGE;

            Tally(Rule<?> rule) {
                this.rule = rule;
            }

            void count(Finding finding, Placed<?> at) {
                if (finding instanceof Finding.DoesNotApply silence) {
                    note(silence.reason());
                } else if (finding instanceof Finding.NotMet broken) {
                    for (Breach breach : broken.breaches()) {
                        add(at.pointer() + breach.below(), breach.variant());
                    }
                } else {
                    // a rule that answers nothing must not pass for one that is met
                    Objects.requireNonNull(finding, () -> rule.id().value() + " answered without a finding");
                    anyMet = true;
                }
            }

            /** Of several reasons the first counts, and any before that there is nothing to judge. */
            private void note(NotApplicable reason) {
                boolean first = because == NotApplicable.NOTHING_TO_JUDGE || reason.compareTo(because) < 0;
                if (first && reason != NotApplicable.NOTHING_TO_JUDGE) {
                    because = reason;
                }
            }

            private void add(String pointer, String variant) {
                Problem problem = parts.problem(rule, pointer, variant);
                Optional<PartId<?>> by = settling.of(rule, problem);
                if (by.isPresent()) {
                    anySettled = true;
                    settled.add(new Report.Settled(problem, by.get()));
                } else {
                    open = open.isEmpty() ? new ArrayList<>() : open;
                    open.add(problem);
                }
            }

            Report.Judged judged() {
                if (!open.isEmpty() || anySettled) {
                    return new Report.Judged(rule, Outcome.NOT_MET, Optional.empty(), open);
                }
                return anyMet
                        ? new Report.Judged(rule, Outcome.MET, Optional.empty(), List.of())
                        : notApplicable(rule, because);
            }
        }

        private static Report.Judged notApplicable(Rule<?> rule, NotApplicable because) {
            return new Report.Judged(rule, Outcome.NOT_APPLICABLE, Optional.of(because), List.of());
        }
    }
}
