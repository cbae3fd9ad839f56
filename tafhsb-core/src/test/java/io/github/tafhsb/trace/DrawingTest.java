// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The drawings of a trace: whatever they are told to call something, it stays text. */
class DrawingTest {
    private static final Day TODAY = Day.of(2026, 3, 13);
    private static final Trace SOUND = Trace.of(SoundRecord.assessment(), TODAY);
    private static final String SHOWN = "[A-Za-z0-9 ]|#[0-9]+;";
    private static final Pattern MERMAID = Pattern.compile("flowchart LR|  subgraph s[0-5]\\[\"(" + SHOWN + ")+\"]|    n[0-9]+\\[\"([\\p{L}\\p{N} ]|#[0-9]+;)*\"]|  end|"
            + "  n[0-9]+ (-->|-\\.->)\\|\"(" + SHOWN + ")+\"\\| n[0-9]+");
    private static final Pattern DOT = Pattern.compile("digraph trace \\{|  rankdir=LR;|  node \\[shape=box];|  subgraph cluster_[0-5] \\{|"
            + "    label=\"[A-Za-z ]+\";|    n[0-9]+ \\[label=\"([^\"\\\\]|\\\\[\"\\\\])*\"];|  }|}|"
            + "  n[0-9]+ -> n[0-9]+ \\[label=\"[A-Za-z ]+\"(, style=dashed)?];");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"]; click n1 \"javascript:alert(1)\"",
                "</title><script>alert(1)</script>",
                "<img src=x onerror='alert(1)'>",
                "`**bold** _it_`",
                "1. first",
                "$$x$$ fa:fa-car",
                "end\nn1 --> n2\n%% comment",
                "\\\" ]; n9 [label=\"",
                "\\N \\G \\l &amp; &quot; &#34; #quot; #35;",
                "]]> -- --> <!-- ]]&gt;",
                "style x:y#z; classDef a:b#c;",
                "ﬂ°°60¶ß",
                "\u0000\u0007\uFFFE\uD800 x \uDC00",
                "\u202Eright to left\u2028separated\u00A0hard",
                "Mae’r plentyn – “dyfyniad” 😀 ẃ",
                ""
            })
    void no_label_breaks_out_of_any_drawing(String label) throws Exception {
        String line = shownOnOneLine(label);
        String mermaid = SOUND.toMermaid(Language.ENGLISH, node -> label);
        String dot = SOUND.toDot(Language.ENGLISH, node -> label);
        Document svg = parsed(SOUND.toSvg(Language.ENGLISH, node -> label));

        assertThat(mermaid.lines()).allMatch(MERMAID.asMatchPredicate());
        assertThat(mermaid.lines().filter(each -> each.startsWith("    n")).map(DrawingTest::unquotedMermaid))
                .allMatch(text -> text.equals(line) || text.startsWith(line + " ("));
        assertThat(dot.lines()).allMatch(DOT.asMatchPredicate());
        assertThat(dot.lines().filter(each -> each.startsWith("    n")).map(DrawingTest::unquotedDot))
                .allMatch(text -> text.equals(line) || text.startsWith(line + " ("));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(titles(svg)).anyMatch(title -> title.startsWith(line));
        assertThat(SOUND.lines(Language.ENGLISH, node -> label)).hasSameSizeAs(SOUND.nodes()).noneMatch(each -> each.contains("\n"));
    }

    @Test
    void the_words_of_a_record_are_drawn_only_when_they_are_asked_for() {
        Assessment record = SoundRecord.assessment();

        assertThat(SOUND.toSvg(Language.ENGLISH)).doesNotContain("standing", "HY-1");
        assertThat(SOUND.toSvg(Language.ENGLISH, NodeLabels.words(record, Language.ENGLISH)))
                .contains("<title>Explanation 1: He looked to an older group for standing. Supported by: Evidence 1, Evidence 2.");
        assertThat(SOUND.toDot(Language.CYMRAEG)).contains("label=\"Esboniad 1\"").contains("label=\"Yn cefnogi\"");
    }

    @Test
    void a_broken_line_leads_from_what_speaks_against() {
        Trace against = Trace.of(
                SoundRecord.assessment().update(SoundRecord.IMPULSE, it -> it.withEvidenceAgainst(SoundRecord.TUTORS)), TODAY);

        assertThat(against.toMermaid(Language.ENGLISH)).contains("  n1 -.->|\"Speaks against\"| n9\n").contains("  n2 -->|\"Supports\"| n9\n");
        assertThat(against.toDot(Language.ENGLISH)).contains("n1 -> n9 [label=\"Speaks against\", style=dashed];");
        assertThat(against.toSvg(Language.ENGLISH)).containsOnlyOnce("stroke-dasharray");
    }

    @Test
    void a_picture_has_a_name_a_description_and_an_entry_for_each_thing_that_a_keyboard_reaches() throws Exception {
        Document svg = parsed(SOUND.toSvg(Language.CYMRAEG));
        Element root = svg.getDocumentElement();
        List<Element> entries = elements(svg, "g").stream()
                .filter(each -> each.getAttribute("role").equals("listitem"))
                .toList();

        assertThat(root.getAttribute("role")).isEqualTo("graphics-document document");
        assertThat(root.getAttribute("lang")).isEqualTo("cy");
        assertThat(root.getFirstChild().getNextSibling().getTextContent()).isEqualTo("Beth yw sail y casgliadau");
        assertThat(elements(svg, "desc")).hasSize(1);
        assertThat(entries)
                .hasSameSizeAs(SOUND.nodes())
                .allMatch(each -> each.getAttribute("tabindex").equals("0"))
                .extracting(each -> each.getFirstChild().getTextContent())
                .containsExactlyElementsOf(SOUND.lines(Language.CYMRAEG, NodeLabels.numbered(Language.CYMRAEG)));
        assertThat(entries).allMatch(each -> ((Element) each.getParentNode()).getAttribute("role").equals("list"));
    }

    @Test
    void a_picture_takes_its_colours_from_the_page_and_brings_no_style_script_or_identifier() throws Exception {
        String svg = SOUND.toSvg(Language.ENGLISH);

        assertThat(svg).doesNotContain("<style", "style=", "<script", " id=", "href", "#");
        Matcher colours = Pattern.compile("(?:fill|stroke|color)=\"([^\"]*)\"").matcher(svg);
        assertThat(colours.results().map(each -> each.group(1)).distinct())
                .containsExactlyInAnyOrder("CanvasText", "Canvas", "none", "currentColor");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void no_two_entries_of_a_picture_overlap_and_all_are_in_it(long seed) throws Exception {
        Assessment record = Generated.one(Assessment.class, seed);
        Document svg = parsed(Trace.of(record, TODAY).toSvg(Language.ENGLISH, NodeLabels.words(record, Language.ENGLISH)));
        List<Rectangle2D> boxes = new ArrayList<>();
        elements(svg, "rect").forEach(rect -> boxes.add(rectangle(rect)));
        Rectangle2D paper = boxes.remove(0);

        for (int i = 0; i < boxes.size(); i++) {
            assertThat(paper.contains(boxes.get(i))).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
            }
        }
    }

    @Test
    void no_line_of_a_picture_runs_behind_an_entry() throws Exception {
        Document svg = parsed(SOUND.toSvg(Language.ENGLISH));
        List<Rectangle2D> boxes = elements(svg, "rect").stream().skip(1).map(DrawingTest::rectangle).toList();
        List<Integer> across = new ArrayList<>();
        for (Element path : elements(svg, "path")) {
            Matcher way = Pattern.compile(" (\\d+) (\\d+)h(\\d+)").matcher(path.getAttribute("d"));
            while (way.find()) {
                int y = Integer.parseInt(way.group(2));
                across.add(y);
                assertThat(boxes).noneMatch(box ->
                        box.intersects(Integer.parseInt(way.group(1)), y, Integer.parseInt(way.group(3)), 1));
            }
        }
        assertThat(across).isNotEmpty();
    }

    @Test
    void a_long_label_ends_in_an_ellipsis_and_an_endless_word_is_broken() {
        assertThat(Wrapped.lines("one two three", 1_000, 10, 4)).containsExactly("one two three");
        assertThat(Wrapped.lines("one two three", 50, 10, 4)).containsExactly("one two", "three");
        assertThat(Wrapped.lines("one two three four five", 50, 10, 2)).containsExactly("one two", "thr…");
        assertThat(Wrapped.lines("wwwwwwwwww", 50, 10, 4)).containsExactly("wwwww", "wwwww");
        assertThat(Wrapped.lines("", 50, 10, 4)).containsExactly("");
    }

    @Test
    void an_empty_trace_says_so() throws Exception {
        Trace empty = Trace.of(Assessment.begin(AssessmentId.of("AS-2")), TODAY);

        assertThat(empty.toMermaid(Language.ENGLISH)).isEqualTo("flowchart LR\n");
        assertThat(empty.toDot(Language.ENGLISH).lines()).allMatch(DOT.asMatchPredicate());
        assertThat(parsed(empty.toSvg(Language.ENGLISH)).getDocumentElement().getTextContent()).contains("Nothing is recorded here yet.");
    }

    /** What the drawings make of a label: blanks become one, and what is no character a replacement. */
    private static String shownOnOneLine(String label) {
        return label.replaceAll("[\u0000\u0007\uFFFE]|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])", "\uFFFD")
                .replaceAll("[\\s\u2028\u00A0]+", " ")
                .strip();
    }

    private static String unquotedMermaid(String line) {
        String label = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
        return Pattern.compile("#([0-9]+);")
                .matcher(label)
                .replaceAll(each -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(each.group(1)))));
    }

    private static String unquotedDot(String line) {
        String label = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
        return label.replaceAll("\\\\(.)", "$1").replace("&amp;", "&");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    private static List<String> titles(Document svg) {
        return elements(svg, "title").stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Rectangle2D rectangle(Element rect) {
        return new Rectangle2D.Double(number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
    }

    private static double number(Element rect, String attribute) {
        return rect.getAttribute(attribute).isEmpty() ? 0 : Double.parseDouble(rect.getAttribute(attribute));
    }
}
