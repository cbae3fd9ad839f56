// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import static io.github.tafhsb.json.conformance.Document.passage;

import io.github.tafhsb.json.ReadProblem.Code;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a schema refuses: a valid document, one edit, and what must be said about it. */
final class InvalidDocuments {
    private static final String SMALL = "assessment/small";

    private InvalidDocuments() {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Kinds.all().forEach(kind -> rows.addAll(ofEveryKind(kind)));
        rows.addAll(types());
        rows.addAll(missingMembers());
        rows.addAll(unknownMembers());
        rows.addAll(words());
        rows.addAll(patterns());
        rows.addAll(dates());
        rows.addAll(texts());
        rows.addAll(numbers());
        rows.addAll(lists());
        rows.addAll(unions());
        rows.addAll(extensions());
        rows.addAll(settings());
        rows.addAll(told());
        return rows;
    }

    /** A value for another at its place, and that is where it is told. */
    private static Row put(String base, String name, String shows, String pointer, String json, Fault fault) {
        return row(base, name, shows, fault, pointer, ValidDocuments.base(base).put(pointer, json));
    }

    private static Row put(String name, String shows, String pointer, String json, Fault fault) {
        return put(SMALL, name, shows, pointer, json, fault);
    }

    /** A member that is not there, told at its object. */
    private static Row drop(String base, String name, String shows, String pointer, Fault fault) {
        String member = pointer.substring(pointer.lastIndexOf('/') + 1);
        return row(base, name, shows, fault, above(pointer), ValidDocuments.base(base).drop(pointer)).naming(member);
    }

    private static Row drop(String name, String shows, String pointer) {
        return drop(SMALL, name, shows, pointer, Fault.MISSING);
    }

    /** One member more, told at its object. */
    private static Row add(String base, String name, String shows, String pointer, String json) {
        return put(base, name, shows, pointer, json, Fault.UNKNOWN).toldAt(above(pointer));
    }

    private static Row add(String name, String shows, String pointer, String json) {
        return add(SMALL, name, shows, pointer, json);
    }

    private static Row row(String base, String name, String shows, Fault fault, String pointer, Document document) {
        return Row.refused(base.substring(0, base.indexOf('/') + 1) + name, shows, base, fault, pointer, document);
    }

