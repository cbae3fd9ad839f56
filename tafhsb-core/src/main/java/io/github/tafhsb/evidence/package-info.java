// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What was displayed, and what is known about it from whom.
 *
 * <p>Start at {@link io.github.tafhsb.evidence.Behaviour}, described beside every label, then {@link
 * io.github.tafhsb.evidence.EvidenceItem} with its {@link io.github.tafhsb.evidence.Statement statements}. {@link
 * io.github.tafhsb.evidence.EvidenceLink} says how items bear on each other.
 *
 * <p>Evidence is a reference to what an agency holds. No file, no image, no content of an image and no link to one has a place here.
 *
 * <p>Uses {@code code}, {@code identity}, {@code rule}, {@code text} and {@code time}. Rule book chapter C.
 */
@NullMarked
package io.github.tafhsb.evidence;

import org.jspecify.annotations.NullMarked;
