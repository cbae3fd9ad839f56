// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * A case as a page that a supervisor or a team manager can read, be handed, and print: one self-contained file per language.
 *
 * <p>Start at {@link io.github.tafhsb.quickstart.page.Page}. Each section of the page is one class; {@code Html} is how all of
 * them write, {@code Sheet} what all of them know.
 *
 * <p>Nothing here judges or derives anything about a child: the page shows what the record and its report say. It holds no
 * script, loads nothing, and everything from a record is text.
 */
package io.github.tafhsb.quickstart.page;