    private static String above(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static List<Row> ofEveryKind(String kind) {
        String base = kind + "/small";
        List<Row> rows = new ArrayList<>(List.of(
                put(base, "document-is-a-list", "The document is a list.", "", "[]", Fault.TYPE),
                drop(base, "kind-missing", "The document does not say what it is.", "/kind", Fault.NO_KIND),
                put(base, "kind-other", "The document says that it is of another kind.", "/kind", "'letter'", Fault.KIND),
                drop(base, "schema-version-missing", "The document does not say which schema version it follows.", "/schemaVersion", Fault.NO_VERSION),
                put(base, "schema-version-other", "The document follows a schema version that there is not.", "/schemaVersion", "'2'", Fault.VERSION),
                add(base, "member-unknown", "A member that the schema does not have.", "/unheardOf", "'x'")));
        for (JsonNode member : Kinds.schema(kind).get("required")) {
            String name = member.stringValue();
            if (!name.equals("kind") && !name.equals("schemaVersion")) {
                rows.add(drop(base, "member-missing-" + name, "The member " + name + " is missing.", "/" + name, Fault.MISSING));
            }
        }
        return rows;
    }

    private static List<Row> types() {
        return List.of(
                put("document-is-null", "The document is null.", "", "null", Fault.TYPE),
                put("document-is-a-text", "The document is a text.", "", "'{}'", Fault.TYPE),
                put("document-is-a-number", "The document is a number.", "", "1", Fault.TYPE),
                put("schema-version-as-number", "The schema version is a text, and not the number 1.", "/schemaVersion", "1", Fault.VERSION),
                put("text-is-a-number", "A number for a text.", "/reference", "20260001", Fault.TYPE),
                put("text-is-null", "Null is not a text; what nobody has said is left out.", "/reference", "null", Fault.TYPE),
                put("text-is-true", "True for a text.", "/reference", "true", Fault.TYPE),
                put("text-is-a-list", "A list of one text for the text.", "/reference", "['CS-2026-0001']", Fault.TYPE),
                put("text-is-a-passage", "A passage for a short text.", "/reference", passage("CS-2026-0001"), Fault.TYPE),
                put("passage-is-a-text", "A bare text for a passage.", "/workedAlone", "'The co-worker was on leave.'", Fault.TYPE),
                put("identifier-is-a-number", "A number for an identifier.", "/id", "1", Fault.TYPE),
                put("day-is-a-number", "A number for a day.", "/startedOn", "20260302", Fault.TYPE),
                put("day-is-a-list", "A list for a day.", "/startedOn", "[2026, 3, 2]", Fault.TYPE),
                put("object-is-a-list", "A list for an object.", "/child", "[]", Fault.TYPE),
                put("object-is-null", "Null for an object.", "/child", "null", Fault.TYPE),
                put("object-is-an-identifier", "An identifier for the part that has it.", "/child", "'C-1'", Fault.TYPE),
                put("list-is-an-object", "One part for the list of it.", "/people", "{'id': 'P-mother', 'role': 'parent'}", Fault.TYPE),
                put("list-is-a-text", "One identifier for the list of it.", "/formulation/hypotheses/0/evidenceFor", "'ev-1'", Fault.TYPE),
                put("list-is-null", "Null for a list.", "/people", "null", Fault.TYPE),
                put("element-is-null", "Null in a list.", "/people/0", "null", Fault.TYPE),
                put("element-is-a-text", "A text in a list of parts.", "/people/0", "'P-mother'", Fault.TYPE),
                put("element-is-an-object", "A part in a list of identifiers.", "/formulation/hypotheses/0/evidenceFor/0", "{'id': 'ev-1'}", Fault.TYPE),
                put("choice-is-true", "True for yes.", "/people/0/inHousehold/known", "true", Fault.TYPE),
                put("choice-is-a-number", "The place of a word for the word.", "/child/sex", "0", Fault.TYPE),
                put("choice-is-null", "Null for a word.", "/child/sex", "null", Fault.TYPE),
                put("number-is-a-text", "A number in quotation marks.", "/version", "'1'", Fault.TYPE),
                put("number-is-null", "Null for a number.", "/version", "null", Fault.TYPE),
                put("number-is-true", "True for the number 1.", "/version", "true", Fault.TYPE),
                put("number-is-a-list", "A list for a number.", "/version", "[1]", Fault.TYPE));
    }

    private static List<Row> missingMembers() {
        return List.of(
                drop("passage-without-text", "A passage without its text.", "/workedAlone/text"),
                drop("passage-without-language", "A passage that does not say its language.", "/workedAlone/language"),
                drop("passage-without-origin", "A passage that does not say where its words come from.", "/workedAlone/origin"),
                drop("person-without-identifier", "A person without an identifier.", "/people/0/id"),
                drop("person-without-role", "A person without a role.", "/people/0/role"),
                drop("need-without-status", "A need without what is known of it.", "/child/needs/0/status"),
                drop("evidence-without-identifier", "Evidence without an identifier.", "/evidence/0/id"),
                drop("explanation-without-standing", "An explanation that does not say how it stands.", "/formulation/hypotheses/0/standing"),
                drop("confidence-without-level", "Confidence without its level.", "/formulation/hypotheses/0/confidence/level"),
                drop("answer-without-reason", "That nobody asked, without why.", "/offlineBehaviour/notAsked/reason"),
                drop("answer-without-rule", "An answer to a warning that does not say of which rule.", "/warningAnswers/0/rule"),
                drop("answer-without-revision", "An answer to a warning that does not say of which revision.", "/warningAnswers/0/revision"),
                drop("catalogue-without-version", "A catalogue without its version.", "/catalogues/0/version"),
                drop("final-assessment/small", "seal-without-digest", "A seal without its digest.", "/seal/digest", Fault.MISSING),
                drop("final-assessment/small", "seal-without-algorithm", "A seal that does not say how it was made.", "/seal/algorithm", Fault.MISSING),
                drop("final-assessment/small", "content-without-identifier", "What was signed has no identifier.", "/content/id", Fault.MISSING),
                drop("final-assessment/small", "judgement-without-day", "A judgement without its day.", "/judgement/judgedOn", Fault.MISSING),
                drop("final-assessment/small", "outcome-without-outcome", "What a rule came to is missing.", "/judgement/outcomes/0/outcome", Fault.MISSING),
                drop("issued-plan/small", "plan-without-identifier", "A plan without an identifier.", "/plan/id", Fault.MISSING),
                drop("issued-plan/small", "contingency-without-kind", "A contingency without its kind.", "/plan/contingencies/0/kind", Fault.MISSING),
                drop("case-record/small", "entry-without-content", "An entry in which nothing is entered.", "/entries/0/what", Fault.MISSING),
                drop("case-record/small", "version-without-seal", "A signed version in a case record without its seal.", "/versions/0/seal", Fault.MISSING));
    }

    private static List<Row> unknownMembers() {
        return List.of(
                add("member-in-capitals", "Names are told apart by capitals.", "/Reference", "'CS-2026-0001'"),
                add("member-with-a-space", "A name with a space after it is another name.", "/reference ", "'CS-2026-0001'"),
                add("member-without-a-name", "The empty name is a name, and unknown.", "/", "'x'"),
                add("member-called-proto", "A name that means something to JavaScript.", "/__proto__", "{'x': 'y'}"),
                add("member-of-another-part", "A member that another part has.", "/people/0/standing", "'held'"),
                add("member-deep-inside", "An unknown member far down.", "/evidence/0/statements/0/happenedOn/notKnown/reason/mood", "'low'"),
                add("member-in-an-element", "An unknown member in an element of a list.", "/catalogues/0/source", "'x'"),
                add("member-that-holds-a-score", "There is no member for a score.", "/formulation/hypotheses/0/score", "7"),
                add("member-that-is-null", "An unknown member is refused though it is null.", "/note", "null"),
                add("member-schema", "A document does not name its schema by address.", "/$schema", "'https://tafhsb.github.io/schema/v1/assessment.schema.json'"),
                add("final-assessment/small", "member-beside-the-seal", "A member that no seal could cover.", "/seal/signature", "'x'"),
                add("case-record/small", "version-that-says-what-it-is", "A version in a case record does not say what it is again.", "/versions/0/kind", "'final-assessment'"),
                add("issued-plan/small", "member-in-a-plan", "An unknown member in a plan.", "/plan/owner", "'P-worker'"),
                add("edition-profile/small", "limit-unknown", "A limit that no edition has.", "/instead/over-30", "{'english': 'x', 'cymraeg': 'y'}"));
    }

    private static List<Row> words() {
        return List.of(
                put("word-unknown", "A word that is none of the choice.", "/child/sex", "'m'", Fault.CHOICE),
                put("word-in-capitals", "Words are told apart by capitals.", "/child/sex", "'Male'", Fault.CHOICE),
                put("word-with-a-space", "A word with a space after it.", "/child/sex", "'male '", Fault.CHOICE),
                put("word-empty", "An empty word.", "/child/sex", "''", Fault.CHOICE),
                put("word-with-underscore", "A word with an underscore for its hyphen.", "/child/needs/0/status", "'being_assessed'", Fault.CHOICE),
                put("word-in-welsh", "Words are the same in every language.", "/people/0/inHousehold/known", "'ydy'", Fault.CHOICE),
                put("word-of-another-choice", "A word of another choice.", "/formulation/hypotheses/0/standing", "'moderate'", Fault.CHOICE),
                put("word-in-a-list", "A wrong word in a list.", "/behaviours/0/kinds/0", "'message'", Fault.CHOICE),
                put("language-unknown", "A language that passages are not written in.", "/workedAlone/language", "'en-GB'", Fault.CHOICE),
                put("origin-unknown", "An origin that there is not.", "/workedAlone/origin", "'copied'", Fault.CHOICE),
                put("final-assessment/small", "decision-unknown", "A decision that there is not.", "/signOff/decision", "'rejected'", Fault.CHOICE),
                put("final-assessment/small", "outcome-unknown", "An outcome that there is not.", "/judgement/outcomes/0/outcome", "'passed'", Fault.CHOICE),
                put("final-assessment/small", "seal-of-another-algorithm", "A seal is made with SHA-256.", "/seal/algorithm", "'SHA-1'", Fault.CONSTANT),
                put("final-assessment/small", "seal-of-another-form", "A seal is made over RFC 8785.", "/seal/canonicalization", "'none'", Fault.CONSTANT),
                put("final-assessment/small", "seal-of-another-version", "A seal covers a document of this version.", "/seal/schemaVersion", "'2'", Fault.CONSTANT),
                put("issued-plan/small", "environment-unknown", "An environment that there is not.", "/plan/actions/0/environments/1", "'internet'", Fault.CHOICE),
                put("issued-plan/small", "plan-of-unknown-kind", "A kind of plan that there is not.", "/plan/kind", "'draft'", Fault.CHOICE));
    }

    private static List<Row> patterns() {
        return List.of(
                put("identifier-with-a-space", "A space in an identifier.", "/id", "'asm 1'", Fault.PATTERN),
                put("identifier-with-a-slash", "A slash in an identifier.", "/id", "'asm/1'", Fault.PATTERN),
                put("identifier-with-an-accent", "A letter outside ASCII in an identifier.", "/id", "'asm-\u0175'", Fault.PATTERN),
                put("identifier-with-a-line-feed", "A line feed after an identifier: $ is the end of the text and nothing before it.", "/id", "'asm-1\\n'", Fault.PATTERN),
                put("identifier-with-a-hyphen-first", "An identifier does not begin with a hyphen.", "/id", "'-asm'", Fault.PATTERN),
                put("identifier-with-a-full-stop-first", "An identifier does not begin with a full stop.", "/people/0/id", "'.mother'", Fault.PATTERN),
                put("reference-with-a-space", "A space in a reference.", "/formulation/hypotheses/0/evidenceFor/0", "'ev 1'", Fault.PATTERN),
                put("rule-in-small-letters", "A rule is a capital and two digits.", "/warningAnswers/0/rule", "'d05'", Fault.PATTERN),
                put("rule-with-wide-digits", "Digits are those of ASCII.", "/warningAnswers/0/rule", "'D\uff10\uff15'", Fault.PATTERN),
                put("digest-in-capitals", "A digest is in small letters.", "/warningAnswers/0/subjectDigest", "'" + "0123456789ABCDEF".repeat(4) + "'", Fault.PATTERN),
                put("list-with-a-colon", "A colon in the key of a catalogue.", "/catalogues/0/list", "'urn:themes'", Fault.PATTERN),
                put("final-assessment/small", "digest-in-base64", "A digest is in hexadecimal digits.", "/seal/digest", "'" + "Zm9v".repeat(16) + "'", Fault.PATTERN),
                put("policy/small", "identifier-with-a-space", "A space in the key of a policy.", "/id", "'org example'", Fault.PATTERN),
                put("word-list/small", "rule-without-chapter", "A rule is a capital and two digits.", "/entries/0/rules/0", "'001'", Fault.PATTERN),
                put("explanation/small", "pointer-without-slash", "A pointer begins with a slash.", "/rules/0/problems/0/pointer", "'formulation'", Fault.PATTERN),
                put("explanation/small", "pointer-with-a-space", "A pointer holds names of the schema and numbers.", "/rules/0/problems/0/pointer", "'/formulation/hypo theses'", Fault.PATTERN),
                put("members/small", "name-with-a-digit-first", "The name of a member begins with a letter.", "/members/0/name", "'1st'", Fault.PATTERN));
    }

    private static List<Row> dates() {
        return List.of(
                day("29-february-2026", "2026-02-29", "There is no 29 February in 2026."),
                day("29-february-1900", "1900-02-29", "There is no 29 February in 1900."),
                day("29-february-2100", "2100-02-29", "There is no 29 February in 2100."),
                day("30-february", "2024-02-30", "There is no 30 February."),
                day("31-april", "2026-04-31", "There is no 31 April."),
                day("32-january", "2026-01-32", "There is no 32 January."),
                day("day-0", "2026-03-00", "There is no day 0."),
                day("month-0", "2026-00-10", "There is no month 0."),
                day("month-13", "2026-13-01", "There is no month 13."),
                day("before-1900", "1899-12-31", "Years begin in 1900."),
                day("after-2199", "2200-01-01", "Years end in 2199."),
                day("slashes", "2026/03/02", "A day is written with hyphens."),
                day("day-first", "02-03-2026", "A day begins with the year."),
                day("ordinal", "2026-0061", "A day is no ordinal date."),
                day("about", "2026-03-2~", "A calendar day is exact."),
                day("wide-digits", "202\uff16-03-02", "Digits are those of ASCII."),
                put("day-with-a-time", "A day has no time.", "/startedOn", "'2026-03-02T09:30'", Fault.TOO_LONG),
                put("day-as-a-month", "A calendar day is exact; a month is not one.", "/startedOn", "'2026-03'", Fault.TOO_SHORT),
                put("day-empty", "An empty day.", "/startedOn", "''", Fault.TOO_SHORT),
                put("day-with-a-space", "A space after a day.", "/startedOn", "'2026-03-02 '", Fault.TOO_LONG),
                when("30-february", "2026-02-30", "There is no 30 February, in a date that may be vague too."),
                when("month-13", "2026-13", "There is no month 13."),
                when("two-digits-of-year", "26-05", "A year has four digits."),
                when("two-tildes", "2026~~", "One tilde says about."),
                when("tilde-first", "~2026", "The tilde comes after the date."),
                when("range-without-end", "2026/", "A range has two ends."),
                when("range-without-beginning", "/2026", "A range has a beginning."),
                when("range-of-three", "2023/2024/2025", "A range has two ends."),
                when("range-with-spaces", "2023 / 2024", "No spaces around the slash of a range."),
                when("range-with-a-bad-end", "2023/2024-02-30", "The end of a range is no day that there is."),
                put("date-too-long", "A date longer than any range.", "/evidence/0/obtainedOn", "'2023-01-01~/2023-01-01~Z0'", Fault.TOO_LONG),
                put("date-too-short", "A date shorter than a year.", "/evidence/0/obtainedOn", "'202'", Fault.TOO_SHORT),
                put("date-in-words", "A date in words.", "/evidence/0/obtainedOn", "'May 2026'", Fault.PATTERN),
                moment("offset", "2026-03-12T09:30:00.000+", "A moment is in UTC, with a Z."),
                moment("hour-24", "2026-03-12T24:00:00.000Z", "There is no hour 24."),
                moment("minute-60", "2026-03-12T09:60:00.000Z", "There is no minute 60."),
                moment("second-60", "2026-03-12T09:30:60.000Z", "There is no second 60, even where one leaps."),
                moment("small-t", "2026-03-12t09:30:00.000Z", "A moment is written with capitals."),
                moment("day-that-is-not", "2026-02-30T09:30:00.000Z", "A moment on a day that there is not."),
                put("case-record/small", "moment-without-milliseconds", "A moment has milliseconds.", "/entries/0/recordedAt", "'2026-03-12T09:30:00Z'", Fault.TOO_SHORT),
                put("policy/small", "holiday-that-is-not", "A holiday on a day that there is not.", "/daysOff/0", "'2026-02-29'", Fault.PATTERN));
    }

    private static Row day(String name, String day, String shows) {
        return put("day-" + name, shows, "/startedOn", "'" + day + "'", day.length() == 10 ? Fault.PATTERN : Fault.TOO_SHORT);
    }

    private static Row when(String name, String when, String shows) {
        return put("date-" + name, shows, "/evidence/0/obtainedOn", "'" + when + "'", Fault.PATTERN);
    }

    private static Row moment(String name, String moment, String shows) {
        return put("case-record/small", "moment-" + name, shows, "/entries/0/recordedAt", "'" + moment + "'", Fault.PATTERN);
    }

    private static List<Row> texts() {
        return List.of(
                put("line-empty", "An empty text.", "/reference", "''", Fault.TOO_SHORT),
                put("line-blank", "A text of spaces.", "/reference", "'   '", Fault.PATTERN),
                put("line-with-a-space-first", "A line does not begin with a space.", "/reference", "' CS-2026-0001'", Fault.PATTERN),
                put("line-with-a-no-break-space-first", "Nor with a no-break space.", "/reference", "'\\u00a0CS-2026-0001'", Fault.PATTERN),
                put("line-too-long", "A line of 301 characters.", "/reference", "'" + "x".repeat(301) + "'", Fault.TOO_LONG),
                put("line-too-long-in-wide-characters", "301 characters of two UTF-16 units each.", "/reference", "'" + "\ud83d\ude42".repeat(301) + "'", Fault.TOO_LONG),
                put("line-with-a-line-feed", "A line feed in a line.", "/reference", "'CS\\n2026'", Fault.PATTERN),
                put("line-with-a-tab", "A tab in a line.", "/reference", "'CS\\t2026'", Fault.PATTERN),
                put("line-with-a-null", "A null character.", "/reference", "'CS\\u00002026'", Fault.PATTERN),
                put("line-with-an-escape", "The escape character, as terminals take for a command.", "/reference", "'CS\\u001b[2J'", Fault.PATTERN),
                put("line-with-a-delete", "The delete character.", "/reference", "'CS\\u007f'", Fault.PATTERN),
                put("line-with-a-next-line", "The control character next line.", "/reference", "'CS\\u0085'", Fault.PATTERN),
                put("line-with-a-line-separator", "A line separator.", "/reference", "'CS\\u20282026'", Fault.PATTERN),
                put("line-with-a-paragraph-separator", "A paragraph separator.", "/reference", "'CS\\u20292026'", Fault.PATTERN),
                put("line-with-a-data-uri", "A data URI in a text.", "/reference", "'data:text/plain,x'", Fault.NOT),
                put("line-with-a-data-uri-in-capitals", "A data URI in capitals, after other words.", "/reference", "'see DATA:;base64,QUJD'", Fault.NOT),
                put("passage-with-a-data-uri", "A data URI in a passage.", "/workedAlone/text", "'It is here: data:image/png;base64,AAAA'", Fault.NOT),
                put("passage-with-a-bare-data-uri", "A data URI without a type.", "/workedAlone/text", "'data:,x'", Fault.NOT),
                put("passage-empty", "An empty passage.", "/workedAlone/text", "''", Fault.TOO_SHORT),
                put("passage-blank", "A passage of white space.", "/workedAlone/text", "' \\n\\t\\u00a0 '", Fault.PATTERN),
                put("passage-with-a-carriage-return", "Lines end in a line feed and not in a carriage return.", "/workedAlone/text", "'One.\\r\\nTwo.'", Fault.PATTERN),
                put("passage-with-a-bell", "A control character in a passage.", "/workedAlone/text", "'One.\\u0007'", Fault.PATTERN),
                put("passage-with-a-form-feed", "A form feed in a passage.", "/workedAlone/text", "'One.\\fTwo.'", Fault.PATTERN),
                put("passage-too-long", "A passage of 32001 characters.", "/workedAlone/text", "'" + "x".repeat(32_001) + "'", Fault.TOO_LONG).packed(),
                put("passage-beyond-any-limit", "A text of more than 200000 characters, at which our reader stops counting.", "/workedAlone/text", "'" + "x".repeat(200_001) + "'",
                        Fault.TOO_LONG).as(Code.TEXT).packed(),
                put("rendering-empty", "An empty rendering.", "/workedAlone/rendering", "''", Fault.TOO_SHORT),
                put("identifier-empty", "An empty identifier.", "/id", "''", Fault.TOO_SHORT),
                put("identifier-too-long", "An identifier of 65 characters.", "/id", "'" + "a".repeat(65) + "'", Fault.TOO_LONG),
                put("digest-too-short", "A digest of 63 digits.", "/warningAnswers/0/subjectDigest", "'" + "0".repeat(63) + "'", Fault.TOO_SHORT),
                put("digest-too-long", "A digest of 65 digits.", "/warningAnswers/0/subjectDigest", "'" + "0".repeat(65) + "'", Fault.TOO_LONG),
                put("rule-too-long", "A rule of three digits.", "/warningAnswers/0/rule", "'D005'", Fault.TOO_LONG));
    }

    private static List<Row> numbers() {
        return List.of(
                put("number-zero", "Versions begin with 1.", "/version", "0", Fault.TOO_SMALL),
                put("number-minus-zero", "Minus zero is zero.", "/version", "-0", Fault.TOO_SMALL),
                put("number-negative", "A negative version.", "/version", "-1", Fault.TOO_SMALL),
                put("number-one-too-large", "Versions end with 999999.", "/version", "1000000", Fault.TOO_LARGE),
                put("number-beyond-32-bits", "A number that 32 bits do not hold.", "/version", "4294967297", Fault.TOO_LARGE),
                put("number-beyond-64-bits", "A number that 64 bits do not hold.", "/version", "18446744073709551617", Fault.TOO_LARGE),
                put("number-of-thirty-digits", "A number of thirty digits.", "/version", "123456789012345678901234567890", Fault.TOO_LARGE),
                put("number-with-an-exponent", "1e30 is a whole number, and too large.", "/version", "1e30", Fault.TOO_LARGE)
                        .thrownBy("networknt", "networknt 3 asks for the number in a type that does not hold it."),
                put("number-with-a-fraction", "A version and a half.", "/version", "1.5", Fault.TYPE),
                put("number-with-a-small-fraction", "A little more than 1.", "/version", "1.0000001", Fault.TYPE),
                put("revision-zero", "Revisions begin with 1.", "/warningAnswers/0/revision", "0", Fault.TOO_SMALL),
                put("policy/small", "age-negative", "An age below 0.", "/youngest", "-1", Fault.TOO_SMALL),
                put("policy/small", "age-31", "An age above 30.", "/oldest", "31", Fault.TOO_LARGE),
                put("policy/small", "amount-zero", "A time limit of no days.", "/limits/0/amount", "0", Fault.TOO_SMALL),
                put("policy/small", "amount-too-large", "A time limit of more than 3660 days.", "/limits/0/amount", "3661", Fault.TOO_LARGE),
                put("edition-profile/small", "age-with-a-fraction", "Twelve and a half.", "/youngest", "12.5", Fault.TYPE),
                put("issued-plan/small", "assessment-version-zero", "Versions begin with 1.", "/assessmentVersion", "0", Fault.TOO_SMALL),
                put("case-record/small", "entry-version-zero", "Versions begin with 1.", "/entries/0/version", "0", Fault.TOO_SMALL),
                put("explanation/small", "revision-zero", "Revisions begin with 1.", "/rules/0/revision", "0", Fault.TOO_SMALL));
    }

    private static List<Row> lists() {
        return List.of(
                put("list-of-1001-people", "A list of 1001 people.", "/people", "[" + "{'id':'P-1','role':'friend'},".repeat(1_000) + "{'id':'P-2','role':'parent'}]", Fault.TOO_MANY)
                        .packed(),
                put("list-of-1001-words", "A list of 1001 words.", "/behaviours/0/kinds", "[" + "'messages',".repeat(1_000) + "'messages']", Fault.TOO_MANY).packed(),
                put("list-of-100001-references", "A list of 100001 elements, at which our reader stops counting too.", "/formulation/ownHarm",
                                "{'evidence': [" + "'ev-1',".repeat(100_000) + "'ev-1']}", Fault.TOO_MANY).toldAt("/formulation/ownHarm/evidence").also(Code.ELEMENTS).packed(),
                put("policy/small", "day-off-twice", "The same day off twice.", "/daysOff", "['2026-12-25', '2026-12-25']", Fault.TWICE),
                put("policy/small", "sex-twice", "The same word twice.", "/sexes", "['male', 'male']", Fault.TWICE),
                put("policy/small", "sexes-four", "Four words where there are three.", "/sexes", "['male', 'female', 'not-recorded', 'male']", Fault.TOO_MANY),
                put("deployment-profile/small", "language-twice", "The same language twice.", "/languages", "['cy', 'cy']", Fault.TWICE),
                put("deployment-profile/small", "lawful-basis-unknown", "A lawful basis that there is not.", "/lawfulBases/0", "'habit'", Fault.CHOICE),
                put("edition-profile/small", "sexes-none", "An edition for nobody.", "/sexes", "[]", Fault.TOO_FEW),
                put("word-list/small", "rules-none", "An entry that no rule speaks of.", "/entries/0/rules", "[]", Fault.TOO_FEW),
                put("word-list/small", "scopes-none", "An entry that is spoken of nowhere.", "/entries/0/scopes", "[]", Fault.TOO_FEW),
                put("word-list/small", "rule-twice", "The same rule twice.", "/entries/0/rules", "['G01', 'G01']", Fault.TWICE),
                put("word-list/small", "nation-twice", "The same nation twice.", "/entries/0/nations", "['wales', 'wales']", Fault.TWICE));
    }

    private static List<Row> unions() {
        String yes = "'known': 'yes'";
        String reason = "{'reason': " + passage("She did not say.") + "}";
        return List.of(
                put("answer-of-no-case", "An answer without a case.", "/offlineBehaviour", "{}", Fault.NO_CASE),
                put("answer-of-two-cases", "An answer that is known and not known.", "/offlineBehaviour", "{" + yes + ", 'notKnown': " + reason + "}", Fault.TWO_CASES),
                put("answer-of-unknown-case", "An answer of a case that there is not.", "/offlineBehaviour", "{'unsure': " + reason + "}", Fault.UNKNOWN),
                put("answer-is-the-value", "An answer without its case.", "/offlineBehaviour", "'yes'", Fault.TYPE),
                put("answer-is-null", "Null for an answer.", "/offlineBehaviour", "null", Fault.TYPE),
                put("answer-with-a-tag", "A tag that says which case it is, beside the case.", "/offlineBehaviour/case", "'notAsked'", Fault.UNKNOWN).toldAt("/offlineBehaviour"),
                put("answer-not-known-without-words", "Not known is said with a reason.", "/offlineBehaviour", "{'notKnown': {}}", Fault.MISSING).toldAt("/offlineBehaviour/notKnown")
                        .naming("reason"),
                put("answer-not-known-is-true", "Not known is said with a reason, and not with true.", "/offlineBehaviour", "{'notKnown': true}", Fault.TYPE).toldAt("/offlineBehaviour/notKnown"),
                put("answer-declined-is-a-passage", "The reason is a member of its own.", "/offlineBehaviour", "{'declined': 'no'}", Fault.TYPE).toldAt("/offlineBehaviour/declined"),
                put("answer-known-is-of-another-type", "What is known is a word here, and not a passage.", "/offlineBehaviour", "{'known': " + passage("Yes.") + "}", Fault.TYPE).toldAt("/offlineBehaviour/known"),
                put("answer-in-host-without-where", "What is covered in the host says where.", "/offlineBehaviour", "{'coveredInHost': {}}", Fault.MISSING).toldAt("/offlineBehaviour/coveredInHost").naming("where"),
                put("issued-plan/small", "schedule-of-no-case", "A schedule without a case.", "/plan/actions/0/schedule", "{}", Fault.NO_CASE),
                put("issued-plan/small", "schedule-of-two-cases", "A schedule of two cases.", "/plan/actions/0/schedule", "{'repeated': 'daily', 'once': '2026-03-12'}", Fault.TWO_CASES),
                put("issued-plan/small", "schedule-is-a-day", "A schedule without its case.", "/plan/actions/0/schedule", "'2026-03-12'", Fault.TYPE),
                put("case-record/small", "entry-of-no-case", "An entry of nothing.", "/entries/0/what", "{}", Fault.NO_CASE),
                put("case-record/small", "entry-of-two-cases", "An entry of two things.", "/entries/0/what",
                        "{'supervision': " + passage("One.") + ", 'stressor': " + passage("Two.") + "}", Fault.TWO_CASES),
                put("case-record/small", "entry-of-unknown-case", "An entry of a case that there is not.", "/entries/0/what", "{'score': 7}", Fault.UNKNOWN));
    }

    private static List<Row> extensions() {
        return List.of(
                extension("name-of-one-part", "A name without a full stop.", "ward", "{'flag': 'yes'}", Fault.NAME),
                extension("name-of-six-parts", "A name of six parts.", "a.b.c.d.e.f", "{'flag': 'yes'}", Fault.NAME),
                extension("name-in-capitals", "A name with a capital.", "org.Example", "{'flag': 'yes'}", Fault.NAME),
                extension("name-with-a-digit-first", "A part of a name that begins with a digit.", "org.1example", "{'flag': 'yes'}", Fault.NAME),
                extension("name-with-an-empty-part", "Two full stops in a row.", "org..example", "{'flag': 'yes'}", Fault.NAME),
                extension("name-too-long", "A name of 129 characters.", ValidDocuments.longName(129), "{'flag': 'yes'}", Fault.NAME),
                put("extensions-51", "51 extensions.", "/extensions", ValidDocuments.extensions(51), Fault.TOO_MANY_NAMES),
                put("extensions-is-a-list", "A list of extensions.", "/extensions", "[]", Fault.TYPE),
                extension("is-a-text", "A value without its case.", "org.example.team", "'East'", Fault.TYPE),
                extension("is-null", "Null for a value.", "org.example.team", "null", Fault.TYPE),
                extension("is-empty", "A value of no case.", "org.example.team", "{}", Fault.NO_CASE),
                extension("is-two", "A value of two cases.", "org.example.team", "{'text': 'East', 'flag': 'yes'}", Fault.TWO_CASES),
                extension("is-a-number", "There is no case for a number.", "org.example.team", "{'number': 7}", Fault.UNKNOWN),
                extension("text-with-a-data-uri", "A data URI in an extension.", "org.example.team", "{'text': 'data:image/png;base64,AAAA'}", Fault.NOT).below("/extensions/org.example.team/text"),
                extension("text-is-a-number", "A number for the text.", "org.example.team", "{'text': 7}", Fault.TYPE).below("/extensions/org.example.team/text"),
                extension("flag-is-true", "True for the word yes.", "org.example.team", "{'flag': true}", Fault.TYPE).below("/extensions/org.example.team/flag"),
                extension("flag-of-another-word", "A word that is neither yes nor no.", "org.example.team", "{'flag': 'maybe'}", Fault.CHOICE).below("/extensions/org.example.team/flag"),
                extension("day-that-is-not", "A day that there is not.", "org.example.team", "{'day': '2026-02-29'}", Fault.PATTERN).below("/extensions/org.example.team/day"));
    }

    private static Row extension(String name, String shows, String key, String json, Fault fault) {
        Row row = put("extension-" + name, shows, "/extensions/" + key, json, fault).toldAt("/extensions");
        return fault == Fault.NAME ? row : row.below("/extensions/" + key);
    }

    private static List<Row> settings() {
        return List.of(
                put("policy/small", "limit-of-unknown-kind", "A time limit for nothing that there is.", "/limits/0/kind", "'lunch'", Fault.CHOICE),
                put("policy/small", "limit-of-unknown-unit", "A unit that there is not.", "/limits/0/unit", "'weeks'", Fault.CHOICE),
                drop("policy/small", "holiday-without-end", "A holiday without an end.", "/schoolHolidays/0/until", Fault.MISSING),
                put("policy/small", "training-is-a-text", "A bare text for a code.", "/trainings/0", "'course-1'", Fault.TYPE),
                drop("policy/small", "code-without-text", "A code without its text.", "/trainings/0/text", Fault.MISSING),
                drop("policy/small", "code-without-list", "A code without its catalogue.", "/trainings/0/list", Fault.MISSING),
                put("deployment-profile/small", "nation-unknown", "A nation that there is not.", "/nation", "'cymru'", Fault.CHOICE),
                drop("deployment-profile/small", "consent-without-day", "A consent without its day.", "/consentConfirmed/on", Fault.MISSING),
                drop("deployment-profile/small", "label-without-welsh", "A label in one language.", "/labels/0/label/cymraeg", Fault.MISSING),
                put("deployment-profile/small", "policy-with-a-kind", "A policy inside a profile does not say what it is.", "/policy/kind", "'policy'", Fault.UNKNOWN).toldAt("/policy"),
                put("edition-profile/small", "flag-is-true", "True for the word yes.", "/fivePsAsked", "true", Fault.TYPE),
                put("edition-profile/small", "text-too-long", "A text of 2001 characters.", "/instead/under-12/english", "'" + "x".repeat(2_001) + "'", Fault.TOO_LONG),
                put("edition-profile/small", "source-is-a-number", "A number for a source.", "/sources/youngest", "3", Fault.TYPE).toldAt("/sources").below("/sources/youngest"),
                put("edition-profile/small", "source-with-a-bad-name", "A name with a space.", "/sources/the youngest", "'page 3'", Fault.NAME).toldAt("/sources"),
                put("domain-catalogue/small", "sphere-unknown", "A sphere that there is not.", "/domains/0/sphere", "'school'", Fault.CHOICE),
                drop("domain-catalogue/small", "domain-without-definition", "A domain without a definition.", "/domains/0/definition", Fault.MISSING),
                drop("domain-catalogue/small", "prompt-without-code", "A prompt without a code.", "/domains/0/prompts/0/code", Fault.MISSING),
                put("domain-catalogue/small", "text-blank", "A blank text.", "/domains/0/label/english", "' '", Fault.PATTERN),
                put("word-list/small", "phrase-too-long", "A phrase of 201 characters.", "/entries/0/forms/english/0", "'" + "x".repeat(201) + "'", Fault.TOO_LONG),
                put("word-list/small", "phrases-in-another-language", "Phrases are in English and Welsh.", "/exempt/french", "['chaise']", Fault.UNKNOWN).toldAt("/exempt"),
                drop("word-list/small", "entry-without-reason", "An entry that does not say why.", "/entries/0/why", Fault.MISSING));
    }

    private static List<Row> told() {
        return List.of(
                put("explanation/small", "level-unknown", "A level that there is not.", "/rules/0/level", "'fatal'", Fault.CHOICE),
                drop("explanation/small", "message-without-welsh", "A message in one language.", "/rules/0/problems/0/message/cymraeg", Fault.MISSING),
                drop("explanation/small", "problem-without-pointer", "A problem that does not say where.", "/rules/0/problems/0/pointer", Fault.MISSING),
                put("explanation/small", "outcome-is-true", "True for an outcome.", "/rules/0/outcome", "true", Fault.TYPE),
                put("members/small", "required-is-a-word", "A word where true or false is.", "/members/0/required", "'yes'", Fault.TYPE),
                put("members/small", "holds-unknown", "A kind of value that there is not.", "/members/0/holds", "'colour'", Fault.CHOICE),
                drop("members/small", "choice-without-meaning", "A word without what it means.", "/members/0/choices/0/meaning", Fault.MISSING),
                drop("members/small", "label-without-welsh", "A label in one language.", "/label/cymraeg", Fault.MISSING));
    }
}
