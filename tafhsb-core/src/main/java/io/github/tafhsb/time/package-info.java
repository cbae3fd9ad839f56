// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * Dates as exactly as somebody knows them.
 *
 * <p>{@link io.github.tafhsb.time.Day} is one calendar day, {@link io.github.tafhsb.time.When} a year, a month, a day or a range, perhaps
 * "about". Comparing two {@link io.github.tafhsb.time.Dated} has three {@linkplain io.github.tafhsb.time.Certainty answers}. {@link
 * io.github.tafhsb.time.Moment} is when something was recorded. {@link io.github.tafhsb.time.WorkingDays} lets a host say which days are
 * worked on.
 *
 * <p>Nothing here knows what day it is: today is always an argument.
 */
@NullMarked
package io.github.tafhsb.time;

import org.jspecify.annotations.NullMarked;
