// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * How each rule is broken: what somebody does to a sound record, and where it is then told.
 *
 * <p>{@link io.github.tafhsb.assessment.broken.Broken} is one way; a class for each chapter of the rule book lists them. From these
 * rows come the property that each breaks one rule alone, the invalid samples, and the examples in {@code docs/rules.md}.
 */
package io.github.tafhsb.assessment.broken;
