// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.json.TafhsbJson;
import java.util.LinkedHashMap;
import java.util.Map;

/** The five invented cases as JSON: the sample documents that come with the library. */
final class Samples {
    private final Map<String, String> documents = new LinkedHashMap<>();

    private Samples() {
        add("case-01-draft", Assessment.class, Case01.draft());
        add("case-01-settled", Assessment.class, Case01.settled());
        add("case-01-final", FinalAssessment.class, Case01.signedVersion());
        add("case-01-plan", IssuedPlan.class, Case01.issuedPlan());
        add("case-02-draft", Assessment.class, Case02.draft());
        add("case-02-plan", IssuedPlan.class, Case02.interimPlan());
        add("case-03-draft", Assessment.class, Case03.withScopeDecision());
        add("case-03-plan", IssuedPlan.class, Case03.issuedPlan());
        add("case-03-record", CaseRecord.class, Case03.closure());
        add("case-04-draft", Assessment.class, Case04.draft());
        add("case-04-final", FinalAssessment.class, Case04.signedVersion());
        add("case-04-plan", IssuedPlan.class, Case04.issuedPlan());
        add("case-05-second-version", Assessment.class, Case05.secondVersion());
        add("case-05-plan", IssuedPlan.class, Case05.issuedPlan());
        add("case-05-record", CaseRecord.class, Case05.caseRecord());
    }

    /** {@return the documents by the names of their files} */
    static Map<String, String> documents() {
        return new Samples().documents;
    }

    private <T> void add(String name, Class<T> type, T value) {
        documents.put(name + ".json", TafhsbJson.standard().toJson(type, value));
    }
}
