// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.gen.Generated;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whatever the model can hold is written as a document that keeps to the schema, and read back equal. */
@Domain(Generated.class)
class RoundTripProperties {

    @Property
    @Label("an assessment comes back as it was")
    void an_assessment(@ForAll Assessment record) {
        comesBack(Assessment.class, record);
    }

    @Property
    @Label("a final assessment comes back as it was")
    void a_final_assessment(@ForAll FinalAssessment record) {
        comesBack(FinalAssessment.class, record);
    }

    @Property
    @Label("an issued plan comes back as it was")
    void an_issued_plan(@ForAll IssuedPlan record) {
        comesBack(IssuedPlan.class, record);
    }

    @Property
    @Label("a case record comes back as it was")
    void a_case_record(@ForAll CaseRecord record) {
        comesBack(CaseRecord.class, record);
    }

    @Example
    @Label("every part and value comes back alone")
    void every_part_alone() {
        for (Class<?> type : JSON.types()) {
            for (long seed = 0; seed < 20; seed++) {
                one(type, seed);
            }
        }
    }

    private static <T> void one(Class<T> type, long seed) {
        comesBack(type, Generated.one(type, seed));
    }

    private static <T> void comesBack(Class<T> type, T value) {
        byte[] written = JSON.write(type, value);

        assertThat(Contract.oracle(type).complaint(new String(written, UTF_8))).isEmpty();
        T read = JSON.read(type, written).orElseThrow();
        assertThat(read).isEqualTo(value);
        assertThat(JSON.write(type, read)).isEqualTo(written);
        assertThat(JSON.write(read)).isEqualTo(written);
        assertThat(JSON.read(type, JSON.canonical(type, value)).orElseThrow()).isEqualTo(value);
        assertThat(JSON.read(type, JSON.toJson(type, value)).orElseThrow()).isEqualTo(value);
    }
}
