// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * Recording, reasoning about and exchanging an assessment of technology-assisted harmful sexual behaviour by a child or young
 * person.
 *
 * <p>Start at {@link io.github.tafhsb.assessment.Assessment}: it holds what was collected ({@link io.github.tafhsb.evidence},
 * {@link io.github.tafhsb.enquiry}), what is thought to be going on ({@link io.github.tafhsb.formulation}) and what keeps everyone
 * safe ({@link io.github.tafhsb.safetyplan}). {@link io.github.tafhsb.assessment.Checker} judges it by the rule book, and {@link
 * io.github.tafhsb.assessment.Assessment#finalise finalise} signs it.
 *
 * <p>This is not a risk calculator: nothing here holds or gives a number, a band or a label of a child. It supplements a fuller
 * assessment and never replaces it.
 */
@NullMarked
package io.github.tafhsb;

import org.jspecify.annotations.NullMarked;
