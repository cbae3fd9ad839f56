// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import static io.github.tafhsb.json.conformance.Document.passage;
import static io.github.tafhsb.json.conformance.Row.broken;
import static io.github.tafhsb.json.conformance.Row.valid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is fine. The invalid files are made of the ones that are called {@code minimal} and {@code small}. */
final class ValidDocuments {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, Document> BASES = bases();

    private ValidDocuments() {}

    /** The document that invalid ones are made of, by its name: {@code assessment/small}. */
    static Document base(String name) {
        return BASES.get(name);
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        BASES.forEach((name, document) -> rows.add(
                valid(name, name.endsWith("/minimal") ? "Nothing but what must be there." : "A little of much; the invalid files are made of it.", document)));
        rows.addAll(inEveryForm());
        rows.addAll(atTheLimits());
        rows.addAll(thatRulesSpeakOf());
        Kinds.all().forEach(kind -> rows.addAll(ofEveryMember(kind)));
        return rows;
    }

    private static Map<String, Document> bases() {
        Map<String, Document> bases = new LinkedHashMap<>();
        bases.put("assessment/minimal", Document.of("{'kind': 'assessment', 'schemaVersion': '1', 'id': 'asm-1', 'version': 1}"));
        bases.put("assessment/small", Document.of("""
                {
                  'kind': 'assessment', 'schemaVersion': '1', 'id': 'asm-1', 'version': 1,
                  'reference': 'CS-2026-0001', 'startedOn': '2026-03-02',
                  'child': {
                    'id': 'C-1', 'dateOfBirth': '2011-05', 'sex': 'male', 'genderIdentity': {'known': 'boy'}, 'languageChoice': 'cy',
                    'needs': [{'kind': 'autism', 'status': 'being-assessed'}]
                  },
                  'people': [{'id': 'P-mother', 'role': 'parent', 'inHousehold': {'known': 'yes'}}],
                  'workedAlone': %s,
                  'offlineBehaviour': {'notAsked': {'reason': %s}},
                  'behaviours': [{'id': 'beh-1', 'kinds': ['messages'], 'happenedOn': '2026-02~'}],
                  'evidence': [{
                    'id': 'ev-1', 'source': {'kind': 'education', 'role': 'form tutor'}, 'obtainedOn': '2026-02-09',
                    'statements': [{'id': 'st-1', 'kind': 'account', 'happenedOn': {'notKnown': {'reason': %s}}}]
                  }],
                  'formulation': {'hypotheses': [
                    {'id': 'hyp-1', 'statement': %s, 'standing': 'held', 'evidenceFor': ['ev-1'], 'confidence': {'level': 'low'}}
                  ]},
                  'warningAnswers': [{'id': 'wa-1', 'rule': 'D05', 'revision': 1, 'subjectDigest': '%s'}],
                  'catalogues': [{'list': 'org.example.themes', 'version': '3'}],
                  'extensions': {
                    'org.example.seen': {'day': '2026-03-12'}, 'org.example.team': {'text': 'East'}, 'org.example.urgent': {'flag': 'yes'}
                  }
                }
                """.formatted(
                        passage("The co-worker was on leave."), passage("It is for the next meeting."), passage("She did not say."),
                        passage("He looked to an older group for standing."), "0123456789abcdef".repeat(4))));
        bases.put("final-assessment/small", Document.of(Seals.sealed(Document.of("""
                {
                  'kind': 'final-assessment', 'schemaVersion': '1', 'content': {'id': 'asm-1', 'version': 1, 'workedAlone': %s},
                  'signOff': {'by': 'P-manager', 'on': '2026-03-12', 'decision': 'approved'},
                  'judgement': {'judgedOn': '2026-03-12', 'outcomes': [{'rule': 'D05', 'revision': 1, 'outcome': 'met'}]}
                }
                """.formatted(passage("The co-worker was on leave."))))));
        bases.put("issued-plan/minimal", Document.of(
                "{'kind': 'issued-plan', 'schemaVersion': '1', 'id': 'plan-issue-1', 'version': 1, 'assessment': 'asm-1', 'assessmentVersion': 1, 'plan': {'id': 'plan-1'}}"));
        bases.put("issued-plan/small", Document.of("""
                {
                  'kind': 'issued-plan', 'schemaVersion': '1', 'id': 'plan-issue-1', 'version': 1, 'assessment': 'asm-1', 'assessmentVersion': 1,
                  'plan': {
                    'id': 'plan-1', 'kind': 'agreed',
                    'actions': [{'id': 'act-1', 'what': %s, 'environments': ['home', 'online'], 'schedule': {'repeated': 'every Monday'}}],
                    'contingencies': [{'id': 'con-1', 'kind': 'situation', 'number': '01632 960123'}]
                  },
                  'people': [{'id': 'P-mother', 'role': 'mother'}], 'issuedOn': '2026-03-12'
                }
                """.formatted(passage("Phones stay in the kitchen at night."))));
        bases.put("case-record/minimal", Document.of("{'kind': 'case-record', 'schemaVersion': '1', 'id': 'asm-1'}"));
        bases.put("case-record/small", Document.of("""
                {
                  'kind': 'case-record', 'schemaVersion': '1', 'id': 'asm-1', 'versions': [%s],
                  'entries': [{
                    'id': 'ent-1', 'version': 1, 'recordedAt': '2026-03-12T09:30:00.000Z', 'on': '2026-03-12', 'by': 'P-worker',
                    'what': {'supervision': %s}
                  }]
                }
                """.formatted(unheaded(bases.get("final-assessment/small")), passage("Talked through the plan."))));
        bases.put("policy/small", Document.of("""
                {
                  'kind': 'policy', 'schemaVersion': '1', 'id': 'org.example.policy', 'version': '3',
                  'limits': [{'kind': 'review', 'amount': 30, 'unit': 'calendar-days', 'validFrom': '2026-01-01'}],
                  'daysOff': ['2026-12-25'], 'schoolHolidays': [{'from': '2026-07-20', 'until': '2026-09-01'}],
                  'trainings': [%s], 'youngest': 12, 'oldest': 17, 'sexes': ['male']
                }
                """.formatted(code("course-1"))));
        bases.put("deployment-profile/small", Document.of("""
                {
                  'kind': 'deployment-profile', 'schemaVersion': '1', 'id': 'org.example.north', 'version': '3', 'nation': 'wales',
                  'controller': 'Example Council', 'lawfulBases': ['public-task'], 'consentConfirmed': {'by': 'the data protection lead', 'on': '2026-01-12'},
                  'languages': ['cy', 'en'], 'labels': [{'code': %s, 'label': %s}],
                  'policy': {'id': 'org.example.policy', 'version': '3', 'youngest': 12}
                }
                """.formatted(code("theme-1"), both("Reading", "Darllen"))));
        bases.put("edition-profile/small", Document.of("""
                {
                  'kind': 'edition-profile', 'schemaVersion': '1', 'id': 'org.example.edition', 'version': '3', 'edition': {'edition': '2', 'published': '2025'},
                  'youngest': 12, 'oldest': 18, 'sexes': ['male'], 'unsuitableWithLearningDisability': 'yes', 'fivePsAsked': 'no',
                  'instead': {'under-12': %s}, 'sources': {'youngest': 'An invented guide, page 3'}
                }
                """.formatted(both("Ask the team for younger children.", "Gofynnwch i’r tîm plant iau."))));
        bases.put("domain-catalogue/small", Document.of("""
                {
                  'kind': 'domain-catalogue', 'schemaVersion': '1', 'id': 'org.example.domains', 'version': '3',
                  'domains': [{
                    'code': %s, 'sphere': 'networks', 'label': %s, 'definition': %s, 'prompts': [{'code': %s, 'text': %s}]
                  }]
                }
                """.formatted(
                        code("school"), both("School", "Ysgol"), both("Learning and friends there.", "Dysgu a ffrindiau yno."), code("school-1"),
                        both("Who does he sit with?", "Gyda phwy mae’n eistedd?"))));
        bases.put("word-list/small", Document.of("""
                {
                  'kind': 'word-list', 'schemaVersion': '1', 'id': 'org.example.words', 'version': '3',
                  'entries': [{
                    'key': 'gaming', 'rules': ['G01'], 'forms': {'english': ['gaming'], 'cymraeg': ['hapchwarae']}, 'scopes': ['general'], 'nations': ['wales'],
                    'why': %s, 'instead': %s, 'source': 'An invented style guide, page 3'
                  }],
                  'exempt': {'english': ['gaming chair']}
                }
                """.formatted(both("It says too little.", "Mae’n dweud rhy ychydig."), both("Say which game.", "Dywedwch pa gêm."))));
        bases.put("explanation/small", Document.of("""
                {
                  'kind': 'explanation', 'schemaVersion': '1', 'assessment': 'asm-1', 'version': 1, 'judgedOn': '2026-03-13',
                  'rules': [{
                    'rule': 'D05', 'revision': 1, 'chapter': %1$s, 'level': 'blocks', 'settledBy': 'doing-it', 'asks': %2$s, 'meaning': %2$s, 'outcome': 'not-met',
                    'problems': [{'subject': 'hyp-1', 'pointer': '/formulation/hypotheses/0', 'message': %2$s, 'settling': %2$s}]
                  }]
                }
                """.formatted(both("Formulation", "Fformiwleiddio"), both("An invented sentence.", "Brawddeg ddychmygol."))));
        bases.put("members/small", Document.of("""
                {
                  'kind': 'members', 'schemaVersion': '1', 'name': 'Trigger', 'label': %1$s, 'help': %1$s, 'oneOf': false,
                  'members': [{
                    'name': 'kind', 'label': %1$s, 'help': %1$s, 'required': true, 'holds': 'choice', 'type': 'TriggerKind',
                    'choices': [{'word': 'move', 'label': %1$s, 'meaning': %1$s}]
                  }],
                  'rules': ['D05']
                }
                """.formatted(both("An invented text", "Testun dychmygol"))));
        bases.put("trace/small", Document.of("""
                {
                  'kind': 'trace', 'schemaVersion': '1', 'assessment': 'asm-1', 'version': 1,
                  'nodes': [{'id': 'ev-1', 'stage': 'evidence', 'number': 1}, {'id': 'hyp-1', 'stage': 'hypothesis', 'number': 1}],
                  'links': [{'from': 'ev-1', 'tie': 'supports', 'to': 'hyp-1'}],
                  'remarks': [{'of': 'hyp-1', 'kind': 'one-voice'}]
                }
                """));
        bases.put("outline/small", Document.of("""
                {
                  'kind': 'outline', 'schemaVersion': '1', 'assessment': 'asm-1', 'version': 1, 'on': '2026-03-13',
                  'profiles': [{
                    'sphere': 'family', 'concerns': {'looked': 'not-looked'},
                    'strengths': {'looked': 'found', 'factors': [{'id': 'fac-1', 'pointer': '/formulation/factors/0'}]}
                  }],
                  'gaps': [{'id': 'gap-1', 'pointer': '/gaps/0', 'owner': 'P-worker', 'dueOn': '2026-03-27'}]
                }
                """));
        bases.put("calendar/small", Document.of("""
                {
                  'kind': 'calendar', 'schemaVersion': '1', 'assessment': 'asm-1', 'on': '2026-03-13',
                  'entries': [{
                    'kind': 'plan-review', 'part': 'plan-1', 'when': '2026-06-11', 'state': 'later', 'certain': true, 'heldBy': ['P-worker'], 'sentence': %s
                  }]
                }
                """.formatted(both("An invented sentence.", "Brawddeg ddychmygol."))));
        bases.put("version-changes/small", Document.of("""
                {
                  'kind': 'version-changes', 'schemaVersion': '1', 'assessment': 'asm-1', 'from': 1, 'to': 2,
                  'changes': [{'topic': 'learnt', 'kind': 'evidence-added', 'part': 'ev-2', 'evidence': ['ev-2'], 'sentence': %s}]
                }
                """.formatted(both("An invented sentence.", "Brawddeg ddychmygol."))));
        bases.put("audience-view/small", Document.of("""
                {
                  'kind': 'audience-view', 'schemaVersion': '1', 'id': 'v-1', 'audience': 'school', 'declaration': {'id': 'org.example.views', 'version': '3'},
                  'drawnOn': '2026-03-13', 'ofVersion': 1,
                  'shown': [{
                    'name': 'plan',
                    'values': [{'part': {'kind': 'SafetyPlan', 'id': 'v-2', 'members': [{'name': 'reviewOn', 'values': [{'date': '2026-06-11'}]}]}}]
                  }]
                }
                """));
        return Collections.unmodifiableMap(bases);
    }

