// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What one reader may see of a record, and nothing else of it.
 *
 * <p>Start at {@link io.github.tafhsb.view.ViewDeclaration}: it says of each member of each type of part what each {@link
 * io.github.tafhsb.view.Audience} may see, and makes an {@link io.github.tafhsb.view.AudienceView} of an assessment. With it come a {@link
 * io.github.tafhsb.view.SenderManifest}, which says what was kept, why, and what a person has to decide, and the entry for the record that
 * says what went. A {@link io.github.tafhsb.view.Release} is such a decision. A {@link io.github.tafhsb.view.ViewKey} makes identifiers that join no two views.
 *
 * <p>Deny by default: what is not declared, in doubt, restricted where it came from, or rests only on what is, stays. Passages go whole or not
 * at all.
 *
 * <p>A view is no assessment and cannot be read as one. Nothing here sends anything, and nothing here can tell whether a free text names
 * somebody: a person reads a view before it goes.
 *
 * <p>Uses everything below. Rule book chapter H judges the share that a view is made for.
 */
@NullMarked
package io.github.tafhsb.view;

import org.jspecify.annotations.NullMarked;
