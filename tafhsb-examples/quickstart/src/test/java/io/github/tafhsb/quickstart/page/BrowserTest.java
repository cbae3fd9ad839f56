// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.quickstart.Quickstart;
import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a browser shows of every page: no violation that axe-core finds, nothing asked for from elsewhere, nothing wider than the
 * page, everything within reach of the Tab key and seen to be, in both languages, light and dark, on a desk, a phone and on paper.
 *
 * <p>The script is in {@code src/test/node}. It needs Node.js 20 or later with npm, which fetches what it uses once, and chromium on
 * the path; it leaves pictures of all it saw in {@code target/browser/pictures}. It takes minutes, so it is tried only in
 * thorough runs, or with {@code -Dtafhsb.pages=timeline.en}, which looks at those pages alone whose names hold that. Where something is
 * missing it is skipped; with {@code TAFHSB_NODE=required} in the environment it fails.
 */
class BrowserTest {
    private static final Path SCRIPTS = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/browser").toAbsolutePath();
    private static final int NO_BROWSER = 3;

    /** What a program said, and whether it was content. */
    private record Ran(int exit, String said) {}

    @BeforeAll
    static void install() throws IOException {
        if (!Boolean.getBoolean("tafhsb.thorough") && System.getProperty("tafhsb.pages") == null) {
            abort("The pages are looked at in a browser where -Pthorough or -Dtafhsb.pages asks for it.");
        }
        Path lock = FOLDER.resolve("package-lock.json");
        boolean isInstalled = Files.isDirectory(FOLDER.resolve("node_modules"))
                && Files.exists(lock)
                && Files.mismatch(lock, SCRIPTS.resolve("package-lock.json")) == -1;
        Files.createDirectories(FOLDER);
        for (String file : List.of("package.json", "package-lock.json", "look.mjs")) {
            Files.copy(SCRIPTS.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!isInstalled) {
            boolean isWindows =
                    System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
            Ran ran = ran(isWindows ? "npm.cmd" : "npm", "ci", "--fetch-retries=1", "--fetch-timeout=30000");
            if (ran.exit() != 0) {
                Files.delete(lock);
                withoutBrowser(ran.said());
            }
        }
    }

    private static void withoutBrowser(String said) {
        String message =
                "The pages are not looked at in a browser: install Node.js 20 or later with npm, and chromium, and see that npm reaches a registry.\n"
                        + said;
        if ("required".equals(System.getenv("TAFHSB_NODE"))) {
            fail(message);
        }
        System.out.println(message);
        abort(message);
    }

    private static Ran ran(String... command) {
        Path said = FOLDER.resolve("said.txt");
        try {
            int exit = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            return new Ran(exit, Files.readString(said));
        } catch (IOException cannotStart) {
            return new Ran(-1, cannotStart.getMessage());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Looks at all pages of a folder, or at those whose name holds this. */
    private static Ran look(Path pages, Path pictures, String part) {
        Ran ran = ran("node", "look.mjs", pages.toString(), pictures.toString(), part);
        if (ran.exit() == NO_BROWSER || ran.exit() == -1) {
            withoutBrowser(ran.said());
        }
        return ran;
    }

    @Test
    void every_page_can_be_seen_reached_and_printed_by_everybody() throws IOException {
        Path pages = FOLDER.resolve("quickstart");
        Quickstart.main(new String[] {FOLDER.toString()});
        for (Language language : Language.values()) {
            Files.writeString(pages.resolve("other-language." + language.wire() + ".html"), inTwoLanguages(language));
        }

        Ran ran = look(pages, FOLDER.resolve("pictures"), System.getProperty("tafhsb.pages", ""));

        assertThat(ran.exit()).as(ran.said()).isZero();
        System.out.print("browser: " + ran.said());
    }

    private static String inTwoLanguages(Language language) {
        Assessment record = Samples.hostile()
                .withFormulation(Samples.hostile()
                        .getFormulation()
                        .orElseThrow()
                        .withSummary(Samples.inWelshWithTranslation()));
        Report report = Checker.standard().check(record, Context.on(LocalDate.of(2026, 7, 21)));
        return Page.of(record, report, PersonId::value, language);
    }

    @Test
    void a_page_that_is_none_of_that_would_be_noticed(@TempDir Path pages) throws IOException {
        Files.writeString(pages.resolve("case-00.cy.html"), """
                <!DOCTYPE html>
                <html><head><title>Broken</title><style>
                @page { size: A5 }
                .faint { color: #999; background: #bbb }
                .wide { width: 90rem }
                a:focus { outline: none }
                @media print { details { display: block } }
                </style></head><body><main>
                <h2>No first heading</h2>
                <p class="faint">Nobody can read this.</p>
                <p lang="fr">Ni Saesneg na Chymraeg.</p>
                <div class="wide">Wider than any page.</div>
                <a href="#a" id="a">seen by nobody</a> <a href="#b" id="b" tabindex="-1">reached by nobody</a>
                <details><summary>folded</summary><p>never printed</p></details>
                <img src="pixel.png">
                </main></body></html>
                """);

        String said = look(pages, pages.resolve("pictures"), "").said();

        assertThat(said)
                .contains("axe html-has-lang")
                .contains("its language is not said, not cy")
                .contains("marks words as fr")
                .contains("headings out of order: 2")
                .contains("desk-light: axe color-contrast", "desk-dark: axe color-contrast", "phone-dark: axe color-contrast")
                .contains("axe image-alt")
                .contains("desk-light: wider than the page", "phone-light: wider than the page", "paper: wider than the page")
                .contains("nobody sees the focus on")
                .contains("Tab does not reach [1: <a href=\"#b\"")
                .contains("asks for something else")
                .contains("paper: prints 1 sheets of 420 x 594")
                .contains("something folded is not printed");
    }
}
