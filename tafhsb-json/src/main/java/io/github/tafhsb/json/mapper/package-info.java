// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What the mapper of a host does with the types of the library, whichever Jackson it is of.
 *
 * <p>Start at {@code Bindings}, which knows by which description a type is read and written, and which types have none. {@code
 * json.jackson2} and {@code json.jackson3} ask it and add what only one Jackson has.
 *
 * <p>Uses {@code json.shape} and {@code json.v1}; not exported. Knows no databind.
 */
@NullMarked
package io.github.tafhsb.json.mapper;

import org.jspecify.annotations.NullMarked;
