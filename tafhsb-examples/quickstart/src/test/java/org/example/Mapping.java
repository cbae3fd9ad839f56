// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.jackson3.DocumentRefusedException;
import io.github.tafhsb.json.jackson3.TafhsbModule;
import io.github.tafhsb.text.Language;
import tools.jackson.databind.json.JsonMapper;

public final class Mapping {
    static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TafhsbModule()).build();

    record CaseFile(String team, Assessment draft) {}

    record Received(String team, ReadResult<Assessment> draft) {}

    public static void main(String[] arguments) {
        CaseFile file = new CaseFile("East", Assessment.begin(AssessmentId.of("asm-1")));
        String text = MAPPER.writeValueAsString(file);
        System.out.println(text);
        System.out.println("Reads back equal: "
                + MAPPER.readValue(text, CaseFile.class).equals(file));

        String damaged = text.replace("asm-1", "asm 1");
        Received received = MAPPER.readValue(damaged, Received.class);
        System.out.println(received.team() + ": " + received.draft().problems());
        try {
            MAPPER.readValue(damaged, CaseFile.class);
        } catch (DocumentRefusedException refused) {
            refused.problems().forEach(problem -> System.out.println(problem.message(Language.CYMRAEG)));
        }
    }
}
