// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * The whole: the working record, the signed version, the issued plan and the case they belong to.
 *
 * <p>Start at {@link io.github.tafhsb.assessment.Assessment}; {@link io.github.tafhsb.assessment.Checker} judges it in a {@link
 * io.github.tafhsb.assessment.Context} and gives a {@link io.github.tafhsb.assessment.Report}. {@link
 * io.github.tafhsb.assessment.FinalAssessment} is what a supervisor signed, {@link io.github.tafhsb.assessment.IssuedPlan} a plan that is in
 * somebody's hands, {@link io.github.tafhsb.assessment.CaseRecord} the lineage.
 *
 * <p>An assessment may break any rule and still builds, saves and reads back equal. A plan can be issued at any time. Only
 * finalising asks for more.
 *
 * <p>Uses every other package. Rule book chapters A to H where a rule reads several parts, and I: what cannot be right whatever the
 * rules say.
 */
@NullMarked
package io.github.tafhsb.assessment;

import org.jspecify.annotations.NullMarked;
