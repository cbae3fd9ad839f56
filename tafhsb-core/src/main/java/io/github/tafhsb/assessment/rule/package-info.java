// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * The rules that read several parts of a record.
 *
 * <p>Each class is one rule, named after what is in order when it is met. Rules that read one part stand beside that part.
 *
 * <p>They are called by {@link io.github.tafhsb.assessment.Checker}; nobody else needs them.
 */
@NullMarked
package io.github.tafhsb.assessment.rule;

import org.jspecify.annotations.NullMarked;
