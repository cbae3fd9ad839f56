// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What must be known about an incident that involves an image. The image itself, its content and any link to it have
 * no place here.
 */
@Value.Immutable
@DomainStyle
public interface ImageIncident extends Walkable, WithImageIncident {

    /** {@return which kind of incident; empty until somebody has said} */
    Optional<ImageIncidentKind> getKind();

    /** {@return why it was typed so; empty until somebody has said} */
    Optional<Passage> getKindReason();

    /** {@return how the image came to be; empty until somebody has said} */
    Optional<ImageOrigin> getOrigin();

    /**
     * {@return whether an adult asked for an image, put a child up to it, took part, threatened with it or passed it on; an adult who
     * is shown is a person affected; empty until somebody has said}
     */
    Optional<Answer<YesNo>> getAdultInvolved();

    /** {@return contact with the police, or why there was none; empty until somebody has said} */
    Optional<PoliceContact> getPolice();

    /** {@return whether it shows a child; empty until somebody has said} */
    Optional<Answer<YesNo>> getChildShown();

    /** {@return whether it is circulating; empty until somebody has said} */
    Optional<Answer<YesNo>> getCirculating();

    /** {@return what was considered for taking it down; empty where nobody has said} */
    List<RemovalConsidered> getRemoval();

    /** {@return answers to the immediate-referral questions; empty where nobody has said} */
    List<ReferralAnswer> getReferral();

    /** {@return whether any adult other than the police viewed it; empty until somebody has said} */
    Optional<Answer<YesNo>> getViewed();

    /** {@return who viewed it; empty where nobody has said} */
    List<Viewing> getViewings();

    @Override
    default void walk(Walk walk) {
        walk.enters("kindReason", getKindReason());
        walk.enters("adultInvolved", getAdultInvolved());
        walk.enters("police", getPolice());
        walk.enters("childShown", getChildShown());
        walk.enters("circulating", getCirculating());
        walk.enters("removal", getRemoval());
        walk.enters("referral", getReferral());
        walk.enters("viewed", getViewed());
        walk.enters("viewings", getViewings());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImageIncident}. */
    final class Builder extends ImmutableImageIncident.Builder {
        Builder() {}
    }
}
