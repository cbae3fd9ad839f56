// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * An organisation's own settings.
 *
 * <p>{@link io.github.tafhsb.policy.Policy} holds its limits, {@link io.github.tafhsb.policy.DeploymentProfile} what all its records
 * inherit. {@link io.github.tafhsb.policy.WordList} names words that rules speak of where an author uses them, and {@link
 * io.github.tafhsb.policy.WordFinder} finds them in what somebody wrote.
 *
 * <p>A policy tightens what the edition asks for and never loosens it. A limit nobody set makes its rule not applicable, not wrong.
 *
 * <p>Uses {@code code}, {@code rule} and {@code text}. Rule book chapters F, G and H.
 */
@NullMarked
package io.github.tafhsb.policy;

import org.jspecify.annotations.NullMarked;
