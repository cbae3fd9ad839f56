// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.text.Line;
import java.util.Objects;
import java.util.Optional;

/**
 * On what an organisation relies to keep data about offences, alleged ones among them (UK GDPR, Article 10).
 *
 * @param officialAuthority whether it keeps them under official authority; empty until somebody has said
 * @param condition the condition of Schedule 1 to the Data Protection Act 2018 that it relies on otherwise; empty until somebody
 *     has said
 * @param policyReference where its policy document for that is; empty until somebody has said
 */
public record OffenceBasis(Optional<YesNo> officialAuthority, Optional<Code> condition, Optional<Line> policyReference) {

    /** Takes a basis. */
    public OffenceBasis {
        Objects.requireNonNull(officialAuthority, "officialAuthority");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(policyReference, "policyReference");
    }

    /** {@return whether it names a condition or official authority, and the policy document} */
    public boolean isComplete() {
        boolean relies = condition.isPresent()
                || officialAuthority.filter(YesNo.YES::equals).isPresent();
        return relies && policyReference.isPresent();
    }
}
