// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long nanos;

    @Test
    void whoever_watches_sees_a_bar_that_goes_away() {
        Progress progress = progress(true, 4_000_000);
        seconds(1);
        progress.done(1_000_000);
        progress.done(1_000_000);
        seconds(1);
        progress.done(1_000_000);
        progress.hide();

        assertThat(err.toString(UTF_8))
                .isEqualTo("\r[#######.......................]  25%  Documents: 1  1 MB  Seconds left: 3\u001B[K"
                        + "\r[######################........]  75%  Documents: 3  3 MB  Seconds left: 0\u001B[K"
                        + "\r\u001B[K");
    }

    @Test
    void where_nobody_watches_there_is_a_line_now_and_then() {
        Progress progress = progress(false, 4_000_000);
        for (int i = 0; i < 4; i++) {
            seconds(6);
            progress.done(1_000_000);
        }
        progress.hide();

        assertThat(err.toString(UTF_8)).isEqualTo(" 50%  Documents: 2  2 MB  Seconds left: 12" + System.lineSeparator());
    }

    @Test
    void of_work_without_a_known_end_it_tells_how_much_is_done() {
        Progress progress = progress(false, 0);
        seconds(11);
        progress.done(5_000_000);

        assertThat(err.toString(UTF_8)).isEqualTo("Documents: 1  5 MB" + System.lineSeparator());
    }

    @Test
    void nothing_is_shown_of_short_work() {
        Progress progress = progress(true, 2);
        progress.done(1);
        progress.done(1);
        progress.hide();

        assertThat(err.size()).isZero();
    }

    private Progress progress(boolean isWatched, long bytes) {
        return new Progress(new PrintStream(err, true, UTF_8), isWatched, bytes, Words.in(Language.ENGLISH), () -> nanos);
    }

    private void seconds(int passed) {
        nanos += passed * 1_000_000_000L;
    }
}
