// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * Whom the guidance edition is for, and what happens outside it.
 *
 * <p>{@link io.github.tafhsb.applicability.GuidanceEdition} names the edition a record follows; {@link
 * io.github.tafhsb.applicability.EditionProfile} holds its limits as data with their sources; {@link
 * io.github.tafhsb.applicability.ScopeDecision} records a decision to work outside them.
 *
 * <p>The numbers here are the edition's limits. None of them is about a child.
 *
 * <p>Uses {@code code}, {@code people}, {@code text} and {@code time}. Rule book chapter A.
 */
@NullMarked
package io.github.tafhsb.applicability;

import org.jspecify.annotations.NullMarked;