    private static String code(String code) {
        return "{'code': '" + code + "', 'list': 'org.example.list', 'version': '3', 'text': 'An invented entry'}";
    }

    private static String both(String english, String cymraeg) {
        return "{'english': '" + english + "', 'cymraeg': '" + cymraeg + "'}";
    }

    /** A signed version as it stands in a case record, which says once for all what it is. */
    private static JsonNode unheaded(Document version) {
        return ((ObjectNode) version.tree()).remove(List.of("kind", "schemaVersion"));
    }

    private static Document minimal(String member, String json) {
        return base("assessment/minimal").put("/" + member, json);
    }

    private static List<Row> inEveryForm() {
        return List.of(
                valid("assessment/kind-and-version-last", "Members come in any order, those that say what the document is too.",
                        Document.of("{'version': 1, 'id': 'asm-1', 'schemaVersion': '1', 'kind': 'assessment'}")),
                valid("assessment/without-white-space", "White space is not needed.",
                        Document.written("{'kind':'assessment','schemaVersion':'1','id':'asm-1','version':1}")),
                valid("assessment/with-much-white-space", "Spaces, tabs, line feeds and carriage returns between the tokens, before and after.",
                        Document.written("\r\n\t { \t'kind'\r\n: 'assessment' ,\n\n'schemaVersion'\t:\t'1','id' :'asm-1', 'version': 1\r} \r\n\t")),
                valid("assessment/escaped", "Characters and names may be escaped although they need not be.",
                        Document.written("{'\\u006bind': '\\u0061ssessment', 'schemaVersion': '\\u0031', 'id': 'asm-1', 'version': 1, 'reference': 'A\\/B \\u0041\\u00e9'}\n")),
                valid("assessment/version-with-a-fraction-of-nothing", "1.0 is a whole number, as JSON Schema has it.", minimal("version", "1.0")),
                valid("assessment/version-with-an-exponent", "12e1 is the whole number 120.", minimal("version", "12e1")),
                valid("assessment/version-with-a-long-fraction-of-nothing", "A number of 100 characters, which is still one.", minimal("version", "1." + "0".repeat(98))),
                valid("assessment/unicode", "Welsh, accents that combine, right-to-left writing, characters of two UTF-16 units.",
                        minimal("reference", "'Ŵyr Siân, Zoe\\u0308, שלום, 漢字, \\ud83d\\ude42, 𝔸'")),
                valid("assessment/passage-in-both-languages", "A passage with what it says in the other language.",
                        minimal("workedAlone", "{'text': 'The co-worker was on leave.', 'language': 'en', 'origin': 'own', 'rendering': 'Roedd y cydweithiwr ar wyliau.'}")),
                valid("assessment/passage-of-several-lines", "A passage has line feeds, tabs and blank lines, and may begin with them.",
                        minimal("workedAlone", passage("\\n\\tFirst line.\\n\\n\\u00a0 Second line.\\n"))),
                valid("assessment/line-with-marks", "Quotation marks, apostrophes, slashes, backslashes, brackets and entities stay as they are.",
                        minimal("reference", "'“A” ’b’ \\\\ / <i> &amp; {} [] \\\" %s ${x}'")),
                valid("assessment/line-that-only-looks-like-a-data-uri", "The word data with a colon is no data URI.",
                        minimal("reference", "'Phone data: seen by the officer'")),
                valid("assessment/line-with-spaces-inside-and-after", "A line may end in a space and have a no-break space inside.", minimal("reference", "'CS\\u00a02026 '")),
                valid("assessment/empty-lists-and-objects", "A list without elements and an object without members say the same as nothing.",
                        minimal("people", "[]").put("/commission", "{}").put("/extensions", "{}").put("/formulation", "{'hypotheses': []}")),
                valid("assessment/dates-of-every-precision", "A year, a month, a day, about each of them, and ranges of any two.", minimal("events", dates(
                        "2023", "2026-05", "2026-05-03", "2023~", "2026-05~", "2026-05-03~", "2023/2025", "2023/2025-06", "2023-01-01/2025~", "2023~/2025-06-30~"))),
                valid("assessment/dates-first-and-last", "Years run from 1900 to 2199.", minimal("events", dates("1900", "1900-01-01", "2199", "2199-12-31"))),
                valid("assessment/dates-29-february", "In leap years February has 29 days, in 2000 too.", minimal("events", dates("2024-02-29", "2000-02-29", "1904-02-29", "2196-02-29"))),
                valid("assessment/range-that-runs-backwards", "A range may run backwards: that is for a rule, and not for the schema.", minimal("events", dates("2025/2023"))),
                valid("assessment/answers-of-every-kind", "The six cases of an answer.", minimal("accounts", IntStream.range(0, 6)
                        .mapToObj(at -> "{'id': 'acc-" + at + "', 'whose': 'P-" + at + "', 'account': " + answer(at) + "}")
                        .collect(Collectors.joining(",", "[", "]")))),
                valid("assessment/extensions-of-every-kind", "An extension is a short text, a flag or a day; its name has two to five parts.",
                        minimal("extensions", "{'a.b': {'text': 'x'}, 'org.example.seen-by': {'day': '2026-03-12'}, 'org.example.a1.b2.c-3-': {'flag': 'no'}}")),
                valid("assessment/code-nobody-knows", "A code of a catalogue that nobody here has is kept with its text.",
                        minimal("edition", "{'profile': {'code': 'unheard-of', 'list': 'org.example.unheard-of', 'version': '99', 'text': 'Something new'}}")),
                valid("assessment/identifiers", "Identifiers begin with a letter or digit and go on with those, full stops, underscores and hyphens.",
                        minimal("gaps", "[{'id': '0'}, {'id': 'A'}, {'id': 'a.B_c-9'}, {'id': '9--..__'}, {'id': 'constructor'}, {'id': 'null'}]")),
                valid("explanation/whole-document", "A problem with the whole record has an empty pointer.",
                        base("explanation/small").put("/rules/0/problems/0/pointer", "''").drop("/rules/0/problems/0/subject")),
                valid("members/range", "A number in a form can have any bounds a machine has.", base("members/small")
                        .put("/members/0/range", "{'least': -2147483648, 'most': 2147483647}")));
    }

