// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.time.Day;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a record was judged by, under which settings, on which day, and what each rule came to. Kept as it was;
 * judging again is another judgement.
 */
@Value.Immutable
@DomainStyle
public interface Judgement extends Walkable, WithJudgement {

    /** {@return the day} */
    Day getJudgedOn();

    /** {@return the settings; empty where nobody has said} */
    List<SettingUsed> getSettings();

    /** {@return what each rule came to; empty where nobody has said} */
    List<RuleOutcome> getOutcomes();

    @Override
    default void walk(Walk walk) {
        walk.enters("settings", getSettings());
        walk.enters("outcomes", getOutcomes());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Judgement}. */
    final class Builder extends ImmutableJudgement.Builder {
        Builder() {}
    }
}
