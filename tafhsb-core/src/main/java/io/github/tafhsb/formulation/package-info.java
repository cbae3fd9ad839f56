// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What is thought to be going on, and why.
 *
 * <p>Start at {@link io.github.tafhsb.formulation.Formulation}: it weighs {@link io.github.tafhsb.formulation.Hypothesis hypotheses}, each
 * resting on evidence, beside {@link io.github.tafhsb.formulation.Factor factors} that make the profiles of risk and strength, and leads to
 * {@link io.github.tafhsb.formulation.Scenario scenarios} to plan for.
 *
 * <p>Nothing here is a score or a prediction. {@link io.github.tafhsb.formulation.Confidence} is confidence in an explanation.
 *
 * <p>Uses {@code code}, {@code enquiry}, {@code evidence}, {@code identity}, {@code rule}, {@code text} and {@code time}. Rule book
 * chapter D.
 */
@NullMarked
package io.github.tafhsb.formulation;

import org.jspecify.annotations.NullMarked;
