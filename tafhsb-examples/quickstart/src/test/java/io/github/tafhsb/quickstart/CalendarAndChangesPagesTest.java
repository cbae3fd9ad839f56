// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.example.Reminders;
import org.example.ReviewMeeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/derived shows of the calendar and of changes is code that compiles, runs and prints what the page says. */
class CalendarAndChangesPagesTest {
    private static final Path PAGES = Path.of("../../docs/derived");

    private interface Printing {
        void run() throws IOException;
    }

    @ParameterizedTest
    @CsvSource({"calendar, Reminders", "calendar, BankHolidays", "changes, ReviewMeeting"})
    void a_block_of_the_page_is_the_file_that_is_compiled(String page, String name) throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/example/" + name + ".java"));

        assertThat(block(page, name + ".java"))
                .isEqualTo(source.substring(source.indexOf("package ")).strip());
    }

    @Test
    void each_prints_what_the_page_says() throws IOException {
        assertThat(printed(() -> Reminders.main(new String[0]))).isEqualTo(block("calendar", "output of Reminders"));
        assertThat(printed(() -> ReviewMeeting.main(new String[0])))
                .isEqualTo(block("changes", "output of ReviewMeeting"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "changes"})
    void every_link_leads_to_something(String page) throws IOException {
        List<String> links = Pattern.compile("\\]\\(([^)#:]+)\\)")
                .matcher(text(page))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links).allMatch(link -> Files.exists(PAGES.resolve(link)));
    }

    private static String block(String page, String marker) throws IOException {
        return Pattern.compile("<!-- " + Pattern.quote(marker) + " -->\n```\\w+\n(.*?)\n```", Pattern.DOTALL)
                .matcher(text(page))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
    }

    private static String text(String page) throws IOException {
        return Files.readString(PAGES.resolve(page + ".md"));
    }

    private static String printed(Printing example) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        System.setOut(new PrintStream(taken, true, UTF_8));
        try {
            example.run();
        } finally {
            System.setOut(before);
        }
        return taken.toString(UTF_8).lines().collect(Collectors.joining("\n"));
    }
}
