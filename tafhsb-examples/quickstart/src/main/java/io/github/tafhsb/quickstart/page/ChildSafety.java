// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.enquiry.ChildSafetyCheck;
import java.util.List;

/** Whether the child is safe: who was asked when, what is in place, and whom to ring. */
final class ChildSafety {
    private ChildSafety() {}

    static Html of(Sheet sheet, List<ChildSafetyCheck> checks) {
        Html heading = Html.run().add(Html.of("h3", sheet.word("child-safety.title")));
        if (checks.isEmpty()) {
            return heading.add(sheet.silence("child-safety.none"));
        }
        Table table = new Table(
                sheet,
                "child-safety.title",
                "child-safety.asked",
                "child-safety.of",
                "child-safety.risk",
                "child-safety.in-place",
                "child-safety.ring");
        checks.forEach(check -> table.row(
                sheet.anchors().mark(check.getId(), sheet.word("child-safety.one")),
                sheet.day(check.getAskedOn()),
                asked(sheet, check),
                risk(sheet, check),
                sheet.passage(check.getInPlace()),
                ring(sheet, check)));
        return heading.add(table.html("headed"));
    }

    private static Html asked(Sheet sheet, ChildSafetyCheck check) {
        Html asked = sheet.people(check.getAskedOf());
        check.getNotAskedOfChild()
                .ifPresent(why ->
                        asked.add(Html.of("div", sheet.labelled("child-safety.not-asked-of-child", sheet.passage(why)))
                                .as("detail")));
        return asked;
    }

    private static Html risk(Sheet sheet, ChildSafetyCheck check) {
        Html risk = check.getRiskNow()
                .map(answer -> sheet.answer(answer, it -> Html.run().add(sheet.word("child-safety.risk." + it.wire()))))
                .orElseGet(Html::run);
        check.getNote().ifPresent(note -> risk.add(Html.of("div", sheet.passage(note))));
        return risk;
    }

    private static Html ring(Sheet sheet, ChildSafetyCheck check) {
        Html ring = sheet.people(check.getWhoRings());
        check.getNumber()
                .ifPresent(number -> ring.add(ring.isEmpty() ? "" : " ")
                        .add(Html.of("strong", number.text()).as("number")));
        return ring;
    }
}
