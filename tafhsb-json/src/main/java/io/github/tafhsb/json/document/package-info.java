// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * Documents as trees, for the work that is about documents and not about one type: what differs between two, what comes of
 * two that were changed apart, what an older or newer one becomes, and what to leave alone.
 *
 * <p>Start at {@link io.github.tafhsb.json.document.Json}, the tree. A {@link io.github.tafhsb.json.document.Form} is what the
 * tables know of a value, a {@link io.github.tafhsb.json.document.Spot} a place in two documents at once. {@link
 * io.github.tafhsb.json.document.Difference}, {@link io.github.tafhsb.json.document.Merging} and {@link
 * io.github.tafhsb.json.document.Overlay} work on them; a {@link io.github.tafhsb.json.document.Lineage} knows the versions of
 * the schema and leads from one to the next.
 *
 * <p>Each takes time in proportion to the documents. Parts are matched by their identifiers, wherever they stand in their list.
 *
 * <p>Knows no type of the domain, no table and no parser, and uses nothing but the JDK. Not exported.
 */
@NullMarked
package io.github.tafhsb.json.document;

import org.jspecify.annotations.NullMarked;
