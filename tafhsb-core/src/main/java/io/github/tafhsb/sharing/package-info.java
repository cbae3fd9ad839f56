// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What was shared or not, and what law required to be removed.
 *
 * <p>{@link io.github.tafhsb.sharing.Disclosure} records a decision to share or not, {@link io.github.tafhsb.sharing.Redaction} is a
 * tombstone. {@link io.github.tafhsb.sharing.ReportDecision} says whether a report that the law may require was made.
 *
 * <p>Nothing here shares anything: it records that somebody did, and why.
 *
 * <p>Uses {@code code}, {@code identity}, {@code rule}, {@code text} and {@code time}; its rules also read people, evidence and the
 * policy. Rule book chapter H.
 */
@NullMarked
package io.github.tafhsb.sharing;

import org.jspecify.annotations.NullMarked;
