// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * An organisation's own settings.
 *
 * <p>{@link io.github.tafhsb.policy.Policy} holds its limits, {@link io.github.tafhsb.policy.DeploymentProfile} what all its records
 * inherit.
 *
 * <p>A policy tightens what the edition asks for and never loosens it. A limit nobody set makes its rule not applicable, not wrong.
 *
 * <p>Uses {@code code} and {@code text}. Rule book chapters F and H.
 */
@NullMarked
package io.github.tafhsb.policy;

import org.jspecify.annotations.NullMarked;
