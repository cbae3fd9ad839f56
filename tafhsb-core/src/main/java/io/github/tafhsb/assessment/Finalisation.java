// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import java.util.Objects;
import java.util.Optional;

/** What came of signing a version. */
public sealed interface Finalisation {

    /** {@return how the record was judged} */
    Report report();

    /** {@return the final assessment; empty unless it is final} */
    default Optional<FinalAssessment> signed() {
        return Optional.empty();
    }

    /**
     * It is final.
     *
     * @param assessment the final assessment
     * @param report how it was judged
     */
    record Finalised(FinalAssessment assessment, Report report) implements Finalisation {
        /** Takes the final assessment. */
        public Finalised {
            Objects.requireNonNull(assessment, "assessment");
            Objects.requireNonNull(report, "report");
        }

        @Override
        public Optional<FinalAssessment> signed() {
            return Optional.of(assessment);
        }
    }

    /**
     * It is not final yet; the report says what blocks it. Saving it, and issuing its plan, needs none of that.
     *
     * @param report how it was judged
     */
    record NotYet(Report report) implements Finalisation {
        /** Takes the report. */
        public NotYet {
            Objects.requireNonNull(report, "report");
        }
    }

    /**
     * It can never be final under this edition, because the case is outside it or was decided to be. Its plan can be issued and the work closed.
     *
     * @param report how it was judged
     */
    record OutsideEdition(Report report) implements Finalisation {
        /** Takes the report. */
        public OutsideEdition {
            Objects.requireNonNull(report, "report");
        }
    }

    /**
     * The supervisor returned it for more work; the sign-off says why.
     *
     * @param signOff the decision
     * @param report how it was judged
     */
    record Returned(SignOff signOff, Report report) implements Finalisation {
        /** Takes the decision and the report. */
        public Returned {
            Objects.requireNonNull(signOff, "signOff");
            Objects.requireNonNull(report, "report");
        }
    }

    /** Judges a version on the day it is signed. */
    static Finalisation of(Assessment assessment, Context context, SignOff signOff) {
        Objects.requireNonNull(signOff, "signOff");
        Report report = Checker.standard().check(assessment, context, signOff);
        if (report.scope().isOutside() || assessment.getScopeDecision().isPresent()) {
            return new OutsideEdition(report);
        }
        if (signOff.getDecision().filter(SignOffDecision.RETURNED::equals).isPresent()) {
            return new Returned(signOff, report);
        }
        if (!report.blocking().isEmpty()) {
            return new NotYet(report);
        }
        return new Finalised(FinalAssessment.signed(assessment, signOff, report.judgement()), report);
    }
}
