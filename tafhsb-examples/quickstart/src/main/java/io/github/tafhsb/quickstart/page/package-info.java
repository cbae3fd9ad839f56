// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * A case as a page that a supervisor or a team manager can read, be handed, and print: one self-contained file per language.
 *
 * <p>Start at {@link io.github.tafhsb.quickstart.page.Page}. Each section of the page is one class; {@code Html} is how all of
 * them write, {@code Sheet} what all of them know, and {@code Frame} what every page has around them. A page of its own is one more
 * class, as {@link io.github.tafhsb.quickstart.page.TimelinePage} is: it puts sections into a frame and leads to the page of the record.
 *
 * <p>Nothing here judges or derives anything about a child: the page shows what the record and its report say. It holds no
 * script, loads nothing, and everything from a record is text.
 */
package io.github.tafhsb.quickstart.page;
