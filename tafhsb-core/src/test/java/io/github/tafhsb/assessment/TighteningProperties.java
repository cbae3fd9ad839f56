// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.policy.Loosening;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a policy says, it only tightens, and where it tries to loosen it is told. */
class TighteningProperties {
    private static final Day TODAY = Day.of(2026, 3, 13);

    @Property(tries = 400)
    void nobody_outside_the_edition_comes_inside_by_a_policy(
            @ForAll("assessments") Assessment assessment,
            @ForAll("profiles") EditionProfile profile,
            @ForAll("policies") Policy policy) {
        Scope alone = Scope.of(assessment, profile, TODAY);

        Scope both = Checker.standard().check(assessment, new Context(TODAY, profile, policy)).scope();

        assertThat(both.outside()).containsAll(alone.outside());
        assertThat(both.isOutside() || !alone.isOutside()).isTrue();
        assertThat(policy.tighten(policy.tighten(profile))).isEqualTo(policy.tighten(profile));
    }

    @Property(tries = 400)
    void a_policy_loosens_exactly_where_the_tightened_limit_is_not_what_it_says(
            @ForAll("profiles") EditionProfile profile, @ForAll("policies") Policy policy) {
        EditionProfile counts = policy.tighten(profile);

        assertThat(policy.loosens(profile))
                .extracting(Loosening::limit)
                .doesNotHaveDuplicates()
                .doesNotContain(Limit.GENERAL);
        assertThat(policy.loosens(counts)).allSatisfy(tried -> assertThat(policy.loosens(profile)).contains(tried));
        assertThat(policy.getYoungest().filter(age -> age != counts.getYoungest()).isPresent())
                .isEqualTo(policy.loosens(profile).contains(new Loosening(Limit.TOO_YOUNG, "/youngest")));
        assertThat(policy.getOldest().filter(age -> age != counts.getOldest()).isPresent())
                .isEqualTo(policy.loosens(profile).contains(new Loosening(Limit.TOO_OLD, "/oldest")));
        assertThat(policy.loosens(profile)).allSatisfy(tried -> {
            assertThat(tried.sentence(Language.ENGLISH)).endsWith(".");
            assertThat(tried.sentence(Language.CYMRAEG)).endsWith(".").isNotEqualTo(tried.sentence(Language.ENGLISH));
        });
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return Generated.assessments();
    }

    @Provide
    Arbitrary<EditionProfile> profiles() {
        return Generated.any(EditionProfile.class);
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Generated.any(Policy.class);
    }
}
