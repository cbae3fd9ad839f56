// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tafhsb.json.ReadProblem.Code;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** What no schema can refuse: a valid document, one edit of its bytes or of what was signed, and what must be said about it. */
final class HostileTexts {
    private static final String MINIMAL = "assessment/minimal";
    private static final String SMALL = "assessment/small";
    private static final String FINAL = "final-assessment/small";
    private static final String AJV = "ajv";
    private static final String NETWORKNT = "networknt";
    private static final String LAST_ONE = "JSON.parse keeps the last of two members of one name, and the schema sees no other.";
    private static final String HALVES = "An escaped half of a pair becomes a text with that half in it, and no pattern speaks of halves.";
    private static final String ROUNDS = "JSON.parse rounds the number, and the schema sees a fitting one.";
    private static final String NO_SIZE = "A schema says nothing of size, and a number or white space may be as long as it likes.";
    private static final String DETECTS = "Jackson takes the encoding from the first bytes of a document, unless it is told not to.";
    private static final String LENIENT = "Jackson decodes sequences that UTF-8 forbids.";

    private HostileTexts() {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(twice());
        rows.addAll(after());
        rows.addAll(encodings());
        rows.addAll(halves());
        rows.addAll(syntax());
        rows.addAll(ends());
        rows.addAll(sizes());
        rows.addAll(seals());
        return rows;
    }

    private static Row swap(String base, String name, String shows, Code code, String pointer, String from, String to) {
        return text(base, name, shows, code, pointer, ValidDocuments.base(base).swap(from, to));
    }

    /** Something else, once, for the version of a minimal document. */
    private static Row version(String name, String shows, Code code, String to) {
        return swap(MINIMAL, name, shows, code, "", "'version': 1", to);
    }

    private static Row whole(String name, String shows, Code code, UnaryOperator<String> edit) {
        return text(MINIMAL, name, shows, code, "", ValidDocuments.base(MINIMAL).text(edit));
    }

    private static Row text(String base, String name, String shows, Code code, String pointer, Document document) {
        return Row.hostile(base.substring(0, base.indexOf('/') + 1) + name, "text", shows, base, code, pointer, document);
    }

    private static Row twice(String base, String name, String shows, String pointer, String from, String to) {
        return swap(base, name, shows, Code.DUPLICATE, pointer, from, to).acceptedBy(AJV, LAST_ONE);
    }

    private static List<Row> twice() {
        return List.of(
                twice(MINIMAL, "twice-the-same", "A member twice, with the same value.", "/id", "'id': 'asm-1'", "'id': 'asm-1', 'id': 'asm-1'"),
                twice(MINIMAL, "twice-another", "A member twice, with another value.", "/id", "'id': 'asm-1'", "'id': 'asm-2', 'id': 'asm-1'"),
                twice(MINIMAL, "twice-escaped", "A member twice, once with its name escaped.", "/id", "'id': 'asm-1'", "'id': 'asm-1', '\\u0069d': 'asm-1'"),
                twice(MINIMAL, "twice-kind", "The kind twice.", "/kind", "'kind': 'assessment'", "'kind': 'assessment', 'kind': 'assessment'"),
                twice(SMALL, "twice-deep-inside", "A member twice, far down.", "/formulation/hypotheses/0/standing", "'standing': 'held'", "'standing': 'held', 'standing': 'held'"),
                twice(SMALL, "twice-a-list", "A list twice, and nobody knows which was meant.", "/catalogues", "'catalogues': [", "'catalogues': [], 'catalogues': ["),
                twice(SMALL, "twice-a-case", "The case of a union twice.", "/people/0/inHousehold/known", "'known': 'yes'", "'known': 'no', 'known': 'yes'"),
                twice(SMALL, "twice-an-extension", "The name of an extension twice.", "/extensions", "'org.example.team': {", "'org.example.team': {'text': 'West'}, 'org.example.team': {"),
                twice(FINAL, "twice-beside-a-seal", "A decision twice: the seal covers the one that the parser kept.", "/signOff/decision", "'decision': 'approved'",
                        "'decision': 'returned', 'decision': 'approved'"),
                twice("policy/small", "twice", "A limit of age twice.", "/youngest", "'youngest': 12", "'youngest': 0, 'youngest': 12"));
    }

