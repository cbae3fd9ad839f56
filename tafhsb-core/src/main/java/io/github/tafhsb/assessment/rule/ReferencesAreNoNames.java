// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.text.Line;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The references under which a record goes out are no names and hold no date of birth.
 *
 * <p>A record holds no name, so no name of a file that is made from it can hold one. What a person keyed as a reference can: one
 * without any digit reads like a name.
 */
public final class ReferencesAreNoNames extends Rule<Disclosure> {
    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "yyyyMMdd", "yyyy-MM-dd", "yyyy/MM/dd", "ddMMyyyy", "dd-MM-yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "ddMMyy")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
            .toList();

    /** Declares the rule. */
    public ReferencesAreNoNames() {
        super(
                "H16",
                1,
                Level.AT_SHARE,
                SettledBy.DOING_IT,
                Disclosure.class,
                "https://www.devonscp.org.uk/policies-and-procedures/harmful-sexual-behaviour-protocol/safe-and-healthy-sexual-behaviour-forum/");
    }

    @Override
    public Finding judge(Disclosure share, Facts facts) {
        Assessment assessment = facts.the(Assessment.class).orElseThrow();
        List<String> born = assessment.getChild().flatMap(Child::getDateOfBirth).stream()
                .filter(date -> date.earliest().equals(date.latest()))
                .flatMap(date -> FORMS.stream().map(form -> date.earliest().format(form)))
                .toList();
        boolean telling = Stream.concat(
                        Stream.concat(
                                assessment.getReference().stream(),
                                assessment.getChild().flatMap(Child::getReference).stream()),
                        assessment.getPeople().stream().flatMap(person -> person.getReference().stream()))
                .map(Line::text)
                .anyMatch(reference -> isWords(reference) || born.stream().anyMatch(reference::contains));
        return Finding.breaches().addBelowIf(telling, "", "").finding();
    }

    private static boolean isWords(String reference) {
        return reference.chars().noneMatch(Character::isDigit);
    }
}
