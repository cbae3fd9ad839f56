// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static io.github.tafhsb.applicability.Limit.LEARNING_DISABILITY;
import static io.github.tafhsb.applicability.Limit.SEX;
import static io.github.tafhsb.applicability.Limit.TOO_OLD;
import static io.github.tafhsb.applicability.Limit.TOO_YOUNG;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a case is within the first version's limits: boys and young men of 12 to 18, without a learning disability. */
class ScopeTest {
    private static final Day STARTED = Day.of(2026, 3, 12);

    private final Child child = Child.builder()
            .id(PersonId.of("child"))
            .dateOfBirth(When.year(2011))
            .sex(Sex.MALE)
            .learningDisability(LearningDisability.builder().status(NeedStatus.NO).build())
            .build();

    @Test
    void a_boy_of_fourteen_without_a_learning_disability_is_within_it() {
        assertThat(scope(child)).isEqualTo(new Scope(Set.of(), Set.of()));
    }

    @Test
    void of_a_child_nobody_has_described_nothing_is_established() {
        Scope scope = Scope.of(Assessment.begin(AssessmentId.of("as-1")), EditionProfile.firstVersion(), STARTED);

        assertThat(scope.isOutside()).isFalse();
        assertThat(scope.notEstablished()).contains(TOO_YOUNG, SEX, LEARNING_DISABILITY);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-12, within", // twelve today
        "2014-03-13, too young", // twelve tomorrow
        "2007-03-13, within", // nineteen tomorrow
        "2007-03-12, too old" // nineteen today
    })
    void the_limits_of_age_lie_on_birthdays(String born, String expected) {
        Scope scope = scope(child.withDateOfBirth(When.parse(born)));

        assertThat(scope.outside()).isEqualTo(limits(expected));
        assertThat(scope.notEstablished()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-02-28, 2026-02-28, within",
        "2014-03-01, 2026-02-28, too young",
        "2012-02-29, 2024-02-28, too young", // twelve on the 29th, in a leap year
        "2012-02-29, 2024-02-29, within",
        "2008-02-29, 2027-02-28, within", // nineteen on 1 March, in a year without a 29th
        "2008-02-29, 2027-03-01, too old",
        "2009-02-28, 2028-02-28, too old",
        "2009-03-01, 2028-02-29, within"
    })
    void a_child_born_on_a_leap_day_has_a_birthday_every_year(String born, String started, String expected) {
        Scope scope = Scope.of(
                record(child.withDateOfBirth(When.parse(born))).withStartedOn(Day.parse(started)),
                EditionProfile.firstVersion(),
                Day.parse(started));

        assertThat(scope.outside()).isEqualTo(limits(expected));
    }

    @Test
    void a_start_that_lies_ahead_makes_nobody_older() {
        Assessment ahead = record(child.withDateOfBirth(When.parse("2015-01-01"))).withStartedOn(Day.of(2030, 1, 1));

        assertThat(Scope.of(ahead, EditionProfile.firstVersion(), STARTED).outside()).isEqualTo(limits("too young"));
    }

    @Nested
    class A_date_of_birth_that_is_partly_known {

        @ParameterizedTest
        @CsvSource({
            "2014,            TOO_YOUNG", // twelve already, or not yet
            "2014-03,         TOO_YOUNG",
            "2014-03-12~,     TOO_YOUNG",
            "2007,            TOO_OLD",
            "2007-03,         TOO_OLD",
            "2007-03-13~,     TOO_OLD",
            "2013/2015,       TOO_YOUNG"
        })
        void establishes_nothing_where_the_limit_lies_in_it(String born, Limit limit) {
            Scope scope = scope(child.withDateOfBirth(When.parse(born)));

            assertThat(scope.outside()).isEmpty();
            assertThat(scope.notEstablished()).containsExactly(limit);
        }

        @ParameterizedTest
        @CsvSource({
            "2015, too young",
            "2014-04, too young",
            "2013, within",
            "2008, within",
            "2014-02, within",
            "2006, too old",
            "2007-02, too old",
            "2010~, within"
        })
        void is_enough_where_it_does_not(String born, String expected) {
            Scope scope = scope(child.withDateOfBirth(When.parse(born)));

            assertThat(scope.outside()).isEqualTo(limits(expected));
            assertThat(scope.notEstablished()).isEmpty();
        }

        @Test
        void can_leave_both_limits_open() {
            Scope scope = scope(child.withDateOfBirth(When.parse("2005/2016")));

            assertThat(scope.outside()).isEmpty();
            assertThat(scope.notEstablished()).containsExactlyInAnyOrder(TOO_YOUNG, TOO_OLD);
        }

        @Test
        void that_is_absent_leaves_both_limits_open() {
            Scope scope = scope(child.withDateOfBirth(Optional.empty()));

            assertThat(scope.outside()).isEmpty();
            assertThat(scope.notEstablished()).contains(TOO_YOUNG);
        }
    }

    @Test
    void the_age_is_taken_on_the_day_the_assessment_started_and_not_on_the_day_it_is_judged() {
        Assessment started = record(child.withDateOfBirth(When.parse("2007-03-13")));

        assertThat(Scope.of(started, EditionProfile.firstVersion(), Day.of(2026, 9, 1)).isOutside()).isFalse();
        assertThat(Scope.of(started.withStartedOn(Optional.empty()), EditionProfile.firstVersion(), Day.of(2026, 9, 1))
                        .outside())
                .containsExactly(TOO_OLD);
    }

    @Test
    void a_girl_is_outside_it_and_a_sex_nobody_recorded_is_not_established() {
        assertThat(scope(child.withSex(Sex.FEMALE)).outside()).containsExactly(SEX);
        assertThat(scope(child.withSex(Sex.NOT_RECORDED)).notEstablished()).containsExactly(SEX);
        assertThat(scope(child.withSex(Optional.empty())).notEstablished()).containsExactly(SEX);
    }

    @ParameterizedTest
    @EnumSource(NeedStatus.class)
    void a_learning_disability_is_outside_it_and_one_that_may_be_is_not_established(NeedStatus status) {
        Scope scope = scope(child.withLearningDisability(LearningDisability.builder().status(status).build()));

        assertThat(scope.outside().contains(LEARNING_DISABILITY)).isEqualTo(status == NeedStatus.YES);
        assertThat(scope.notEstablished().contains(LEARNING_DISABILITY))
                .isEqualTo(status == NeedStatus.BEING_ASSESSED || status == NeedStatus.NOT_KNOWN);
    }

    @Test
    void a_case_can_be_outside_several_limits() {
        Scope scope = scope(child.withDateOfBirth(When.year(2018)).withSex(Sex.FEMALE));

        assertThat(scope.isOutside()).isTrue();
        assertThat(scope.outside()).isEqualTo(EnumSet.of(TOO_YOUNG, SEX));
    }

    @Test
    void nothing_makes_a_case_outside_it_a_final_assessment() {
        Assessment girl = record(child.withSex(Sex.FEMALE));
        SignOff approval = SignOff.builder().decision(SignOffDecision.APPROVED).build();

        assertThat(girl.finalise(Context.on(STARTED.date()), approval)).isInstanceOf(Finalisation.OutsideEdition.class);
    }

    private static Scope scope(Child child) {
        return Scope.of(record(child), EditionProfile.firstVersion(), STARTED);
    }

    private static Assessment record(Child child) {
        return Assessment.begin(AssessmentId.of("as-1")).withChild(child).withStartedOn(STARTED);
    }

    private static Set<Limit> limits(String expected) {
        return switch (expected) {
            case "too young" -> Set.of(TOO_YOUNG);
            case "too old" -> Set.of(TOO_OLD);
            default -> Set.of();
        };
    }
}
