// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.Upholds;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What an organisation has to say is the organisation's to say. */
class NothingIsTakenForGrantedTest {
    private static final DeploymentProfile SILENT =
            DeploymentProfile.builder().id("a").version("1").build();
    private static final Code BASIS = Code.of("public-task", "org.example.bases", "1", "Public task");

    @Test
    @Upholds({"H01", "H02"})
    void names_the_controller_and_the_bases_and_takes_none_for_granted() {
        DeploymentProfile said = SILENT.withController(Line.of("An invented council")).withBases(BASIS);

        assertThat(said.getController()).contains(Line.of("An invented council"));
        assertThat(said.getBases()).containsExactly(BASIS);
        assertThat(SILENT.getController()).isEmpty();
        assertThat(SILENT.getBases()).isEmpty();
    }

    @Test
    @Upholds("H11")
    void names_the_class_of_a_retention_schedule_and_knows_no_period() {
        assertThat(SILENT.getRetention()).isEmpty();
        assertThat(Arrays.stream(DeploymentProfile.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(Method::getReturnType))
                .doesNotContain(int.class, long.class, Integer.class, Period.class, Duration.class);
    }

    @Test
    @Upholds("G05")
    void names_the_languages_it_works_in_and_a_young_person_has_a_choice_of_their_own() {
        assertThat(SILENT.withLanguages(Language.CYMRAEG, Language.ENGLISH).getLanguages())
                .containsExactlyInAnyOrder(Language.values());
        assertThat(Arrays.stream(Child.class.getMethods()).map(Method::getName)).contains("getLanguageChoice");
    }
}
