// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import jakarta.validation.groups.Default;

/** Judges whether a record can be signed: its consistency, and everything that blocks finalising. */
public interface Finalising extends Default {}
