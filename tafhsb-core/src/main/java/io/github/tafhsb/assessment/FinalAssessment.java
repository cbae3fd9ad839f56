// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.RuleId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of an assessment that a supervisor signed: what it said, the signature, and what it was judged by.
 *
 * <p>It is never edited. It comes from {@link Assessment#finalise} or is read back from a sealed document; there is no other way
 * to make one. It promises that nothing was changed since; who may sign is the host's to know.
 */
@Consistent
public final class FinalAssessment implements Walkable {
    private final Assessment content;
    private final SignOff signOff;
    private final Judgement judgement;
    private final Optional<Digest> derivedFrom;

    private FinalAssessment(Assessment content, SignOff signOff, Judgement judgement, Optional<Digest> derivedFrom) {
        this.content = Objects.requireNonNull(content, "content");
        this.signOff = Objects.requireNonNull(signOff, "signOff");
        this.judgement = Objects.requireNonNull(judgement, "judgement");
        this.derivedFrom = derivedFrom;
    }

    static FinalAssessment signed(Assessment content, SignOff signOff, Judgement judgement) {
        return new FinalAssessment(content, signOff, judgement, Optional.empty());
    }

    /**
     * Restores a version that was signed earlier, for whoever reads it from where it was kept. It is not judged again: that the
     * judgement is the one that was made is what its seal and its keeper answer for.
     *
     * @throws IllegalArgumentException if it {@linkplain #isSigned is not signed}, or its judgement {@linkplain #isJudged cannot
     *     have led to a signature}
     */
    public static FinalAssessment restored(Assessment content, SignOff signOff, Judgement judgement) {
        Objects.requireNonNull(signOff, "signOff");
        if (!isJudged(content, judgement)) {
            throw new IllegalArgumentException("judgement: one that can have led to a signature");
        }
        if (!isSigned(signOff, judgement)) {
            throw new IllegalArgumentException("signOff: a named person's approval on the day of the judgement");
        }
        return new FinalAssessment(content, signOff, judgement, Optional.empty());
    }

    /** {@return the same as a copy, in another version of the schema, of the signed version whose seal has this digest} */
    public FinalAssessment asDerivedFrom(Digest original) {
        Objects.requireNonNull(original, "original");
        return new FinalAssessment(content, signOff, judgement, Optional.of(original));
    }

    /** {@return whether a sign-off approves, names who does, and is of the day of the judgement} */
    public static boolean isSigned(SignOff signOff, Judgement judgement) {
        Objects.requireNonNull(signOff, "signOff");
        Objects.requireNonNull(judgement, "judgement");
        return signOff.getDecision().filter(SignOffDecision.APPROVED::equals).isPresent()
                && signOff.getBy().isPresent()
                && signOff.getOn().filter(judgement.getJudgedOn()::equals).isPresent();
    }

    /**
     * {@return whether a judgement can have led to a signature: it says what rules came to, says it once of each, and whatever was
     * not met and blocks was let pass by an exception in the record}
     *
     * <p>Of a rule that this release does not know in that revision it cannot tell, and does not try to.
     */
    public static boolean isJudged(Assessment content, Judgement judgement) {
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(content, "content");
        Map<RuleId, RuleOutcome> outcomes = new HashMap<>();
        for (RuleOutcome outcome : judgement.getOutcomes()) {
            if (outcomes.put(outcome.getRule(), outcome) != null) {
                return false;
            }
        }
        return !outcomes.isEmpty()
                && Book.rules().stream()
                        .filter(rule -> rule.level() == Level.BLOCKS)
                        .noneMatch(rule -> isInTheWay(rule, outcomes.get(rule.id()), content));
    }

    private static boolean isInTheWay(Rule<?> rule, @Nullable RuleOutcome outcome, Assessment content) {
        return outcome != null
                && outcome.getOutcome() == Outcome.NOT_MET
                && outcome.getRevision() == rule.revision()
                && !(Settling.canBeExcepted(rule)
                        && content.getExceptions().stream()
                                .anyMatch(exception -> exception.getRule().equals(rule.id())));
    }

    /** {@return what the assessment said when it was signed} */
    public Assessment getContent() {
        return content;
    }

    /** {@return who signed it, when, and what they said} */
    public SignOff getSignOff() {
        return signOff;
    }

    /** {@return what it was judged by on the day it was signed} */
    public Judgement getJudgement() {
        return judgement;
    }

    /**
     * {@return the digest in the seal of what was signed, if this is a copy of it in another version of the schema; empty if this is
     * what was signed}
     */
    public Optional<Digest> getDerivedFrom() {
        return derivedFrom;
    }

    /**
     * {@return the next version, to be worked on: everything this one says, under the same identifiers}
     *
     * <p>This version stays as it is. The review that led to the next one is still to be written into it. A new signature needs
     * new decisions, so supervisor's exceptions stay behind; answers to warnings come along and lapse by themselves, but for those
     * without a fingerprint, of which nobody could tell whether they still hold.
     */
    public Assessment startReview() {
        return content.withVersion(content.getVersion() + 1)
                .withReview(Optional.empty())
                .withExceptions()
                .withWarningAnswers(content.getWarningAnswers().stream()
                        .filter(answer -> answer.getSubjectDigest().isPresent())
                        .toList());
    }

    /**
     * {@return how this version would be judged under today's rules and these settings, if it were signed on that day, and in what
     * that differs from how it was judged}
     *
     * <p>It changes nothing that was signed: the judgement that counts is the one that is kept.
     */
    public JudgedAgain judgeAgain(Context context) {
        Objects.requireNonNull(context, "context");
        return JudgedAgain.of(this, context);
    }

    @Override
    public void walk(Walk walk) {
        walk.enters("content", content);
        walk.enters("signOff", signOff);
        walk.enters("judgement", judgement);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FinalAssessment that
                && content.equals(that.content)
                && signOff.equals(that.signOff)
                && judgement.equals(that.judgement)
                && derivedFrom.equals(that.derivedFrom);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content, signOff, judgement, derivedFrom);
    }

    @Override
    public String toString() {
        return "FinalAssessment";
    }
}
