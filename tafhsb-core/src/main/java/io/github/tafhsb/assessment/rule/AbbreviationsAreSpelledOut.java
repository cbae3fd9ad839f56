// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.policy.WordFinder.Found;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.text.Words;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the child or the family is told has no abbreviation that is not spelled out beside it.
 *
 * <p>Letters with brackets after them, or in brackets after what they stand for, are spelled out for the whole passage.
 */
public final class AbbreviationsAreSpelledOut extends WordRule {

    /** Declares the rule. */
    public AbbreviationsAreSpelledOut() {
        super(
                "G09",
                Level.WARNS,
                "https://bromleydirectworktoolkit.co.uk/language",
                "https://www.communitycare.co.uk/2017/06/07/tips-social-workers-case-recording-record-keeping/");
    }

    @Override
    boolean looksAtAnything(Wording wording, Facts facts) {
        return !wording.told().isEmpty();
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        return said.at().held() instanceof Passage passage
                && said.found().stream().collect(Collectors.groupingBy(Found::entry)).values().stream()
                        .anyMatch(uses -> uses.stream().anyMatch(use -> isAbbreviation(text(passage, use), use))
                                && uses.stream().noneMatch(use -> isSpelledOut(text(passage, use), use)));
    }

    private static String text(Passage passage, Found use) {
        return (use.inRendering()
                        ? passage.getRendering().map(Words::text)
                        : Optional.of(passage.getText().text()))
                .orElseThrow();
    }

    /** A word of the same letters is none. */
    private static boolean isAbbreviation(String text, Found use) {
        return text.substring(use.start(), use.end())
                        .chars()
                        .filter(Character::isUpperCase)
                        .count()
                > 1;
    }

    private static boolean isSpelledOut(String text, Found use) {
        return use.start() > 0 && text.charAt(use.start() - 1) == '('
                || text.startsWith("(", use.end())
                || text.startsWith(" (", use.end());
    }
}
