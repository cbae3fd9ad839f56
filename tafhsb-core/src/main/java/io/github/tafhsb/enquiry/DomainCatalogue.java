// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.internal.Identifiers;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The areas of enquiry that an organisation works with, in the order a person would take them. A setting and no part of a record.
 *
 * @param id its key, by which the codes of its entries name it: 1 to 128 letters, digits, dots, hyphens or underscores
 * @param version its version, 1 to 64 such characters
 * @param domains its entries
 */
public record DomainCatalogue(String id, String version, List<AssessmentDomain> domains) {
    private static final int LONGEST_ID = 128;

    /**
     * Takes a catalogue.
     *
     * @throws IllegalArgumentException if its key or version has another form
     */
    public DomainCatalogue {
        Objects.requireNonNull(id, "id");
        if (!Identifiers.isKey(id, LONGEST_ID)) {
            throw new IllegalArgumentException("id: the key of a catalogue");
        }
        Objects.requireNonNull(version, "version");
        Identifiers.check(version, "version");
        domains = List.copyOf(Objects.requireNonNull(domains, "domains"));
    }

    /** {@return the neutral catalogue that comes with this library, in our own words} */
    public static DomainCatalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /** {@return the entry that a record means by a code, whichever version it was taken from; empty if there is none} */
    public Optional<AssessmentDomain> find(Code domain) {
        Objects.requireNonNull(domain, "domain");
        return domains.stream().filter(each -> each.code().isSameAs(domain)).findFirst();
    }

    private static final class Shipped {
        private static final String FILE = "/io/github/tafhsb/enquiry/catalogue";
        private static final Properties FACTS = Texts.properties(FILE + ".properties");
        private static final Texts WORDS = Texts.load(FILE);
        static final DomainCatalogue CATALOGUE = new DomainCatalogue(
                FACTS.getProperty("catalogue.id"),
                FACTS.getProperty("catalogue.version"),
                list("domains").stream().map(Shipped::domain).toList());

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
                            .map(prompt -> new AssessmentDomain.Prompt(code(prompt, prompt), words(prompt)))
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