    private static List<Row> after() {
        return List.of(
                whole("after-a-second-document", "A document after the document.", Code.TRAILING, text -> text + text),
                whole("after-an-empty-object", "An empty object after the document.", Code.TRAILING, text -> text + "{}"),
                whole("after-a-bracket", "A bracket too many.", Code.TRAILING, text -> text + "}"),
                whole("after-a-comma", "A comma after the document.", Code.TRAILING, text -> text + ","),
                whole("after-a-word", "A word after the document.", Code.TRAILING, text -> text + "end"),
                whole("after-a-null-character", "A null character after the document.", Code.TRAILING, text -> text + "\u0000"),
                whole("after-a-comment", "A comment after the document.", Code.TRAILING, text -> text + "// end\n"));
    }

    private static List<Row> encodings() {
        return List.of(
                whole("encoding-byte-order-mark", "A byte order mark.", Code.ENCODING, text -> "\u00ef\u00bb\u00bf" + text).acceptedBy(NETWORKNT, DETECTS),
                encoded("encoding-utf-16be", "UTF-16BE").acceptedBy(NETWORKNT, DETECTS),
                encoded("encoding-utf-16le", "UTF-16LE").acceptedBy(NETWORKNT, DETECTS),
                encoded("encoding-utf-32be", "UTF-32BE").acceptedBy(NETWORKNT, DETECTS),
                bytes("encoding-latin-1", "A letter in Latin-1.", "\u00e9"),
                bytes("encoding-continuation-alone", "A continuation byte alone.", "\u0080"),
                bytes("encoding-sequence-cut-off", "A sequence that is cut off.", "\u00e2\u0082"),
                bytes("encoding-overlong", "A slash in two bytes instead of one.", "\u00c0\u00af").acceptedBy(NETWORKNT, LENIENT),
                bytes("encoding-overlong-in-three", "A slash in three bytes instead of one.", "\u00e0\u0080\u00af").acceptedBy(NETWORKNT, LENIENT),
                bytes("encoding-surrogate", "Half of a surrogate pair as three bytes.", "\u00ed\u00a0\u0080"),
                bytes("encoding-beyond-unicode", "A character beyond the last one.", "\u00f4\u0090\u0080\u0080").acceptedBy(NETWORKNT, LENIENT),
                bytes("encoding-byte-that-is-none", "A byte that UTF-8 does not have.", "\u00ff"));
    }

    private static Row encoded(String name, String charset) {
        return whole(name, "The document is in " + charset + ".", Code.ENCODING,
                text -> new String(new String(text.getBytes(ISO_8859_1), UTF_8).getBytes(Charset.forName(charset)), ISO_8859_1));
    }

    private static Row bytes(String name, String shows, String bytes) {
        return swap(SMALL, name, shows, Code.ENCODING, "", "form tutor", "form " + bytes + " tutor");
    }

    private static List<Row> halves() {
        return List.of(
                half("first-half-alone", "The first half of a surrogate pair, alone.", "\\ud83d"),
                half("second-half-alone", "The second half of a surrogate pair, alone.", "\\ude42"),
                half("halves-in-the-wrong-order", "The halves of a surrogate pair in the wrong order.", "\\ude42\\ud83d"),
                half("first-half-twice", "The first half of a surrogate pair twice.", "\\ud83d\\ud83d"),
                half("first-half-and-a-letter", "The first half of a surrogate pair before a letter.", "\\uD83Dx"));
    }

    private static Row half(String name, String shows, String escaped) {
        return swap(SMALL, name, shows, Code.ENCODING, "", "form tutor", "form " + escaped + " tutor").acceptedBy(AJV, HALVES).acceptedBy(NETWORKNT, HALVES);
    }

