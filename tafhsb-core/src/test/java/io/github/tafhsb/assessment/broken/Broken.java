// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.gen.Elsewhere;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.sharing.DisclosureId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One way to break one rule and no other.
 *
 * @param rule the rule's name in the book
 * @param how what somebody did, as a clause in English that a reader of the rule book understands
 * @param before what makes the rule speak at all, from {@link SoundRecord#assessment()}; the rule is met after it
 * @param breaking what breaks it then
 * @param pointer where it is told
 * @param policy the organisation's limits that it is judged under
 * @param signOff the signature that it is judged with; empty for a draft
 * @param share the share that is about to be made; empty where none is
 * @param today the day on which it is judged
 */
public record Broken(
        String rule,
        String how,
        UnaryOperator<Assessment> before,
        UnaryOperator<Assessment> breaking,
        String pointer,
        Policy policy,
        Optional<SignOff> signOff,
        Optional<DisclosureId> share,
        LocalDate today) {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 13);

    /** {@return every row there is, in the order of the rule book} */
    public static List<Broken> all() {
        return Stream.of(
                        BrokenStanding.ROWS,
                        BrokenEvidence.ROWS,
                        BrokenFormulation.ROWS,
                        BrokenPlan.ROWS,
                        BrokenCurrency.ROWS,
                        BrokenLanguage.ROWS,
                        BrokenSharing.ROWS)
                .flatMap(List::stream)
                .toList();
    }

    static Broken rule(String rule, String how, String pointer, UnaryOperator<Assessment> breaking) {
        return new Broken(
                rule,
                how,
                UnaryOperator.identity(),
                breaking,
                pointer,
                Policy.none(),
                Optional.empty(),
                Optional.empty(),
                TODAY);
    }

    /** The same for a record in which the rule has something to say at all. */
    Broken after(UnaryOperator<Assessment> making) {
        return new Broken(rule, how, making, breaking, pointer, policy, signOff, share, today);
    }

    /** The same under an organisation's own limits. */
    Broken under(Policy limits) {
        return new Broken(rule, how, before, breaking, pointer, limits, signOff, share, today);
    }

    /** The same at a signature. */
    Broken signedWith(SignOff signed) {
        return new Broken(rule, how, before, breaking, pointer, policy, Optional.of(signed), share, today);
    }

    /** The same before a share. */
    Broken beforeSharing(DisclosureId about) {
        return new Broken(rule, how, before, breaking, pointer, policy, signOff, Optional.of(about), today);
    }

    /** The same as it might have been written elsewhere, with more in it, so many years later. */
    Broken elsewhere(UnaryOperator<Assessment> more, int years, boolean wordy, long seed) {
        return new Broken(
                rule,
                how,
                record -> Elsewhere.of(more.apply(before.apply(record)), years, wordy, seed),
                record -> Elsewhere.of(more.apply(this.record()), years, wordy, seed),
                pointer,
                policy,
                signOff.map(signed -> Elsewhere.of(signed, years, wordy, seed)),
                share.map(about -> Elsewhere.of(about, years, wordy, seed)),
                today.plusYears(years));
    }

    /** {@return the record in which the rule is still met} */
    public Assessment sound() {
        return before.apply(SoundRecord.assessment());
    }

    /** {@return the record in which it is broken} */
    public Assessment record() {
        return breaking.apply(sound());
    }

    /** {@return what both are judged under} */
    public Context context() {
        return Context.on(today).under(policy);
    }

    /** {@return the rule and the place of everything that is told of a record under what this is judged under} */
    public List<String> told(Assessment record) {
        Checker checker = Checker.standard();
        Report report = signOff.map(signed -> checker.check(record, context(), signed))
                .orElseGet(() -> checker.check(record, context()));
        Stream<Problem> before = share.stream()
                .flatMap(about -> checker.beforeSharing(record, about, context()).stream());
        return Stream.concat(report.judged().stream().flatMap(each -> each.problems().stream()), before)
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Override
    public String toString() {
        return rule + ": " + how;
    }
}
