// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.internal.Identifiers;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An organisation's own limits. A limit that nobody set makes its rule not applicable, not wrong.
 *
 * <p>A policy can only tighten what the edition profile asks for: its trainings are asked for beside the edition's. It is a
 * setting and no part of a record; a judgement names it.
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

    /** {@return the immediate-referral questions for an image incident; empty until the organisation has loaded them} */
    List<Code> getReferralQuestions();

    /** {@return from when a duty to report applies to those who do this work; empty where the organisation has none in force} */
    Optional<Day> getReportingDutyFrom();

    /** {@return bases in law that a share may only cite once the organisation has marked them as in force, and which it has} */
    List<Code> getBasesInForce();

    /** Refuses a key of another form. */
    @Value.Check
    default void keysAreSound() {
        Identifiers.check(getId(), "id");
        Identifiers.check(getVersion(), "version");
    }

    /** {@return the limit of this kind that counts on a day: of several the one that began last; empty where nobody set one} */
    default Optional<TimeLimit> limit(LimitKind kind, Day on) {
        return getLimits().stream()
                .filter(limit -> limit.kind() == kind && limit.countsOn(on))
                .max(Comparator.comparing(limit -> limit.validFrom().map(Day::date).orElse(LocalDate.MIN)));
    }

    /** {@return the last day within the limit of this kind that counts on a day; empty where nobody set one} */
    default Optional<LocalDate> lastDay(LimitKind kind, LocalDate start, Day on) {
        return limit(kind, on).map(limit -> limit.lastDayAfter(start, getDaysOff()));
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
