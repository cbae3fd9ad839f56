// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What a host needs to draw a form for a part of a record: its members in order, what they are called in both languages,
 * what each holds and must keep to.
 *
 * <p>Start at {@link io.github.tafhsb.json.form.Members}. It is read off the tables that read, write and publish, so that a
 * form asks for what the schema lets in; it holds nothing of any record.
 */
@NullMarked
package io.github.tafhsb.json.form;

import org.jspecify.annotations.NullMarked;
