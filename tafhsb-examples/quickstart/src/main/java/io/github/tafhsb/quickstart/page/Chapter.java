// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import java.util.Locale;

/** The sections of the page in their order, and after them those that stand on a page of their own. */
enum Chapter {
    FRONT,
    TODAY,
    DECISIONS,
    OUTSIDE,
    PLAN,
    REVIEW,
    BEHAVIOUR,
    PROFILES,
    THINKING,
    SCENARIOS,
    DISAGREEMENTS,
    GAPS,
    EVIDENCE,
    SHARING,
    PEOPLE,
    RULES,
    LIMITS,
    TIMELINE;

    /** {@return what links to it lead to, which is also the first part of its keys} */
    String anchor() {
        return name().toLowerCase(Locale.ROOT);
    }
}
