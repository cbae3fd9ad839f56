// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/** What the other packages share and nobody else sees. Not exported. */
@NullMarked
package io.github.tafhsb.internal;

import org.jspecify.annotations.NullMarked;
