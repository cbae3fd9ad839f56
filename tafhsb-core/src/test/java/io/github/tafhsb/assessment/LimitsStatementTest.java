// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsStatementTest {

    @Test
    void says_the_same_in_both_languages() {
        List<String> english = LimitsStatement.sentences(Language.ENGLISH);
        List<String> welsh = LimitsStatement.sentences(Language.CYMRAEG);

        assertThat(english).hasSizeGreaterThan(5).hasSameSizeAs(welsh).doesNotContainAnyElementsOf(welsh);
    }

    @Test
    void begins_with_what_the_assessment_supplements() {
        assertThat(LimitsStatement.sentences(Language.ENGLISH).get(0)).contains("supplements a fuller assessment");
    }
}
