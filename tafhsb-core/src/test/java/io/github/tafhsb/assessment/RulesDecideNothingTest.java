// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.tafhsb.Upholds;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Rule;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A rule informs a person. Only a named person signs. */
class RulesDecideNothingTest {
    private static final Context CONTEXT = Context.on(LocalDate.of(2026, 3, 13));

    @Test
    @Upholds("H14")
    void a_rule_can_say_nothing_but_a_finding() {
        assertThat(Arrays.stream(Rule.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals("judge") && !method.isBridge())
                        .map(Method::getReturnType))
                .containsExactly(Finding.class);
    }

    @Test
    @Upholds("H14")
    void no_rule_knows_how_to_change_sign_or_issue_anything() {
        noClasses()
                .that(describe("are rules", type -> type.isAssignableTo(Rule.class)))
                .should()
                .callMethodWhere(describe("what changes, signs or issues a record", call -> call.getTargetOwner()
                                .getPackageName()
                                .startsWith("io.github.tafhsb")
                        && call.getTarget()
                                .getName()
                                .matches("with[A-Z].*|finalise|issuePlan|update|append|startReview|signed|restored")))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.tafhsb"));
    }

    @Test
    @Upholds("H14")
    void a_record_without_anything_open_is_not_final_until_somebody_named_signs() {
        SignOff nobody = SignOff.builder()
                .on(CONTEXT.today())
                .decision(SignOffDecision.APPROVED)
                .build();

        assertThat(SoundRecord.assessment().finalise(CONTEXT, nobody).signed()).isEmpty();
        assertThat(SoundRecord.assessment().finalise(CONTEXT, SoundRecord.signed()).signed()).isPresent();
    }
}
