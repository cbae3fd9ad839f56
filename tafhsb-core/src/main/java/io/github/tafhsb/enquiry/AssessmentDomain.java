// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.text.Bilingual;
import java.util.List;
import java.util.Objects;

/**
 * An area of enquiry from a catalogue: what it is about, and open prompts to think with. Not a checklist, and nothing to score.
 *
 * <p>The domains of the {@linkplain DomainCatalogue#shipped() shipped catalogue} are neutral and in our own words. Whoever holds a
 * licence loads their own.
 *
 * @param code the domain as an entry of its catalogue
 * @param sphere whether it lies in the individual, the family or the networks
 * @param label what it is called
 * @param definition what it is about
 * @param prompts open prompts, strengths among them
 */
public record AssessmentDomain(
        Code code, Sphere sphere, Bilingual label, Bilingual definition, List<Prompt> prompts) {

    /** Takes a domain. */
    public AssessmentDomain {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(sphere, "sphere");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(definition, "definition");
        prompts = List.copyOf(Objects.requireNonNull(prompts, "prompts"));
    }

    /**
     * One open prompt.
     *
     * @param code the prompt as an entry of its catalogue
     * @param text what it asks
     */
    public record Prompt(Code code, Bilingual text) {

        /** Takes a prompt. */
        public Prompt {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(text, "text");
        }
    }
}
