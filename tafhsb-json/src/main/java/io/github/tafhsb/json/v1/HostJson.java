// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.v1.ValuesJson.EXTENSIONS;
import static io.github.tafhsb.json.v1.ValuesJson.LINE;
import static io.github.tafhsb.json.v1.ValuesJson.PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.PERSON_ID;
import static io.github.tafhsb.json.v1.ValuesJson.WHEN;
import static io.github.tafhsb.json.v1.ValuesJson.given;
import static io.github.tafhsb.json.v1.ValuesJson.identifier;

import io.github.tafhsb.host.Certification;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.host.HostAssessmentId;
import io.github.tafhsb.host.HostStatus;
import io.github.tafhsb.host.HostTool;
import io.github.tafhsb.host.HostUse;
import io.github.tafhsb.host.JusticeRoute;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;

/** The host assessment in JSON: one table for each type, in the order a person would tell it. */
final class HostJson {
    static final Shape<HostTool> HOST_TOOL = choice(HostTool.values());
    static final Shape<Certification> CERTIFICATION = choice(Certification.values());
    static final Shape<JusticeRoute> JUSTICE_ROUTE = choice(JusticeRoute.values());
    static final Shape<HostUse> HOST_USE = choice(HostUse.values());
    static final Shape<HostStatus> HOST_STATUS = choice(HostStatus.values());

    static final Shape<HostAssessmentId> HOST_ASSESSMENT_ID = identifier("HostAssessmentId", HostAssessmentId::new, HostAssessmentId::value);

    static final ObjectShape<HostAssessment, HostAssessment.Builder> HOST_ASSESSMENT = object(HostAssessment.class, HostAssessment::builder, HostAssessment.Builder::build)
            .required("id", HOST_ASSESSMENT_ID, HostAssessment::getId, HostAssessment.Builder::id)
            .required("tool", HOST_TOOL, HostAssessment::getTool, HostAssessment.Builder::tool)
            .optional("toolName", LINE, HostAssessment::getToolName, HostAssessment.Builder::toolName)
            .optional("edition", LINE, HostAssessment::getEdition, HostAssessment.Builder::edition)
            .required("use", HOST_USE, HostAssessment::getUse, HostAssessment.Builder::use)
            .required("status", HOST_STATUS, HostAssessment::getStatus, HostAssessment.Builder::status)
            .optional("startedOn", WHEN, HostAssessment::getStartedOn, HostAssessment.Builder::startedOn)
            .optional("completedOn", WHEN, HostAssessment::getCompletedOn, HostAssessment.Builder::completedOn)
            .optional("lead", PERSON_ID, HostAssessment::getLead, HostAssessment.Builder::lead)
            .optional("certification", CERTIFICATION, HostAssessment::getCertification, HostAssessment.Builder::certification)
            .optional("provisionalReason", PASSAGE, HostAssessment::getProvisionalReason, HostAssessment.Builder::provisionalReason)
            .optional("quotedResult", PASSAGE, HostAssessment::getQuotedResult, HostAssessment.Builder::quotedResult)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), HostAssessment.Builder::extensions);

    private HostJson() {}
}
