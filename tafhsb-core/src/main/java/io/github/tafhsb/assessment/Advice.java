// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

/** Judges by warnings and remarks. For showing; never for refusing anything. */
public interface Advice {}
