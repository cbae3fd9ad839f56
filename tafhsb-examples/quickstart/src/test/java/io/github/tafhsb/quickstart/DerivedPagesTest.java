// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.code.Labels;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.outline.Looked;
import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.trace.NodeLabels;
import io.github.tafhsb.trace.RemarkKind;
import io.github.tafhsb.trace.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the pages in docs/derived show is this code, and prints what they say. */
class DerivedPagesTest {
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Path PAGES = Path.of("../../docs/derived");

    @Test
    void the_page_of_the_trace() throws IOException {
        Assessment record = Case01.settled();

        assertIsOnPage("trace", said(() -> {
            // trace
            Trace trace = Trace.of(record, Day.of(2026, 3, 13));

            Trace conclusion = trace.backFrom(HypothesisId.of("hyp-main"));     // what does it stand on?
            Trace item = trace.onwardFrom(EvidenceId.of("ev-4"));               // what hangs on this?
            trace.remarked(RemarkKind.ONE_VOICE).forEach(node ->
                    System.out.println(Labels.of(RemarkKind.ONE_VOICE, Language.ENGLISH) + ": " + node.id().value()));
            item.lines(Language.ENGLISH, NodeLabels.numbered(Language.ENGLISH)).forEach(System.out::println);

            String picture = conclusion.toSvg(Language.CYMRAEG);                // numbers, and no word of the record
            String inWords = conclusion.toSvg(Language.ENGLISH, NodeLabels.words(record, Language.ENGLISH));
            String chart = conclusion.toMermaid(Language.ENGLISH);              // or toDot, for Graphviz
            String document = TafhsbJson.standard().trace(trace);               // keeps to trace.schema.json
            // trace
            assertThat(picture).contains("Esboniad 1").doesNotContain("standing");
            assertThat(inWords).contains("older group for standing");
            assertThat(chart).startsWith("flowchart LR\n");
            assertThat(document).contains("\"kind\": \"trace\"");
        }));
    }

    @Test
    void the_page_of_the_outline() throws IOException {
        Assessment record = Case02.draft();

        assertIsOnPage("outline", said(() -> {
            // outline
            Context context = Context.on(LocalDate.of(2026, 7, 21));            // .with(catalogue), if you have one
            Outline outline = Outline.of(record, context);

            outline.profiles().forEach(profile -> {
                if (profile.strengths().looked() == Looked.NOT_LOOKED) {
                    System.out.println("Ask about strengths: " + Labels.of(profile.sphere(), Language.ENGLISH));
                }
            });
            outline.gaps().stream()
                    .filter(gap -> gap.part().getOwner().isEmpty())
                    .forEach(gap -> System.out.println("Nobody finds out: " + gap.pointer()));
            outline.linesInWords(Language.ENGLISH).stream().limit(12).forEach(System.out::println);

            String document = TafhsbJson.standard().outline(outline);           // keeps to outline.schema.json
            // outline
            assertThat(document).contains("\"kind\": \"outline\"").doesNotContain("Loneliness");
            InformationGap open = outline.gaps().get(0).part();
            assertThat(open.getEnded()).isEmpty();
        }));
    }

    private static void assertIsOnPage(String name, String printed) throws IOException {
        String page = Files.readString(PAGES.resolve(name + ".md"));
        String source = Files.readString(Path.of("src/test/java/io/github/tafhsb/quickstart/DerivedPagesTest.java"));

        assertThat(block("java", page)).isEqualTo(source.split(" {12}// " + name + "\n")[1].replaceAll("(?m)^ {12}", ""));
        assertThat(block("", page)).isEqualTo(printed);
    }

    /** The first block of a page in this language; of what was printed, in none. */
    private static String block(String language, String page) {
        return BLOCK.matcher(page)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Runnable code) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            code.run();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