    private static List<Row> syntax() {
        return List.of(
                version("syntax-comma-at-the-end", "A comma before the closing bracket.", Code.MALFORMED, "'version': 1,"),
                version("syntax-two-commas", "Two commas in a row.", Code.MALFORMED, ", 'version': 1"),
                version("syntax-no-colon", "No colon.", Code.MALFORMED, "'version' 1"),
                version("syntax-two-colons", "Two colons.", Code.MALFORMED, "'version':: 1"),
                version("syntax-no-value", "A name without a value.", Code.MALFORMED, "'version':"),
                version("syntax-name-without-marks", "A name without quotation marks.", Code.MALFORMED, "version: 1"),
                version("syntax-name-is-a-number", "A number for a name.", Code.MALFORMED, "1: 1"),
                swap(MINIMAL, "syntax-no-comma", "No comma between two members.", Code.MALFORMED, "", "'asm-1',", "'asm-1'"),
                swap(MINIMAL, "syntax-apostrophes", "Apostrophes for quotation marks.", Code.MALFORMED, "", "'asm-1'", "\u0060asm-1\u0060"),
                version("syntax-comment", "A comment.", Code.MALFORMED, "/* the first */ 'version': 1"),
                version("syntax-comment-to-the-end-of-line", "A comment to the end of the line.", Code.MALFORMED, "# the first\n'version': 1"),
                version("syntax-number-with-a-zero-first", "A number that begins with 0.", Code.MALFORMED, "'version': 01"),
                version("syntax-number-with-a-plus", "A number that begins with a plus.", Code.MALFORMED, "'version': +1"),
                version("syntax-number-without-a-whole", "A number that begins with a full stop.", Code.MALFORMED, "'version': .5"),
                version("syntax-number-without-a-fraction", "A number that ends in a full stop.", Code.MALFORMED, "'version': 1."),
                version("syntax-number-without-an-exponent", "A number that ends in an e.", Code.MALFORMED, "'version': 1e"),
                swap("policy/small", "syntax-number-in-hexadecimal", "A number in hexadecimal digits.", Code.MALFORMED, "", "'youngest': 12", "'youngest': 0xC"),
                version("syntax-number-with-an-underscore", "An underscore in a number.", Code.MALFORMED, "'version': 1_0"),
                version("syntax-not-a-number", "NaN is not JSON.", Code.MALFORMED, "'version': NaN"),
                version("syntax-infinity", "Infinity is not JSON.", Code.MALFORMED, "'version': -Infinity"),
                version("syntax-undefined", "Undefined is not JSON.", Code.MALFORMED, "'version': undefined"),
                version("syntax-capitals", "True with a capital is not JSON.", Code.MALFORMED, "'version': True"),
                swap(MINIMAL, "syntax-line-feed-in-a-text", "A line feed in a text that is not escaped.", Code.MALFORMED, "", "asm-1", "asm\n1"),
                swap(MINIMAL, "syntax-null-in-a-text", "A null character in a text that is not escaped.", Code.MALFORMED, "", "asm-1", "asm\u00001"),
                swap(MINIMAL, "syntax-escape-unknown", "An escape that JSON does not have.", Code.MALFORMED, "", "asm-1", "asm\\x31"),
                swap(MINIMAL, "syntax-escape-of-three-digits", "An escape of three digits.", Code.MALFORMED, "", "asm-1", "asm\\u031"),
                whole("syntax-brackets-mixed", "A curly bracket closed by a square one.", Code.MALFORMED, text -> text.replace("}", "]")),
                whole("syntax-form-feed", "White space that JSON does not have.", Code.MALFORMED, text -> "\f" + text),
                whole("syntax-no-break-space", "A no-break space before the document.", Code.MALFORMED, text -> "\u00c2\u00a0" + text),
                whole("syntax-xml", "The document is XML.", Code.MALFORMED, text -> "<assessment id=\"asm-1\"/>\n"));
    }

    private static List<Row> ends() {
        return List.of(
                whole("ends-before-it-begins", "There is nothing.", Code.EMPTY, text -> ""),
                whole("ends-in-white-space", "There is nothing but white space.", Code.EMPTY, text -> " \n\t\n"),
                whole("ends-after-a-bracket", "The document ends after its first bracket.", Code.TRUNCATED, text -> "{"),
                whole("ends-in-a-name", "The document ends in a name.", Code.TRUNCATED, text -> text.substring(0, text.indexOf("ind"))),
                whole("ends-after-a-name", "The document ends after a name.", Code.TRUNCATED, text -> text.substring(0, text.indexOf(":"))),
                whole("ends-in-a-text", "The document ends in a text.", Code.TRUNCATED, text -> text.substring(0, text.indexOf("sm-1"))),
                whole("ends-after-a-comma", "The document ends after a comma.", Code.TRUNCATED, text -> text.substring(0, text.lastIndexOf(",") + 1)),
                whole("ends-before-the-bracket", "The last bracket is missing.", Code.TRUNCATED, text -> text.substring(0, text.lastIndexOf("}"))));
    }

