// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example;

import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.calendar.Calendar;
import io.github.tafhsb.calendar.Due;
import io.github.tafhsb.calendar.DueState;
import io.github.tafhsb.calendar.Outlook;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

public final class Reminders {
    public static void main(String[] arguments) throws IOException {
        CaseRecord record;
        try (InputStream in = TafhsbJson.class.getResourceAsStream("samples/v1/case-05-record.json")) {
            record = TafhsbJson.standard()
                    .read(CaseRecord.class, in.readAllBytes())
                    .orElseThrow();
        }

        Context july = Context.on(LocalDate.of(2026, 7, 1));
        Calendar calendar = Calendar.of(record, july, new Outlook(10, new BankHolidays("wls")));
        for (Due due : calendar.in(DueState.OVERDUE)) {
            System.out.println(due.when().orElseThrow().format() + " " + due.sentence(Language.ENGLISH));
        }
        String document = TafhsbJson.standard().calendar(calendar);
        System.out.println(document.startsWith("{\n  \"kind\": \"calendar\""));
    }
}