    private static String dates(String... dates) {
        return IntStream.range(0, dates.length)
                .mapToObj(at -> "{'id': 'event-" + at + "', 'kind': 'meeting', 'on': '" + dates[at] + "'}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String answer(int which) {
        String reason = "{'reason': " + passage("She asked for time.") + "}";
        return switch (which) {
            case 0 -> "{'known': " + passage("She told it in her own words.") + "}";
            case 1 -> "{'notKnown': " + reason + "}";
            case 2 -> "{'notAsked': " + reason + "}";
            case 3 -> "{'declined': " + reason + "}";
            case 4 -> "{'notApplicable': " + reason + "}";
            default -> "{'coveredInHost': {'where': " + passage("In part 2.") + "}}";
        };
    }

    private static List<Row> atTheLimits() {
        return List.of(
                valid("assessment/limit-version", "The largest version number, 999999.", minimal("version", "999999")),
                valid("assessment/limit-identifier", "An identifier of 64 characters.", minimal("id", "'" + "a".repeat(64) + "'")),
                valid("assessment/limit-line", "A line of 300 characters.", minimal("reference", "'" + "x".repeat(300) + "'")),
                valid("assessment/limit-line-of-wide-characters", "300 characters are 300 code points, though these are 600 UTF-16 units and 1200 bytes.",
                        minimal("reference", "'" + "\ud83d\ude42".repeat(300) + "'")),
                valid("assessment/limit-passage", "A passage of 32000 characters, each of two UTF-16 units.",
                        minimal("workedAlone", passage("\ud83d\ude42".repeat(32_000)))).packed(),
                valid("assessment/limit-people", "A list of 1000 elements.", minimal("people", "[" + "{'id':'P-1','role':'friend'},".repeat(999) + "{'id':'P-2','role':'parent'}]"))
                        .packed(),
                valid("assessment/limit-references", "A list of 100000 elements.",
                        minimal("formulation", "{'ownHarm': {'evidence': [" + "'ev-1',".repeat(99_999) + "'ev-2']}}")).packed(),
                valid("assessment/limit-extensions", "50 extensions.", minimal("extensions", extensions(50))),
                valid("assessment/limit-extension-name", "An extension name of 128 characters.",
                        minimal("extensions", "{'" + longName(128) + "': {'flag': 'yes'}}")),
                valid("policy/limits", "The least and the largest numbers of a policy.", base("policy/small")
                        .put("/youngest", "0").put("/oldest", "30").put("/limits/0/amount", "3660")),
                valid("edition-profile/limit-text", "A text of 2000 characters.", base("edition-profile/small")
                        .put("/instead/under-12/english", "'" + "x".repeat(2_000) + "'")));
    }

    static String extensions(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> "'org.example.n" + at + "': {'flag': 'yes'}")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A name of an extension of exactly this many characters, at least 125 and at most 164. */
    static String longName(int length) {
        String part = "a".repeat(40);
        return String.join(".", part, part, part, "b".repeat(length - 3 * 41));
    }

    private static List<Row> thatRulesSpeakOf() {
        return List.of(
                broken("assessment/rule-identifier-twice", "Two parts of one identifier: a draft like any other, and a rule says so.", "I01", "/gaps/1/id",
                        minimal("gaps", "[{'id': 'gap-1'}, {'id': 'gap-1'}]")),
                broken("assessment/rule-reference-to-nothing", "An explanation cites what is not there.", "I02", "/formulation/hypotheses/0/evidenceFor/0",
                        base("assessment/small").put("/formulation/hypotheses/0/evidenceFor/0", "'ev-9'")),
                broken("assessment/rule-no-evidence", "A working explanation that cites nothing.", "D05", "/formulation/hypotheses/0/evidenceFor",
                        base("assessment/small").drop("/formulation/hypotheses/0/evidenceFor")));
    }

    private static List<Row> ofEveryMember(String kind) {
        EveryMember every = new EveryMember(Kinds.schema(kind));
        return switch (kind) {
            case "assessment" -> ofAssessments(every);
            case "final-assessment" -> List.of(valid("final-assessment/every-member", "Every member of a seal, a signature and a judgement.", signed(every)));
            case "case-record" -> ofCaseRecords(every);
            default -> ofWhole(kind, every);
        };
    }

    private static List<Row> ofAssessments(EveryMember every) {
        List<Row> rows = new ArrayList<>();
        Document least = base("assessment/minimal");
        for (String member : new TreeSet<>(every.members())) {
            if (!least.tree().has(member)) {
                rows.add(valid("assessment/every-" + member, "Every member, word and case that can be under " + member + ".", least.put("/" + member, every.full(member))));
            }
        }
        rows.addAll(turns("assessment", every));
        return rows;
    }

    private static List<Row> ofCaseRecords(EveryMember every) {
        Document least = base("case-record/minimal");
        return List.of(
                valid("case-record/every-entry", "Every case of what can be entered after a version was signed.", least.put("/entries", every.full("entries"))),
                valid("case-record/every-plan", "Plans as they were issued.", least.put("/plans", every.full("plans")).put("/extensions", every.full("extensions"))
                        .put("/reference", every.full("reference"))),
                valid("case-record/two-versions", "Two signed versions, each under its own seal; the second is a copy and names what it was made of.", base("case-record/small")
                        .put("/versions/1", unheaded(Document.of(Seals.sealed(base("final-assessment/small").drop("/seal")
                                .put("/content/version", "2").put("/derivedFrom", "'" + "0123456789abcdef".repeat(4) + "'")))))));
    }

    private static List<Row> ofWhole(String kind, EveryMember every) {
        List<Row> rows = new ArrayList<>();
        ObjectNode whole = NODES.objectNode();
        Kinds.schema(kind).get("properties").propertyNames().forEach(member -> whole.set(member, every.full(member)));
        rows.add(valid(kind + "/every-member", "Every member there is.", Document.of(whole)));
        rows.addAll(turns(kind, every));
        return rows;
    }

    /** Each word and case that is not in an array needs a document of its own; the first of each was in one before. */
    private static List<Row> turns(String kind, EveryMember every) {
        return IntStream.range(1, every.turns())
                .mapToObj(turn -> valid(kind + "/words-" + (turn + 1), "Of each choice and each union the word or case in place " + (turn + 1) + ".", Document.of(every.turn(turn))))
                .toList();
    }

    private static Document signed(EveryMember every) {
        ObjectNode version = ((ObjectNode) base("final-assessment/small").tree()).remove(List.of("seal"));
        for (String member : List.of("derivedFrom", "signOff", "judgement")) {
            version.set(member, every.full(member));
        }
        return Document.of(Seals.sealed(version));
    }
}
