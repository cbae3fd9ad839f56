// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.policy.Policy;
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
 */
public record Broken(
        String rule,
        String how,
        UnaryOperator<Assessment> before,
        UnaryOperator<Assessment> breaking,
        String pointer,
        Policy policy,
        Optional<SignOff> signOff,
        Optional<DisclosureId> share) {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 13);

    /** {@return every row there is, in the order of the rule book} */
    public static List<Broken> all() {
        return Stream.of(
                        BrokenStanding.ROWS,
                        BrokenEvidence.ROWS,
                        BrokenFormulation.ROWS,
                        BrokenPlan.ROWS,
                        BrokenCurrency.ROWS,
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
                Optional.empty());
    }

    /** The same for a record in which the rule has something to say at all. */
    Broken after(UnaryOperator<Assessment> making) {
        return new Broken(rule, how, making, breaking, pointer, policy, signOff, share);
    }

    /** The same under an organisation's own limits. */
    Broken under(Policy limits) {
        return new Broken(rule, how, before, breaking, pointer, limits, signOff, share);
    }

    /** The same at a signature. */
    Broken signedWith(SignOff signed) {
        return new Broken(rule, how, before, breaking, pointer, policy, Optional.of(signed), share);
    }

    /** The same before a share. */
    Broken beforeSharing(DisclosureId about) {
        return new Broken(rule, how, before, breaking, pointer, policy, signOff, Optional.of(about));
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
        return Context.on(TODAY).under(policy);
    }

    @Override
    public String toString() {
        return rule + ": " + how;
    }
}
