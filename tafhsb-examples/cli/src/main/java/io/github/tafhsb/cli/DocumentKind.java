// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.WordList;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a document says of itself in its member {@code kind}, and the type that is read for it. Nothing is guessed. */
enum DocumentKind {
    ASSESSMENT("assessment", Assessment.class),
    FINAL_ASSESSMENT("final-assessment", FinalAssessment.class),
    ISSUED_PLAN("issued-plan", IssuedPlan.class),
    CASE_RECORD("case-record", CaseRecord.class),
    POLICY("policy", Policy.class),
    DEPLOYMENT_PROFILE("deployment-profile", DeploymentProfile.class),
    EDITION_PROFILE("edition-profile", EditionProfile.class),
    DOMAIN_CATALOGUE("domain-catalogue", DomainCatalogue.class),
    WORD_LIST("word-list", WordList.class);

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String wire;
    private final Class<?> type;

    DocumentKind(String wire, Class<?> type) {
        this.wire = wire;
        this.type = type;
    }

    /** {@return the word in the document} */
    String wire() {
        return wire;
    }

    /** {@return the type that is read for it} */
    Class<?> type() {
        return type;
    }

    /** {@return the kind that is read as this type, which one is} */
    static DocumentKind ofType(Class<?> type) {
        return Arrays.stream(values()).filter(each -> each.type == type).findFirst().orElseThrow();
    }

    /** {@return the kind of a value; empty if it is of none} */
    static Optional<DocumentKind> ofValue(Object value) {
        return Arrays.stream(values()).filter(each -> each.type.isInstance(value)).findFirst();
    }

    /** {@return the kind that a document says it is of; empty if it says none that is known, or cannot be read that far} */
    static Optional<DocumentKind> of(byte[] document) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isKind = "kind".equals(parser.currentName());
                if (parser.nextToken() == JsonToken.VALUE_STRING && isKind) {
                    String kind = parser.getString();
                    return Arrays.stream(values()).filter(each -> each.wire.equals(kind)).findFirst();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }
}
