// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * Records, parts and values for properties, made from nothing but the model's accessors and builders.
 *
 * <p>Start at {@link io.github.tafhsb.gen.Generated}; {@link io.github.tafhsb.gen.Canary} marks a record so that a leak shows; {@link
 * io.github.tafhsb.gen.Model} and {@link io.github.tafhsb.gen.PartType} tell tests what there is. A new member is drawn as soon as it exists; a new type of
 * value has to be told to {@code Values}.
 */
package io.github.tafhsb.gen;
