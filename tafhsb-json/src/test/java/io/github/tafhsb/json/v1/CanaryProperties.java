// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.gen.Canary;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.gen.Mutations;
import io.github.tafhsb.text.Language;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whatever is wrong with a document, no word of it is in what is said about that. */
@Domain(Generated.class)
class CanaryProperties {
    private static final Set<String> NAMES = new HashSet<>();

    static {
        Contract.members().forEach(member -> NAMES.add(member.substring(member.indexOf('.') + 1)));
    }

    @Property
    @Label("no word of a damaged assessment comes out")
    void of_an_assessment(@ForAll Assessment record, @ForAll long seed) {
        nothingComesOut(Assessment.class, Canary.of(record), seed);
    }

    @Property
    @Label("no word of a damaged final assessment comes out")
    void of_a_final_assessment(@ForAll FinalAssessment record, @ForAll long seed) {
        nothingComesOut(FinalAssessment.class, Canary.of(record), seed);
    }

    @Property
    @Label("no word of a damaged issued plan comes out")
    void of_an_issued_plan(@ForAll IssuedPlan record, @ForAll long seed) {
        nothingComesOut(IssuedPlan.class, Canary.of(record), seed);
    }

    @Property
    @Label("no word of a damaged case record comes out")
    void of_a_case_record(@ForAll CaseRecord record, @ForAll long seed) {
        nothingComesOut(CaseRecord.class, Canary.of(record), seed);
    }

    @Example
    @Label("the canary is in the document")
    void the_canary_is_in_the_document() {
        byte[] document = JSON.write(Canary.of(Generated.one(CaseRecord.class, 7)));

        assertThat(Canary.in(new String(document, UTF_8))).containsExactlyInAnyOrderElementsOf(Canary.MARKS);
    }

    private static <T> void nothingComesOut(Class<T> type, T marked, long seed) {
        Random random = new Random(seed);
        byte[] sound = JSON.write(type, marked);
        String mutated = new Mutations(random).mutate(Contract.tree(sound));

        saysNothing(JSON.read(type, mutated));
        saysNothing(JSON.open(type, withUnknownNames(mutated, random).getBytes(UTF_8)));
        saysNothing(JSON.heading(mutated.getBytes(UTF_8)));
        saysNothing(JSON.read(type, withUnknownNames(mutated, random)));
        saysNothing(JSON.read(type, Arrays.copyOf(sound, random.nextInt(sound.length))));
        saysNothing(JSON.read(type, Arrays.copyOf(mutated.getBytes(UTF_8), random.nextInt(mutated.length()))));
    }

    /** Some names become unknown ones, which are words of the document as well. */
    private static String withUnknownNames(String document, Random random) {
        StringBuilder text = new StringBuilder(document);
        for (int at = text.length() - 2; at > 0; at--) {
            if (text.charAt(at) == '"' && text.charAt(at + 1) == ':' && random.nextInt(20) == 0) {
                text.insert(at, "Canari");
            }
        }
        return text.toString();
    }

    private static void saysNothing(ReadResult<?> result) {
        for (ReadProblem problem : result.problems()) {
            ReadProblem placeless =
                    new ReadProblem(problem.code(), problem.pointer(), problem.member(), 1, 1, problem.parameters());
            assertThat(Canary.in(placeless.toString() + placeless.parameters())).isEmpty();
            assertThat(Canary.in(problem.message(Language.ENGLISH) + problem.message(Language.CYMRAEG))).isEmpty();
            assertThat(problem.pointer().split("/"))
                    .allMatch(step -> step.isEmpty() || step.matches("[0-9]+") || NAMES.contains(step));
        }
        assertThat(result.toString().toLowerCase(Locale.ROOT)).doesNotContain("canari");
        Throwable thrown = catchThrowable(result::orElseThrow);
        if (thrown != null) {
            assertThat(thrown).hasMessage(result.toString()).hasNoCause();
        }
    }
}
