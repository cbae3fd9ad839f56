// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.time.LocalDate;

/** Dates in words, as exactly as somebody knows them and no more exactly. */
final class Dates {
    private final Language language;

    Dates(Language language) {
        this.language = language;
    }

    /** {@return a day in full, for example 12 March 2026} */
    String day(Day day) {
        LocalDate date = day.date();
        return date.getDayOfMonth() + " " + month(date.getMonthValue()) + " " + date.getYear();
    }

    /** {@return a date as it is known, for example May 2026, or about 3 May 2026, or a range} */
    String when(When when) {
        String known = when.format();
        int slash = known.indexOf('/');
        if (slash < 0) {
            return point(known);
        }
        return PageTexts.get("date.range", language)
                .replace("{from}", point(known.substring(0, slash)))
                .replace("{to}", point(known.substring(slash + 1)));
    }

    private String point(String known) {
        if (known.endsWith("~")) {
            String about = point(known.substring(0, known.length() - 1));
            return PageTexts.get("date.about", language).replace("{date}", about);
        }
        String[] parts = known.split("-");
        return switch (parts.length) {
            case 1 -> parts[0];
            case 2 -> month(Integer.parseInt(parts[1])) + " " + parts[0];
            default -> day(Day.parse(known));
        };
    }

    private String month(int month) {
        return PageTexts.get("month." + month, language);
    }
}
