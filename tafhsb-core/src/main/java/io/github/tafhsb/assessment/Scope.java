// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a case is within the limits of the edition.
 *
 * <p>What is only possible is not established. Outside the edition information can be recorded, a plan issued and the work
 * closed; nothing makes it a final assessment.
 *
 * @param outside the limits that the case is certainly outside of
 * @param notEstablished the limits of which nobody can say yet
 */
public record Scope(Set<Limit> outside, Set<Limit> notEstablished) {

    /** Takes the limits. */
    public Scope {
        outside = Set.copyOf(Objects.requireNonNull(outside, "outside"));
        notEstablished = Set.copyOf(Objects.requireNonNull(notEstablished, "notEstablished"));
    }

    /** {@return the word Scope; a limit that a child is outside of has no place in a log} */
    @Override
    public String toString() {
        return "Scope";
    }

    /** {@return whether the case is certainly outside the edition} */
    public boolean isOutside() {
        return !outside.isEmpty();
    }

    /** {@return where a case stands to the limits of an edition; its age is taken on the day the assessment started} */
    public static Scope of(Assessment assessment, EditionProfile profile, Day today) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(today, "today");
        Set<Limit> outside = EnumSet.noneOf(Limit.class);
        Set<Limit> notEstablished = EnumSet.noneOf(Limit.class);
        LocalDate start = assessment
                .getStartedOn()
                .filter(day -> day.compareTo(today) < 0) // nobody is older on the day of judging than on that day
                .orElse(today)
                .date();
        Optional<Child> child = assessment.getChild();

        Optional<When> born = child.flatMap(Child::getDateOfBirth);
        if (born.isEmpty()) {
            notEstablished.add(Limit.TOO_YOUNG);
        } else {
            LocalDate earliest = born.get().earliest();
            LocalDate latest = born.get().latest();
            // counted back, so that whoever is born on 29 February is a year older on 1 March in a year without that day
            LocalDate oldEnough = start.minusYears(profile.getYoungest());
            if (earliest.isAfter(oldEnough)) {
                outside.add(Limit.TOO_YOUNG);
            } else if (latest.isAfter(oldEnough)) {
                notEstablished.add(Limit.TOO_YOUNG);
            }
            LocalDate tooOld = start.minusYears(profile.getOldest() + 1L);
            if (!latest.isAfter(tooOld)) {
                outside.add(Limit.TOO_OLD);
            } else if (!earliest.isAfter(tooOld)) {
                notEstablished.add(Limit.TOO_OLD);
            }
        }

        Optional<Sex> sex = child.flatMap(Child::getSex).filter(recorded -> recorded != Sex.NOT_RECORDED);
        if (sex.isEmpty()) {
            notEstablished.add(Limit.SEX);
        } else if (!profile.getSexes().contains(sex.get())) {
            outside.add(Limit.SEX);
        }

        Optional<NeedStatus> disability =
                child.flatMap(Child::getLearningDisability).map(LearningDisability::getStatus);
        if (profile.isUnsuitableWithLearningDisability()) {
            if (disability.filter(NeedStatus.YES::equals).isPresent()) {
                outside.add(Limit.LEARNING_DISABILITY);
            } else if (disability.filter(NeedStatus.NO::equals).isEmpty()) {
                notEstablished.add(Limit.LEARNING_DISABILITY);
            }
        }
        return new Scope(outside, notEstablished);
    }
}
