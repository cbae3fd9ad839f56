// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.v1.AssessmentJson.ASSESSMENT;
import static io.github.tafhsb.json.v1.AssessmentJson.JUDGEMENT;
import static io.github.tafhsb.json.v1.AssessmentJson.SIGN_OFF;
import static io.github.tafhsb.json.v1.ValuesJson.DIGEST;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Digest;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.Judgement;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A signed version in JSON: its seal, what it says, the signature and the judgement.
 *
 * <p>It is sealed whenever it is written, and the seal is checked whenever it is read.
 */
final class FinalAssessmentJson {
    static final ObjectShape<FinalAssessment, Signed> SHAPE = of(ASSESSMENT, V1.VERSION);

    private FinalAssessmentJson() {}

    /** Signed versions of what an assessment looks like in one version of the schema. */
    static ObjectShape<FinalAssessment, Signed> of(Shape<Assessment> assessment, String version) {
        ObjectShape<FinalAssessment, Signed> covered = covered(
                object(FinalAssessment.class, Signed::new, Signed::restored).named("UnsealedFinalAssessment"), assessment);
        return covered(
                        object(FinalAssessment.class, Signed::new, Signed::restored)
                                .required("seal", Seal.shape(version), it -> Seal.of(covered, it), (signed, it) -> signed.seal = it),
                        assessment)
                .checked(Code.NOT_SIGNED, "signOff", Signed::isSigned)
                .checked(Code.NOT_JUDGED, "judgement", Signed::isJudged)
                .checked(Code.SEAL, "seal", signed -> signed.seal.isOf(Seal.of(covered, signed.restored())));
    }

    /** What the seal covers: everything but itself. */
    private static ObjectShape<FinalAssessment, Signed> covered(
            ObjectShape<FinalAssessment, Signed> table, Shape<Assessment> assessment) {
        return table.optional("derivedFrom", DIGEST, FinalAssessment::getDerivedFrom, (signed, it) -> signed.derivedFrom = it)
                .required("content", assessment, FinalAssessment::getContent, (signed, it) -> signed.content = it)
                .required("signOff", SIGN_OFF, FinalAssessment::getSignOff, (signed, it) -> signed.signOff = it)
                .required("judgement", JUDGEMENT, FinalAssessment::getJudgement, (signed, it) -> signed.judgement = it);
    }

    /** What has been read so far. */
    static final class Signed {
        private Seal seal;
        private @Nullable Digest derivedFrom;
        private Assessment content;
        private SignOff signOff;
        private Judgement judgement;

        private boolean isSigned() {
            return FinalAssessment.isSigned(signOff, judgement);
        }

        private boolean isJudged() {
            return FinalAssessment.isJudged(content, judgement);
        }

        private FinalAssessment restored() {
            FinalAssessment signed = FinalAssessment.restored(content, signOff, judgement);
            return derivedFrom == null ? signed : signed.asDerivedFrom(derivedFrom);
        }
    }
}
