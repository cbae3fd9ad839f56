// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.internal.Counts;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.internal.Identifiers;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An organisation's own limits. A limit that nobody set makes its rule not applicable, not wrong.
 *
 * <p>A policy can only tighten what the edition profile asks for: of two limits the stricter counts, and its trainings are asked
 * for beside the edition's. Where it tries to loosen one, {@link #loosens} says so. It is a setting and no part of a record; a
 * judgement names it.
 */
@Value.Immutable
@DomainStyle
public interface Policy extends WithPolicy {

    /** {@return its key, 1 to 64 letters, digits, dots, hyphens or underscores} */
    String getId();

    /** {@return its version, 1 to 64 such characters} */
    String getVersion();

    /** {@return limits of time, each with where it comes from; a limit that is not here is no local limit} */
    List<TimeLimit> getLimits();

    /** {@return days that are no working days beside Saturdays and Sundays, such as bank holidays} */
    Set<Day> getDaysOff();

    /** {@return when the schools of the area are closed; empty until somebody has said} */
    List<SchoolHoliday> getSchoolHolidays();

    /** {@return trainings asked of the lead beside the edition's} */
    List<Code> getTrainings();

    /** {@return approvals to do this work that are asked of the lead beside the edition's; recorded as trainings are} */
    List<Code> getApprovals();

    /** {@return the youngest age the organisation works with, in whole years; empty where the edition's limit is its own} */
    Optional<Integer> getYoungest();

    /** {@return the oldest age the organisation works with, in whole years; empty where the edition's limit is its own} */
    Optional<Integer> getOldest();

    /** {@return the sexes, as recorded, that the organisation works with; empty where the edition's limit is its own} */
    Set<Sex> getSexes();

    /** {@return whether the organisation does without this assessment where a child has a learning disability; empty until said} */
    Optional<YesNo> getUnsuitableWithLearningDisability();

    /** {@return the immediate-referral questions for an image incident; empty until the organisation has loaded them} */
    List<Code> getReferralQuestions();

    /** {@return from when a duty to report applies to those who do this work; empty where the organisation has none in force} */
    Optional<Day> getReportingDutyFrom();

    /** {@return bases in law that a share may only cite once the organisation has marked them as in force, and which it has} */
    List<Code> getBasesInForce();

    /** Refuses a key of another form, and an age that no edition has. */
    @Value.Check
    default void keysAreSound() {
        Identifiers.check(getId(), "id");
        Identifiers.check(getVersion(), "version");
        getYoungest().ifPresent(age -> Counts.check(age, 0, EditionProfile.OLDEST, "youngest"));
        getOldest().ifPresent(age -> Counts.check(age, 0, EditionProfile.OLDEST, "oldest"));
    }

    /** {@return the limit of this kind that counts on a day: of several the one that began last; empty where nobody set one} */
    default Optional<TimeLimit> limit(LimitKind kind, Day on) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        return getLimits().stream()
                .filter(limit -> limit.kind() == kind && limit.countsOn(on))
                .max(Comparator.comparing(limit -> limit.validFrom().map(Day::date).orElse(LocalDate.MIN)));
    }

    /** {@return the last day within the limit of this kind that counts on a day; empty where nobody set one} */
    default Optional<LocalDate> lastDay(LimitKind kind, LocalDate start, Day on) {
        Objects.requireNonNull(start, "start");
        return limit(kind, on).map(limit -> limit.lastDayAfter(start, workingDays()));
    }

    /** {@return Monday to Friday, without the days off} */
    default WorkingDays workingDays() {
        return WorkingDays.mondayToFriday().without(getDaysOff());
    }

    /** {@return the limits of an edition, each the stricter of the edition's and this policy's} */
    default EditionProfile tighten(EditionProfile profile) {
        Objects.requireNonNull(profile, "profile");
        if (getYoungest().isEmpty()
                && getOldest().isEmpty()
                && getSexes().isEmpty()
                && getUnsuitableWithLearningDisability().isEmpty()) {
            return profile;
        }
        Set<Sex> sexes = new LinkedHashSet<>(profile.getSexes());
        if (!getSexes().isEmpty()) {
            sexes.retainAll(getSexes());
        }
        boolean unsuitable = getUnsuitableWithLearningDisability().filter(YesNo.YES::equals).isPresent();
        return profile.withYoungest(Math.max(profile.getYoungest(), getYoungest().orElse(0)))
                .withOldest(Math.min(profile.getOldest(), getOldest().orElse(EditionProfile.OLDEST)))
                .withSexes(sexes)
                .withUnsuitableWithLearningDisability(profile.isUnsuitableWithLearningDisability() || unsuitable);
    }

    /** {@return the limits that this policy sets wider than an edition does, where the edition's count; empty if there is none} */
    default List<Loosening> loosens(EditionProfile profile) {
        Objects.requireNonNull(profile, "profile");
        List<Loosening> wider = new ArrayList<>();
        if (getYoungest().filter(age -> age < profile.getYoungest()).isPresent()) {
            wider.add(new Loosening(Limit.TOO_YOUNG, "/youngest"));
        }
        if (getOldest().filter(age -> age > profile.getOldest()).isPresent()) {
            wider.add(new Loosening(Limit.TOO_OLD, "/oldest"));
        }
        if (!profile.getSexes().containsAll(getSexes())) {
            wider.add(new Loosening(Limit.SEX, "/sexes"));
        }
        if (profile.isUnsuitableWithLearningDisability()
                && getUnsuitableWithLearningDisability().filter(YesNo.NO::equals).isPresent()) {
            wider.add(new Loosening(Limit.LEARNING_DISABILITY, "/unsuitableWithLearningDisability"));
        }
        return List.copyOf(wider);
    }

    /** {@return no limits at all} */
    static Policy none() {
        return builder().id("io.github.tafhsb.policy.none").version("1").build();
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Policy}. */
    final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }
}
