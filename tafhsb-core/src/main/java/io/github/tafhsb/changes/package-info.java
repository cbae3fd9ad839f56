// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What became of a record between two versions, as a practitioner would tell it at a review.
 *
 * <p>Start at {@link io.github.tafhsb.changes.VersionChanges}. It holds {@link io.github.tafhsb.changes.VersionChange}s, each with its
 * {@linkplain io.github.tafhsb.changes.ChangeKind kind} and with the evidence it rests on, under a {@linkplain
 * io.github.tafhsb.changes.ChangeTopic topic}.
 *
 * <p>It is about the work: what was learnt, done, lapsed or judged otherwise. What differs between two documents, member by member and
 * as a patch, is for {@code TafhsbJson.changes} of json.
 *
 * <p>Uses {@code assessment} and everything below it.
 */
@NullMarked
package io.github.tafhsb.changes;

import org.jspecify.annotations.NullMarked;
