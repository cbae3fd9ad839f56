// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * Records as JSON: reading what comes from outside, writing what goes there, and the schema both keep to. What a form needs
 * to know is in {@link io.github.tafhsb.json.form}.
 *
 * <p>Start at {@link io.github.tafhsb.json.TafhsbJson}: it reads into a {@link io.github.tafhsb.json.ReadResult}, which
 * is either the value or every {@link io.github.tafhsb.json.ReadProblem} the document has, within {@link
 * io.github.tafhsb.json.Limits}. A stream with one document a line is gone through with {@link
 * io.github.tafhsb.json.DocumentLines}, in constant memory.
 *
 * <p>It also says what differs between two records ({@link io.github.tafhsb.json.Changes}), joins two that were changed apart
 * ({@link io.github.tafhsb.json.MergeResult}), changes a document without touching what it does not know ({@link
 * io.github.tafhsb.json.OpenDocument}), and leads from one schema version to another ({@link io.github.tafhsb.json.Upgrade},
 * {@link io.github.tafhsb.json.Converted}).
 *
 * <p>Reading never throws because of what a document contains, and no problem repeats a word of it.
 *
 * <p>In a host's own mapper the same is done by {@code json.jackson3.TafhsbModule} or {@code json.jackson2.TafhsbModule}.
 *
 * <p>Uses {@code text} and the parts of core. The descriptions behind it ({@code json.shape}, {@code json.v1}, {@code json.mapper}) and the trees ({@code json.document}) are not
 * exported; {@code json.shape} and this package form one slice.
 */
@NullMarked
package io.github.tafhsb.json;

import org.jspecify.annotations.NullMarked;
