// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What a description can say, and how one description reads, writes and publishes itself.
 *
 * <p>Start at {@link io.github.tafhsb.json.shape.Shapes}, the words a table is written with; an {@link
 * io.github.tafhsb.json.shape.ObjectShape} is such a table. {@link io.github.tafhsb.json.shape.DocumentReader}, {@link
 * io.github.tafhsb.json.shape.DocumentWriter} and {@link io.github.tafhsb.json.shape.SchemaWriter} put it to work, and
 * {@link io.github.tafhsb.json.shape.Descriptions} keeps the tables of one schema version together.
 *
 * <p>What {@code read} lets through is exactly what {@code describe} says; the two stand side by side in each shape and
 * are compared with an independent validator in the tests.
 *
 * <p>Knows no part of the domain. Uses {@code code} and the exported types of {@code json}. Not exported: Jackson's
 * types are seen here and in what is for a host's mapper, and nowhere else.
 */
@NullMarked
package io.github.tafhsb.json.shape;

import org.jspecify.annotations.NullMarked;
