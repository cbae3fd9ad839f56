// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import io.github.tafhsb.json.shape.Descriptions;
import io.github.tafhsb.text.Language;

/** Version 1 of the JSON contract: its roots, from which every part is reached, and the settings. */
public final class V1 {
    private static final String BASE = "https://tafhsb.github.io/schema/v1/";
    private static final String VERSION = "1";

    private V1() {}

    /** {@return the tables of this version} */
    public static Descriptions descriptions() {
        return Descriptions.of(
                BASE,
                new MemberTexts(Language.ENGLISH),
                AssessmentJson.ASSESSMENT.document("assessment", VERSION),
                FinalAssessmentJson.SHAPE.document("final-assessment", VERSION),
                CaseRecordJson.ISSUED_PLAN.document("issued-plan", VERSION),
                CaseRecordJson.CASE_RECORD.document("case-record", VERSION),
                SettingsJson.POLICY.document("policy", VERSION),
                SettingsJson.DEPLOYMENT_PROFILE.document("deployment-profile", VERSION),
                SettingsJson.EDITION_PROFILE.document("edition-profile", VERSION),
                SettingsJson.DOMAIN_CATALOGUE.document("domain-catalogue", VERSION));
    }
}
