// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What keeps everyone safe and helps the child.
 *
 * <p>Start at {@link io.github.tafhsb.safetyplan.SafetyPlan}, then {@link io.github.tafhsb.safetyplan.SafetyAction} and what it answers,
 * {@link io.github.tafhsb.safetyplan.Contingency} and {@link io.github.tafhsb.safetyplan.PlanView}.
 *
 * <p>A plan past its review date is still in force. It says so; it does not stop.
 *
 * <p>Uses {@code code}, {@code formulation}, {@code identity}, {@code rule}, {@code text} and {@code time}. Rule book chapter E.
 */
@NullMarked
package io.github.tafhsb.safetyplan;

import org.jspecify.annotations.NullMarked;
