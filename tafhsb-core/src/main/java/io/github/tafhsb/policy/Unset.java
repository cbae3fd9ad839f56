// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.text.Language;
import java.util.function.Predicate;

/**
 * Something that an organisation has still to say in its settings, or to look at again. It is for whoever sets the system up: no
 * record is judged by it, and nothing that protects somebody waits for it.
 */
public enum Unset {
    /** Which organisation decides why and how records are kept. */
    CONTROLLER("/controller", profile -> profile.getController().isEmpty()),

    /** What records are kept for. */
    PURPOSE("/purpose", profile -> profile.getPurpose().isEmpty()),

    /** The lawful basis for keeping personal data. */
    LAWFUL_BASIS("/lawfulBases", profile -> profile.getLawfulBases().isEmpty()),

    /** Consent is named as the lawful basis, and nobody has confirmed that it is meant. */
    CONSENT(
            "/consentConfirmed",
            profile -> profile.getLawfulBases().contains(LawfulBasis.CONSENT)
                    && profile.getConsentConfirmed().isEmpty()),

    /** The condition for keeping special category data. */
    CONDITION("/conditions", profile -> profile.getConditions().isEmpty()),

    /** The condition or the official authority for keeping data about offences, with the policy document for it. */
    OFFENCE_BASIS(
            "/offenceBasis", profile -> profile.getOffenceBasis().filter(OffenceBasis::isComplete).isEmpty()),

    /** The class of the retention schedule. */
    RETENTION("/retention", profile -> profile.getRetention().isEmpty()),

    /** What a code of the organisation's own is called in the other language. */
    LABELS("/labels", profile -> profile.isBilingual() && profile.ownCodes().anyMatch(code -> profile.label(code).isEmpty())),

    /** Where a limit of time comes from. */
    LIMIT_SOURCE(
            "/policy/limits",
            profile -> profile.getPolicy().getLimits().stream()
                    .anyMatch(limit -> limit.source().isEmpty())),

    /** Which days of the nation are no working days, where a limit is counted in working days. */
    DAYS_OFF(
            "/policy/daysOff",
            profile -> profile.getPolicy().getDaysOff().isEmpty()
                    && profile.getPolicy().getLimits().stream()
                            .anyMatch(limit -> limit.unit() == LimitUnit.WORKING_DAYS));

    private final String pointer;
    private final Predicate<DeploymentProfile> open;

    Unset(String pointer, Predicate<DeploymentProfile> open) {
        this.pointer = pointer;
        this.open = open;
    }

    /** {@return the member of the deployment profile that would say it, as a JSON Pointer} */
    public String pointer() {
        return pointer;
    }

    /** {@return what is still to be said, in a sentence} */
    public String sentence(Language language) {
        return Sentences.of("unset." + name(), language);
    }

    boolean isOpenIn(DeploymentProfile profile) {
        return open.test(profile);
    }
}
