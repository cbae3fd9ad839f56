// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What is due, soon, overdue or run out on a day, derived from a record.
 *
 * <p>Start at {@link io.github.tafhsb.calendar.Calendar}. It holds {@link io.github.tafhsb.calendar.Due}s, each with its {@linkplain
 * io.github.tafhsb.calendar.DueKind kind} and how it {@linkplain io.github.tafhsb.calendar.DueState stands}. An {@link
 * io.github.tafhsb.calendar.Outlook} says how far ahead somebody wants to look.
 *
 * <p>Nothing here is stored, and nothing here ends anything: a plan past its review stays in force and the calendar says so.
 *
 * <p>Uses {@code assessment} and everything below it.
 */
@NullMarked
package io.github.tafhsb.calendar;

import org.jspecify.annotations.NullMarked;
