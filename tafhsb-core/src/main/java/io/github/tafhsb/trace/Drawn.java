// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import java.util.EnumSet;
import java.util.Set;

/** What all drawings draw alike. */
final class Drawn {
    private static final Set<Tie> DASHED = EnumSet.of(Tie.SPEAKS_AGAINST, Tie.CONTRADICTS);

    private Drawn() {}

    /** Whether a step is drawn as a broken line, because what it leads from does not carry what it leads to. */
    static boolean isDashed(Tie tie) {
        return DASHED.contains(tie);
    }
}
