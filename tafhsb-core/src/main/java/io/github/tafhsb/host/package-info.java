// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * The fuller assessment that this one supplements.
 *
 * <p>{@link io.github.tafhsb.host.HostAssessment} says which {@link io.github.tafhsb.host.HostTool tool}, how far it has come, and who leads
 * it.
 *
 * <p>{@link io.github.tafhsb.host.JusticeRoute} decides which tool a route in the justice system asks for.
 *
 * <p>It is a reference, never a copy, and holds no score: a result is quoted as text or not at all.
 *
 * <p>Uses {@code code}, {@code identity}, {@code rule}, {@code text} and {@code time}. Rule book chapter A.
 */
@NullMarked
package io.github.tafhsb.host;

import org.jspecify.annotations.NullMarked;
