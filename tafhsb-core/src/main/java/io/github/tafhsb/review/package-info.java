// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What a review found, and who sees it differently.
 *
 * <p>{@link io.github.tafhsb.review.Review} says what changed and on what evidence; {@link io.github.tafhsb.review.Dissent} keeps a
 * colleague's view under their name; {@link io.github.tafhsb.review.TeamView} keeps what each thought beside what they agree.
 *
 * <p>A differing view is never overwritten and never averaged.
 *
 * <p>Uses {@code evidence}, {@code formulation}, {@code identity}, {@code rule}, {@code text} and {@code time}. Rule book chapter F.
 */
@NullMarked
package io.github.tafhsb.review;

import org.jspecify.annotations.NullMarked;
