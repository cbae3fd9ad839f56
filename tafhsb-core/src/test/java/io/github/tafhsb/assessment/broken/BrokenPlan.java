// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import java.util.List;

/** How the rules of chapter E, safety plan are broken. */
final class BrokenPlan {
    static final List<Broken> ROWS = List.of();

    private BrokenPlan() {}
}
