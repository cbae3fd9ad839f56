// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * The types of the library in a host's own mapper of Jackson 3.
 *
 * <p>Start at {@link io.github.tafhsb.json.jackson3.TafhsbModule}, the one registration. A document that a mapper refuses is
 * told by {@link io.github.tafhsb.json.jackson3.DocumentRefusedException} with all its problems, or kept as a {@link
 * io.github.tafhsb.json.ReadResult}.
 *
 * <p>Needs Jackson's databind ({@code tools.jackson.databind}), which the host brings: without it nothing here is loaded. Its
 * twin is {@code json.jackson2}; neither knows the other.
 */
@NullMarked
package io.github.tafhsb.json.jackson3;

import org.jspecify.annotations.NullMarked;
