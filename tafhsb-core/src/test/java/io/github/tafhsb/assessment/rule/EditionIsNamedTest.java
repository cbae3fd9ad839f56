// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.applicability.GuidanceEdition;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionIsNamedTest {
    private final Rule<?> rule = new EditionIsNamed();
    private final Assessment sound = SchoolImageCase.inGoodOrder();
    private final GuidanceEdition edition = sound.getEdition().orElseThrow();

    @Test
    void is_met_when_the_edition_is_named_with_the_limits_it_is_judged_by() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void asks_for_an_edition_where_none_is_named() {
        Assessment unnamed = sound.withEdition(Optional.empty());

        assertThatRule(rule).isBrokenBy(unnamed, "/edition");
        assertThat(SchoolImageCase.told(rule, unnamed)).containsExactly("none");
    }

    @Test
    void either_a_title_or_an_edition_names_it() {
        assertThatRule(rule).isMetBy(sound.withEdition(edition.withTitle(Optional.empty())));
        assertThatRule(rule).isMetBy(sound.withEdition(edition.withEdition(Optional.empty())));
        assertThatRule(rule)
                .isBrokenBy(
                        sound.withEdition(edition.withTitle(Optional.empty()).withEdition(Optional.empty())),
                        "/edition");
    }

    @Test
    void asks_for_publisher_and_year_once() {
        Assessment half =
                sound.withEdition(edition.withPublisher(Optional.empty()).withPublished(Optional.empty()));

        assertThatRule(rule).isBrokenBy(half, "/edition");
        assertThat(SchoolImageCase.told(rule, half)).containsExactly("incomplete");
    }

    @Test
    void asks_for_the_profile_of_limits() {
        Assessment unlimited = sound.withEdition(edition.withProfile(Optional.empty()));

        assertThatRule(rule).isBrokenBy(unlimited, "/edition/profile");
        assertThat(SchoolImageCase.told(rule, unlimited)).containsExactly("noProfile");
    }

    @Test
    void points_at_a_profile_that_the_record_is_not_judged_by() {
        Assessment other = sound.withEdition(
                edition.withProfile(Code.of("org.example.second", "org.example", "1", "Second edition")));

        assertThatRule(rule).isBrokenBy(other, "/edition/profile");
        assertThat(SchoolImageCase.told(rule, other)).containsExactly("otherProfile");
    }

    @Test
    void a_later_version_of_the_same_profile_is_the_same_limits() {
        Code profile = edition.getProfile().orElseThrow();
        Code later = new Code(profile.code(), profile.list(), "2", profile.text());

        assertThatRule(rule).isMetBy(sound.withEdition(edition.withProfile(later)));
    }

    @Test
    void does_not_apply_outside_the_edition() {
        Assessment outside =
                sound.updateChild(child -> child.withSex(Sex.FEMALE)).withEdition(Optional.empty());

        assertThatRule(rule).doesNotApplyTo(outside, NotApplicable.OUTSIDE_EDITION);
    }
}
