// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.Counts;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a person answered to a warning: who, when, why, and until when.
 *
 * <p>{@link Assessment#answer} makes one that outlives edits elsewhere and lapses when what it is about changes.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface WarningAnswer extends Part<WarningAnswerId>, WithWarningAnswer {

    /** {@return its identifier} */
    @Override
    WarningAnswerId getId();

    /** {@return which rule} */
    RuleId getRule();

    /** {@return the revision of the rule that was answered} */
    int getRevision();

    /** {@return for which part; empty for the whole record} */
    Optional<SubjectId> getSubject();

    /** {@return who answered; empty until somebody has said} */
    Optional<PersonId> getAnsweredBy();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getAnsweredOn();

    /** {@return the answer; empty until somebody has said} */
    Optional<Passage> getAnswer();

    /** {@return until when it holds; empty while the subject stays as it is} */
    Optional<Day> getUntil();

    /**
     * {@return a fingerprint of what was answered, as it was then; the answer lapses when that changes. Never shown to anybody;
     * empty where the answer came from elsewhere, which then holds for the version it was given in}
     */
    Optional<Digest> getSubjectDigest();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** Refuses a version or revision below 1. */
    @Value.Check
    default void countsAreSound() {
        Counts.check(getRevision(), "revision");
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("answeredBy", getAnsweredBy());
        walk.enters("answer", getAnswer());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WarningAnswer}. */
    final class Builder extends ImmutableWarningAnswer.Builder {
        Builder() {}
    }
}
