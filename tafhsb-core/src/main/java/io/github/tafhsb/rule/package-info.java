// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What a rule is, and what judging by it gives.
 *
 * <p>Start at {@link io.github.tafhsb.rule.Rule}: it looks at one subject and gives a {@link io.github.tafhsb.rule.Finding}, with the
 * {@link io.github.tafhsb.rule.Facts} of the record beside it. What is not met becomes a {@link io.github.tafhsb.rule.Problem}, which
 * says in English and Welsh what is wrong and what would settle it. {@link io.github.tafhsb.rule.Parts} is everything one walk finds
 * in a record.
 *
 * <p>A rule informs a person. It never changes a record and never decides anything.
 *
 * <p>Uses {@code identity}, {@code code}, {@code text} and {@code time}; knows no part of the domain.
 */
@NullMarked
package io.github.tafhsb.rule;

import org.jspecify.annotations.NullMarked;
