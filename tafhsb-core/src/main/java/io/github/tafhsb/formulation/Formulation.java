// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is thought to be going on, and why: profiles of risk and strength, hypotheses weighed against each other, and
 * scenarios to plan for.
 *
 * <p>Nothing here is a score or a prediction.
 */
@Value.Immutable
@DomainStyle
public interface Formulation extends Walkable, WithFormulation {

    /** {@return partial or full; empty until somebody has said} */
    Optional<FormulationExtent> getExtent();

    /** {@return the formulation in a few sentences; empty until somebody has said} */
    Optional<Passage> getSummary();

    /** {@return concerns and strengths; empty where nobody has said} */
    List<Factor> getFactors();

    /** {@return where somebody looked and found none; empty where nobody has said} */
    List<NothingFound> getNothingFound();

    /** {@return those of the five Ps under which nothing stands, and why; empty where nobody has said} */
    List<LeftBlank> getLeftBlank();

    /** {@return the explanations, in the order the author weighs them; empty where nobody has said} */
    List<Hypothesis> getHypotheses();

    /** {@return situations to plan for; empty where nobody has said} */
    List<Scenario> getScenarios();

    /** {@return how the difficulties hang together, and why now and here; empty until somebody has said} */
    Optional<Passage> getWhyNowAndHere();

    /**
     * {@return what services have added to the difficulty, and what part organisations and society play, or why nothing can be
     * said of it; empty until somebody has said}
     */
    Optional<Answer<Passage>> getServicesAndSociety();

    /** {@return how online and offline behaviour hang together; empty until somebody has said} */
    Optional<Answer<Passage>> getOnlineOfflineLink();

    /** {@return what the child has themself been through; empty until somebody has said} */
    Optional<OwnHarm> getOwnHarm();

    /** {@return how the behaviour harms or endangers the child; empty until somebody has said} */
    Optional<Passage> getHarmToChild();

    /** {@return how it harms or endangers others; empty until somebody has said} */
    Optional<Passage> getHarmToOthers();

    /** {@return the child’s own account of why, and where they disagree; empty until somebody has said} */
    Optional<Answer<Passage>> getChildsAccount();

    /** {@return what culture, identity, disability and language mean here; empty until somebody has said} */
    Optional<Answer<Passage>> getCultureAndIdentity();

    /** {@return with whom it was discussed; empty where nobody has said} */
    List<Discussed> getDiscussed();

    @Override
    default void walk(Walk walk) {
        walk.enters("summary", getSummary());
        walk.enters("factors", getFactors());
        walk.enters("nothingFound", getNothingFound());
        walk.enters("leftBlank", getLeftBlank());
        walk.enters("hypotheses", getHypotheses());
        walk.enters("scenarios", getScenarios());
        walk.enters("whyNowAndHere", getWhyNowAndHere());
        walk.enters("servicesAndSociety", getServicesAndSociety());
        walk.enters("onlineOfflineLink", getOnlineOfflineLink());
        walk.enters("ownHarm", getOwnHarm());
        walk.enters("harmToChild", getHarmToChild());
        walk.enters("harmToOthers", getHarmToOthers());
        walk.enters("childsAccount", getChildsAccount());
        walk.enters("cultureAndIdentity", getCultureAndIdentity());
        walk.enters("discussed", getDiscussed());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Formulation}. */
    final class Builder extends ImmutableFormulation.Builder {
        Builder() {}
    }
}
