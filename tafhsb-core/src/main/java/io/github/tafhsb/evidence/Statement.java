// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that an item of evidence says.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Statement extends Part<StatementId>, WithStatement {

    /** {@return its identifier} */
    @Override
    StatementId getId();

    /** {@return fact, account, opinion or analysis; empty until somebody has said} */
    Optional<StatementKind> getKind();

    /** {@return whose account or opinion it is, where they are in this record; empty until somebody has said} */
    Optional<PersonId> getWhose();

    /** {@return whose it is, by role, where they are not; empty until somebody has said} */
    Optional<Line> getHolder();

    /** {@return what it says; empty until somebody has said} */
    Optional<Passage> getText();

    /** {@return when what it tells of happened, or that this is not known; empty until somebody has said} */
    Optional<Answer<When>> getHappenedOn();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("whose", getWhose());
        walk.enters("text", getText());
        walk.enters("happenedOn", getHappenedOn());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Statement}. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
