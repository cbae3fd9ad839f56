// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import java.util.List;

/** How the rules of chapters A, applicability and standing, and B, people, competence and oversight are broken. */
final class BrokenStanding {
    static final List<Broken> ROWS = List.of();

    private BrokenStanding() {}
}
