// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * The rules that read the fuller assessment and what lies below them.
 *
 * <p>Each class is one rule, named after what is in order when it is met. Rules that read several parts of a record stand in {@link
 * io.github.tafhsb.assessment.rule}.
 *
 * <p>They are called by {@link io.github.tafhsb.assessment.Checker}; nobody else needs them. Rule book chapter A.
 */
@NullMarked
package io.github.tafhsb.host.rule;

import org.jspecify.annotations.NullMarked;
