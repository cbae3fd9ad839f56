// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.json.document.Lineage;
import io.github.tafhsb.json.shape.Descriptions;
import io.github.tafhsb.json.shape.SchemaWriter;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.json.shape.Texts;
import io.github.tafhsb.text.Language;
import java.util.Optional;

/** Version 1 of the JSON contract: its roots, from which every part is reached, and the settings. */
public final class V1 {
    private static final String BASE = "https://tafhsb.github.io/schema/v1/";
    static final String VERSION = "1";

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
                SettingsJson.DOMAIN_CATALOGUE.document("domain-catalogue", VERSION),
                WordListJson.WORD_LIST.document("word-list", VERSION));
    }

    /** {@return the versions that came before this one, and this one} */
    public static Lineage lineage() {
        return Lineage.of(VERSION);
    }

    /** {@return what a type or a member is called; empty if it has no title} */
    public static Optional<String> title(String key, Language language) {
        return new MemberTexts(language).find(key).map(Texts.Text::title);
    }

    /** {@return the explanation of a judgement, which is written and never read} */
    public static Shape<Report> explanation() {
        return Explanation.DOCUMENT;
    }

    /** {@return the schema of the explanation of a judgement} */
    public static String explanationSchema() {
        return SchemaWriter.write(
                BASE + "explanation.schema.json", Explanation.DOCUMENT, new MemberTexts(Language.ENGLISH));
    }

    /** {@return the same as SARIF 2.1.0, which is not ours to version, in one language} */
    public static Shape<Report> sarif(Language language) {
        return SarifJson.in(language);
    }

    /** Made when somebody first asks: who only reads and writes records pays nothing for it. */
    private static final class Explanation {
        private static final Shape<Report> DOCUMENT = ExplanationJson.EXPLANATION.document("explanation", VERSION);
    }
}
