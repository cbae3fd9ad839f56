// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.Optional;

/** When somebody turns 18, and what was said of it. */
final class Adulthood {
    private static final int AGE = 18;

    private Adulthood() {}

    /** The latest day on which the child can turn 18; empty where no date of birth is known. */
    static Optional<LocalDate> latestStart(Assessment assessment) {
        return assessment
                .getChild()
                .flatMap(Child::getDateOfBirth)
                .map(born -> birthday(born.latest()));
    }

    /** Of somebody born on 29 February it is 1 March in a year without that day. */
    private static LocalDate birthday(LocalDate born) {
        LocalDate sameDay = born.plusYears(AGE);
        return sameDay.getDayOfMonth() == born.getDayOfMonth() ? sameDay : sameDay.plusDays(1);
    }

    /** What somebody said of the move; that nobody asked says nothing. */
    static Optional<Answer<Passage>> said(Assessment assessment) {
        return assessment.getTransition().filter(answer -> !(answer instanceof Answer.NotAsked));
    }
}
