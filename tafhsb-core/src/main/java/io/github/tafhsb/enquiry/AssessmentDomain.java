// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * An area of enquiry from a catalogue: what it is about, and open prompts to think with. Not a checklist, and nothing to score.
 *
 * <p>The {@linkplain #shipped() shipped} domains are neutral and in our own words. Whoever holds a licence loads their own.
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
        prompts = List.copyOf(prompts);
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

    /** {@return the neutral domains that come with this library, in the order a person would take them} */
    public static List<AssessmentDomain> shipped() {
        return Shipped.DOMAINS;
    }

    private static final class Shipped {
        private static final String FILE = "/io/github/tafhsb/enquiry/catalogue";
        private static final Properties FACTS = Texts.properties(FILE + ".properties");
        private static final Texts WORDS = Texts.load(FILE);
        private static final List<AssessmentDomain> DOMAINS =
                list("domains").stream().map(Shipped::domain).toList();

        private static AssessmentDomain domain(String code) {
            return new AssessmentDomain(
                    code(code, code + ".label"),
                    Arrays.stream(Sphere.values())
                            .filter(sphere -> sphere.wire().equals(FACTS.getProperty(code + ".level")))
                            .findFirst()
                            .orElseThrow(),
                    words(code + ".label"),
                    words(code + ".definition"),
                    list(code + ".prompts").stream()
                            .map(prompt -> new Prompt(code(prompt, prompt), words(prompt)))
                            .toList());
        }

        private static Code code(String code, String text) {
            return Code.of(
                    code,
                    FACTS.getProperty("catalogue.id"),
                    FACTS.getProperty("catalogue.version"),
                    WORDS.get(text, Language.ENGLISH));
        }

        private static Bilingual words(String key) {
            return new Bilingual(WORDS.get(key, Language.ENGLISH), WORDS.get(key, Language.CYMRAEG));
        }

        private static List<String> list(String key) {
            return List.of(FACTS.getProperty(key).split(" "));
        }
    }
}
