// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.v1.AssessmentJson.ASSESSMENT;
import static io.github.tafhsb.json.v1.AssessmentJson.JUDGEMENT;
import static io.github.tafhsb.json.v1.AssessmentJson.SIGN_OFF;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.Judgement;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.shape.ObjectShape;

/**
 * A signed version in JSON: its seal, what it says, the signature and the judgement.
 *
 * <p>It is sealed whenever it is written, and the seal is checked whenever it is read.
 */
final class FinalAssessmentJson {
    private static final ObjectShape<FinalAssessment, Signed> UNSEALED = object(
                    FinalAssessment.class, Signed::new, Signed::restored)
            .named("UnsealedFinalAssessment")
            .required("content", ASSESSMENT, FinalAssessment::getContent, (signed, it) -> signed.content = it)
            .required("signOff", SIGN_OFF, FinalAssessment::getSignOff, (signed, it) -> signed.signOff = it)
            .required("judgement", JUDGEMENT, FinalAssessment::getJudgement, (signed, it) -> signed.judgement = it);

    static final ObjectShape<FinalAssessment, Signed> SHAPE = object(
                    FinalAssessment.class, Signed::new, Signed::restored)
            .required("seal", Seal.SHAPE, it -> Seal.of(UNSEALED, it), (signed, it) -> signed.seal = it)
            .required("content", ASSESSMENT, FinalAssessment::getContent, (signed, it) -> signed.content = it)
            .required("signOff", SIGN_OFF, FinalAssessment::getSignOff, (signed, it) -> signed.signOff = it)
            .required("judgement", JUDGEMENT, FinalAssessment::getJudgement, (signed, it) -> signed.judgement = it)
            .checked(Code.NOT_SIGNED, "signOff", Signed::isSigned)
            .checked(Code.NOT_JUDGED, "judgement", Signed::isJudged)
            .checked(Code.SEAL, "seal", Signed::isIntact);

    private FinalAssessmentJson() {}

    /** What has been read so far. */
    static final class Signed {
        private Seal seal;
        private Assessment content;
        private SignOff signOff;
        private Judgement judgement;

        private boolean isSigned() {
            return FinalAssessment.isSigned(signOff, judgement);
        }

        private boolean isJudged() {
            return FinalAssessment.isJudged(content, judgement);
        }

        private boolean isIntact() {
            return seal.isOf(Seal.of(UNSEALED, restored()));
        }

        private FinalAssessment restored() {
            return FinalAssessment.restored(content, signOff, judgement);
        }
    }
}
