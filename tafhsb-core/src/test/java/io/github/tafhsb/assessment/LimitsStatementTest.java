// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.Upholds;
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
    @Upholds("A08")
    void begins_with_what_the_assessment_supplements() {
        assertThat(LimitsStatement.sentences(Language.ENGLISH).get(0)).contains("supplements a fuller assessment");
    }

    @Test
    @Upholds("A09")
    void says_that_it_gives_no_probability() {
        assertThat(said(Language.ENGLISH)).contains("not actuarial").contains("no probability");
        assertThat(said(Language.CYMRAEG)).contains("actiwaraidd").contains("debygolrwydd");
    }

    @Test
    @Upholds("A10")
    void says_that_a_child_is_given_no_score_and_no_label() {
        assertThat(said(Language.ENGLISH)).contains("no score, no percentage and no low, medium or high label");
        assertThat(said(Language.CYMRAEG)).contains("sgôr, canran na label");
    }

    @Test
    @Upholds("A13")
    void says_how_to_read_a_tool_that_awaits_validation() {
        assertThat(said(Language.ENGLISH)).contains("awaiting validation");
        assertThat(said(Language.CYMRAEG)).contains("aros i gael ei ddilysu");
    }

    @Test
    @Upholds({"A15", "F07"})
    void says_that_a_later_edition_may_have_replaced_the_guidance() {
        assertThat(said(Language.ENGLISH)).contains("A later edition may have replaced it");
        assertThat(said(Language.CYMRAEG)).contains("argraffiad diweddarach");
    }

    @Test
    @Upholds("A18")
    void says_what_the_guideline_of_nice_was_written_for() {
        assertThat(said(Language.ENGLISH)).contains("NG55", "acting alone", "use another framework");
        assertThat(said(Language.CYMRAEG)).contains("NG55", "ar ei ben ei hun", "fframwaith arall");
    }

    @Test
    @Upholds("D27")
    void says_how_limited_the_evidence_for_formulation_is() {
        assertThat(said(Language.ENGLISH)).contains("evidence for case formulation is still limited", "no agreed measure");
        assertThat(said(Language.CYMRAEG)).contains("dros fformiwleiddio achos yn gyfyngedig", "nid oes mesur");
    }

    @Test
    @Upholds("H19")
    void says_whose_guidance_and_training_are_needed_beside_it() {
        assertThat(said(Language.ENGLISH)).contains("not made or endorsed by the NSPCC or the AIM Project", "needs the practice guidance");
        assertThat(said(Language.CYMRAEG)).contains("yr NSPCC na’r AIM Project", "Mae angen y canllawiau ymarfer");
    }

    private static String said(Language language) {
        return String.join(" ", LimitsStatement.sentences(language));
    }
}
