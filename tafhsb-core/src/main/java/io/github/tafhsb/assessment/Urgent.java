// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

/** Judges whether somebody is needed today. For showing; never for refusing anything. */
public interface Urgent {}
