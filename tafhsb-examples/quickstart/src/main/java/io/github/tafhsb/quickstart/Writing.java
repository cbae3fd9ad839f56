// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.Finalisation;
import io.github.tafhsb.assessment.Finalisation.Finalised;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.code.CatalogueUsed;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.enquiry.AssessmentDomain;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Training;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.List;

/** Short names for what the case files write again and again. */
final class Writing {
    static final CatalogueUsed THEORIES = new CatalogueUsed("io.github.tafhsb.theories", "1");

    private Writing() {}

    /** {@return one calendar day} */
    static Day day(int year, int month, int day) {
        return Day.of(year, month, day);
    }

    /** {@return a date in a record, known to the day} */
    static When on(int year, int month, int day) {
        return When.day(year, month, day);
    }

    /** {@return a person in the record, under a reference that is not a name} */
    static PersonId person(String reference) {
        return PersonId.of(reference);
    }

    /** {@return a short text on one line} */
    static Line line(String text) {
        return Line.of(text);
    }

    /** {@return what somebody wrote or said, in their own words} */
    static Passage says(PersonId by, String words) {
        return Passage.builder()
                .text(Words.of(words))
                .language(Language.ENGLISH)
                .origin(Origin.OWN)
                .by(by)
                .build();
    }

    /** {@return somebody's words, quoted} */
    static Passage quotes(PersonId by, String words) {
        return Passage.quoted(Language.ENGLISH, words, by);
    }

    /** {@return that one of the trainings the edition asks for was completed} */
    static Training training(String key, When completedOn) {
        return Training.builder()
                .kind(entry(EditionProfile.firstVersion().getTrainings(), key))
                .completedOn(completedOn)
                .build();
    }

    /** {@return one of the trainings the edition asks for; nobody has said when it was completed} */
    static Training training(String key) {
        return Training.builder()
                .kind(entry(EditionProfile.firstVersion().getTrainings(), key))
                .build();
    }

    /** {@return a domain of the shipped catalogue} */
    static Code domain(String key) {
        return entry(
                DomainCatalogue.shipped().domains().stream()
                        .map(AssessmentDomain::code)
                        .toList(),
                key);
    }

    /** {@return a theory of the shipped catalogue} */
    static Code theory(String key, String label) {
        return Code.of(key, THEORIES.list(), THEORIES.version(), label);
    }

    /** {@return the version that a supervisor signed} */
    static FinalAssessment signed(Assessment assessment, Context context, SignOff signOff) {
        Finalisation finalisation = assessment.finalise(context, signOff);
        if (finalisation instanceof Finalised finalised) {
            return finalised.assessment();
        }
        List<String> open =
                finalisation.report().blocking().stream().map(Problem::code).toList();
        throw new IllegalStateException("not final yet: " + open);
    }

    /** {@return that an action happens once} */
    static Schedule once(Day on) {
        return new Schedule.Once(on);
    }

    /** {@return that an action goes on from a day} */
    static Schedule from(Day first) {
        return new Schedule.From(first);
    }

    /** {@return that an action happens again and again} */
    static Schedule every(String howOften) {
        return new Schedule.Repeated(line(howOften));
    }

    private static Code entry(List<Code> catalogue, String key) {
        return catalogue.stream()
                .filter(code -> code.code().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
