// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import java.util.Locale;

/** In which form a result is told. */
enum Format {
    TEXT,
    JSON,
    SARIF;

    /** The word for it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
