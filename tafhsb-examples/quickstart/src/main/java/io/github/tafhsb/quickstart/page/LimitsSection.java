// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.LimitsStatement;

/** What a record of this kind is and is not. On every page. */
final class LimitsSection {
    private LimitsSection() {}

    static Html of(Sheet sheet) {
        Html list = Html.of("ul");
        LimitsStatement.sentences(sheet.language()).forEach(sentence -> list.add(Html.of("li", sentence)));
        return sheet.section(Chapter.LIMITS).as("limits").add(list);
    }
}
