// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What is known, what is not, and what is still to ask.
 *
 * <p>Start at {@link io.github.tafhsb.outline.Outline}: concerns and strengths side by side for individual, family and networks, the five
 * Ps, sources that disagree side by side, open gaps with who will find out and by when, and open prompts from a catalogue that a
 * licensee can replace.
 *
 * <p>Everything in it is a list, and nothing is counted or set against anything: how many concerns stand beside how many strengths
 * says nothing about a child.
 *
 * <p>Uses {@code assessment} and what lies below it.
 */
@NullMarked
package io.github.tafhsb.outline;

import org.jspecify.annotations.NullMarked;
