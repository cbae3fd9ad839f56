// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What a conclusion stands on, and what hangs on an item.
 *
 * <p>Start at {@link io.github.tafhsb.trace.Trace}: evidence, concerns and strengths, explanations, situations to plan for, actions and
 * review, with what leads from one to the next; walked back from a conclusion or onward from an item, and drawn for Mermaid, for
 * Graphviz and as SVG.
 *
 * <p>It holds no word of a record. A drawing shows numbers unless it is handed {@link io.github.tafhsb.trace.NodeLabels} that say
 * more.
 *
 * <p>Uses {@code assessment} and what lies below it.
 */
@NullMarked
package io.github.tafhsb.trace;

import org.jspecify.annotations.NullMarked;
