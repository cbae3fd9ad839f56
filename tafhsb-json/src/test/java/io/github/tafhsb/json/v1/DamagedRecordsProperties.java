// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.gen.Mutations;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Damaged records are answered, never with an exception, and exactly as an independent validator of the schema would. */
@Domain(Generated.class)
class DamagedRecordsProperties {

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Label("a damaged assessment is answered as the validator answers it")
    void an_assessment(@ForAll Assessment record, @ForAll long seed) {
        isJudgedAlike(Assessment.class, record, seed);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Label("a damaged final assessment is answered as the validator answers it")
    void a_final_assessment(@ForAll FinalAssessment record, @ForAll long seed) {
        isJudgedAlike(FinalAssessment.class, record, seed);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Label("a damaged issued plan is answered as the validator answers it")
    void an_issued_plan(@ForAll IssuedPlan record, @ForAll long seed) {
        isJudgedAlike(IssuedPlan.class, record, seed);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Label("a damaged case record is answered as the validator answers it")
    void a_case_record(@ForAll CaseRecord record, @ForAll long seed) {
        isJudgedAlike(CaseRecord.class, record, seed);
    }

    private static <T> void isJudgedAlike(Class<T> type, T record, long seed) {
        String document = new Mutations(new Random(seed)).mutate(Contract.tree(JSON.write(type, record)));

        ReadResult<T> result = JSON.read(type, document);
        Optional<String> complaint = Contract.oracle(type).complaint(document);

        assertThat(Contract.ofTheSchema(result).isEmpty())
                .as("%s%nreader: %s%nvalidator: %s", document, result.problems(), complaint)
                .isEqualTo(complaint.isEmpty());
        assertThat(result.problems()).extracting(problem -> problem.code()).doesNotContain(Code.REFUSED);
        Statistics.collect(complaint.isEmpty() ? "accepted" : "refused");
        Statistics.coverage(verdicts -> {
            verdicts.check("refused").percentage(share -> share > 50);
            verdicts.check("accepted").count(count -> count > 0);
        });
    }

    @Property
    @Label("bytes changed, cut off, doubled or left out are answered")
    void bytes(@ForAll Assessment record, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] document = JSON.write(Assessment.class, record);
        for (int tries = 0; tries < 20; tries++) {
            byte[] damaged = damaged(document, random);

            ReadResult<Assessment> result = JSON.read(Assessment.class, damaged);

            assertThat(result.problems()).extracting(problem -> problem.code()).doesNotContain(Code.REFUSED);
        }
    }

    private static byte[] damaged(byte[] document, Random random) {
        int at = random.nextInt(document.length);
        int length = Math.min(random.nextInt(40), document.length - at);
        switch (random.nextInt(4)) {
            case 0 -> {
                byte[] changed = document.clone();
                changed[at] = (byte) random.nextInt(256);
                return changed;
            }
            case 1 -> {
                return Arrays.copyOf(document, at);
            }
            case 2 -> {
                byte[] shorter = new byte[document.length - length];
                System.arraycopy(document, 0, shorter, 0, at);
                System.arraycopy(document, at + length, shorter, at, document.length - at - length);
                return shorter;
            }
            default -> {
                byte[] longer = new byte[document.length + length];
                System.arraycopy(document, 0, longer, 0, at + length);
                System.arraycopy(document, at, longer, at + length, document.length - at);
                return longer;
            }
        }
    }
}
