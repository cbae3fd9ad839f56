// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What people wrote and said.
 *
 * <p>{@link io.github.tafhsb.text.Line} is a short text, {@link io.github.tafhsb.text.Passage} a longer one that knows its {@link
 * io.github.tafhsb.text.Language}, who it is from, and its {@link io.github.tafhsb.text.Origin}: own words, a quotation, carried over,
 * or drafted by software. {@link io.github.tafhsb.text.Bilingual} is a text of this library.
 *
 * <p>None of them tells what it says in {@code toString}: what stands in a record has no place in a log.
 *
 * <p>Uses {@code identity}.
 */
@NullMarked
package io.github.tafhsb.text;

import org.jspecify.annotations.NullMarked;
