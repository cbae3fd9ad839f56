// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What those who do the work agree on one topic, with what each of them thought beside it. Views are kept and never averaged.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface TeamView extends Part<TeamViewId>, WithTeamView {

    /** {@return its identifier} */
    @Override
    TeamViewId getId();

    /** {@return on what} */
    TeamTopic getTopic();

    /** {@return what they agree; empty until they do} */
    Optional<Passage> getAgreed();

    /** {@return what each thought; empty where nobody has said} */
    List<RaterView> getViews();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("agreed", getAgreed());
        walk.enters("views", getViews());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TeamView}. */
    final class Builder extends ImmutableTeamView.Builder {
        Builder() {}
    }
}
