// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.Upholds;
import io.github.tafhsb.gen.PartType;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;

class HostAssessmentTest {

    @Test
    @Upholds("A12")
    void a_result_is_a_quotation_beside_its_tool_edition_lead_and_date() {
        PartType host = PartType.of(HostAssessment.class).orElseThrow();

        assertThat(host.member("quotedResult").held()).isEqualTo(Passage.class);
        assertThat(host.members())
                .extracting(PartType.Member::name)
                .contains("tool", "edition", "lead", "completedOn")
                .filteredOn(name -> name.toLowerCase().contains("result"))
                .containsExactly("quotedResult");
    }
}