    private static List<Row> sizes() {
        String deep = "[".repeat(70) + "]".repeat(70);
        return List.of(
                text(MINIMAL, "size-of-a-number", "A whole number of more than 100 characters.", Code.NUMBER, "/version",
                                ValidDocuments.base(MINIMAL).put("/version", "1." + "0".repeat(99)))
                        .acceptedBy(AJV, NO_SIZE)
                        .acceptedBy(NETWORKNT, NO_SIZE),
                text(MINIMAL, "size-of-an-exponent", "A number too large for a floating-point number.", Code.RANGE, "/version", ValidDocuments.base(MINIMAL).put("/version", "1e400")),
                text(MINIMAL, "size-of-a-fraction", "A number so close to 1 that a parser makes it 1.", Code.TYPE, "/version",
                        ValidDocuments.base(MINIMAL).put("/version", "1.00000000000000000001")).acceptedBy(AJV, ROUNDS),
                text("policy/small", "size-of-a-small-fraction", "A number so close to 0 that a parser makes it 0.", Code.TYPE, "/youngest",
                        ValidDocuments.base("policy/small").put("/youngest", "1e-400")).acceptedBy(AJV, ROUNDS),
                text(MINIMAL, "size-of-a-large-exponent", "An exponent that no machine holds.", Code.RANGE, "/version",
                        ValidDocuments.base(MINIMAL).put("/version", "1e99999999999")),
                text(MINIMAL, "size-of-depth", "70 lists inside one another, where there should be none.", Code.TOO_DEEP, "/people" + "/0".repeat(63),
                        ValidDocuments.base(MINIMAL).put("/people", deep)).also(Code.TYPE),
                whole("size-of-a-document", "More than 16 MiB, all of it white space.", Code.TOO_LARGE, text -> text + " ".repeat(16 << 20))
                        .packed()
                        .acceptedBy(AJV, NO_SIZE)
                        .acceptedBy(NETWORKNT, NO_SIZE));
    }

    private static List<Row> seals() {
        Document version = ValidDocuments.base(FINAL);
        return List.of(
                seal("seal-content-changed", "A word was changed after it was sealed.", Code.SEAL, "seal", version.swap("on leave", "at work")),
                seal("seal-signature-changed", "Somebody else signed after it was sealed.", Code.SEAL, "seal", version.swap("P-manager", "P-worker")),
                seal("seal-judgement-changed", "The judgement was changed after it was sealed.", Code.SEAL, "seal", version.put("/judgement/outcomes/0/rule", "'D06'")),
                seal("seal-of-something-else", "The digest of something else.", Code.SEAL, "seal", version.put("/seal/digest", "'" + "0".repeat(64) + "'")),
                seal("seal-of-a-copy", "A copy says what it was made of, which the seal does not cover.", Code.SEAL, "seal", version.put("/derivedFrom", "'" + "0".repeat(64) + "'")),
                seal("not-approved", "The signature does not approve.", Code.NOT_SIGNED, "signOff", version.put("/signOff/decision", "'returned'")),
                seal("approved-by-nobody", "Nobody signed.", Code.NOT_SIGNED, "signOff", version.drop("/signOff/by")),
                seal("approved-on-another-day", "It was signed on another day than it was judged.", Code.NOT_SIGNED, "signOff", version.put("/signOff/on", "'2026-03-13'")),
                seal("judged-by-nothing", "No rule was asked.", Code.NOT_JUDGED, "judgement", version.put("/judgement/outcomes", "[]")),
                seal("judged-and-not-met", "A rule that blocks was not met.", Code.NOT_JUDGED, "judgement", version.put("/judgement/outcomes/0/outcome", "'not-met'")),
                Row.hostile("case-record/seal-content-changed", "seal", "A word in a signed version was changed.", "case-record/small", Code.SEAL, "/versions/0",
                        ValidDocuments.base("case-record/small").swap("on leave", "at work")).naming("seal"));
    }

    /** Sealed anew where it is not the seal that is wrong, so that one thing alone is. */
    private static Row seal(String name, String shows, Code code, String member, Document document) {
        Document made = code == Code.SEAL ? document : Document.of(Seals.sealed(((ObjectNode) document.tree()).remove(List.of("seal"))));
        return Row.hostile("final-assessment/" + name, "seal", shows, FINAL, code, "", made).naming(member);
    }
}
