// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import java.util.List;

/** How the rules of chapter H, privacy, sharing and audit are broken. */
final class BrokenSharing {
    static final List<Broken> ROWS = List.of();

    private BrokenSharing() {}
}
