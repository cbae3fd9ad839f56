// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * Choices, codes and answers.
 *
 * <p>A {@link io.github.tafhsb.code.Choice} is one of a closed list, and rules branch on it; a {@link io.github.tafhsb.code.Code} is an
 * entry of a catalogue and keeps its text even where nobody knows the catalogue. An {@link io.github.tafhsb.code.Answer} says that
 * something is known, or why not. {@link io.github.tafhsb.code.Labels} gives what choices are called, in both languages. {@link
 * io.github.tafhsb.code.Extensions} are the one open place of a part.
 *
 * <p>An absent answer is not the answer "not known": nobody has said anything yet.
 *
 * <p>Uses {@code text} and {@code time}.
 */
@NullMarked
package io.github.tafhsb.code;

import org.jspecify.annotations.NullMarked;
