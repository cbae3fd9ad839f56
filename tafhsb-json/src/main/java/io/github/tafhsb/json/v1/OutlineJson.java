// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.bool;
import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.v1.EnquiryJson.NO_GAPS_IDENTIFIED;
import static io.github.tafhsb.json.v1.EnquiryJson.SPHERE;
import static io.github.tafhsb.json.v1.EnquiryJson.WORKSHEET_STATE;
import static io.github.tafhsb.json.v1.EvidenceJson.SOURCE_KIND;
import static io.github.tafhsb.json.v1.ExplanationJson.POINTER;
import static io.github.tafhsb.json.v1.ExplanationJson.RULE_TEXT;
import static io.github.tafhsb.json.v1.ExplanationJson.written;
import static io.github.tafhsb.json.v1.FormulationJson.FACTOR_WEIGHT;
import static io.github.tafhsb.json.v1.FormulationJson.FIVE_P;
import static io.github.tafhsb.json.v1.FormulationJson.PRESENCE;
import static io.github.tafhsb.json.v1.SettingsJson.BILINGUAL;
import static io.github.tafhsb.json.v1.SettingsJson.PROMPT;
import static io.github.tafhsb.json.v1.ValuesJson.ASSESSMENT_ID;
import static io.github.tafhsb.json.v1.ValuesJson.CODE;
import static io.github.tafhsb.json.v1.ValuesJson.COUNT;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.MANY;
import static io.github.tafhsb.json.v1.ValuesJson.PERSON_ID;
import static io.github.tafhsb.json.v1.ValuesJson.RULE_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.SUBJECT_ID;

import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.outline.Looked;
import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.outline.Outline.Area;
import io.github.tafhsb.outline.Outline.Contradiction;
import io.github.tafhsb.outline.Outline.Entry;
import io.github.tafhsb.outline.Outline.Perspective;
import io.github.tafhsb.outline.Outline.Profile;
import io.github.tafhsb.outline.Outline.Side;
import io.github.tafhsb.rule.Problem;
import java.util.List;

/**
 * The outline of a record in JSON. Whatever somebody wrote it points at, by identifier and place, and does not repeat: of the record
 * itself it holds choices, dates and identifiers. It is written and never read back: it follows from the record.
 */
final class OutlineJson {
    private static final Shape<Looked> LOOKED = choice(Looked.values());

    private static final ObjectShape<Entry<Factor>, Object> FACTOR = OutlineJson.<Factor>entry("OutlinedFactor")
            .optional("presence", PRESENCE, it -> it.part().getPresence(), ExplanationJson::unread)
            .optional("weight", FACTOR_WEIGHT, it -> it.part().getWeight(), ExplanationJson::unread);

    private static final ObjectShape<Entry<Behaviour>, Object> BEHAVIOUR = entry("OutlinedBehaviour");

    private static final ObjectShape<Side, Object> SIDE = written(Side.class, "OutlinedSide")
            .required("looked", LOOKED, Side::looked, ExplanationJson::unread)
            .list("factors", listOf(FACTOR, MANY), Side::factors, ExplanationJson::unread)
            .list("nothingFound", listOf(POINTER, SOME), it -> places(it.nothingFound()), ExplanationJson::unread);

    private static final ObjectShape<Profile, Object> PROFILE = written(Profile.class, "OutlinedProfile")
            .required("sphere", SPHERE, Profile::sphere, ExplanationJson::unread)
            .required("concerns", SIDE, Profile::concerns, ExplanationJson::unread)
            .required("strengths", SIDE, Profile::strengths, ExplanationJson::unread);

    private static final ObjectShape<Perspective, Object> PERSPECTIVE = written(Perspective.class, "OutlinedFiveP")
            .required("fiveP", FIVE_P, Perspective::fiveP, ExplanationJson::unread)
            .required("looked", LOOKED, Perspective::looked, ExplanationJson::unread)
            .list("behaviours", listOf(BEHAVIOUR, MANY), Perspective::behaviours, ExplanationJson::unread)
            .list("factors", listOf(FACTOR, MANY), Perspective::factors, ExplanationJson::unread)
            .list("leftBlank", listOf(POINTER, SOME), it -> places(it.leftBlank()), ExplanationJson::unread);

    private static final ObjectShape<Entry<EvidenceItem>, Object> ITEM = OutlineJson.<EvidenceItem>entry("OutlinedItem")
            .optional("source", SOURCE_KIND, it -> it.part().getSource().flatMap(Source::getKind), ExplanationJson::unread);

    private static final ObjectShape<Contradiction, Object> CONTRADICTION = written(Contradiction.class, "OutlinedContradiction")
            .required("link", OutlineJson.<EvidenceLink>entry("OutlinedLink"), Contradiction::link, ExplanationJson::unread)
            .optional("one", ITEM, Contradiction::one, ExplanationJson::unread)
            .optional("other", ITEM, Contradiction::other, ExplanationJson::unread)
            .required("open", bool(), Contradiction::isOpen, ExplanationJson::unread);

    private static final ObjectShape<Entry<InformationGap>, Object> GAP = OutlineJson.<InformationGap>entry("OutlinedGap")
            .optional("owner", PERSON_ID, it -> it.part().getOwner(), ExplanationJson::unread)
            .optional("dueOn", DAY, it -> it.part().getDueOn(), ExplanationJson::unread)
            .optional("askAgainOn", DAY, it -> it.part().getAskAgainOn(), ExplanationJson::unread);

    private static final ObjectShape<Problem, Object> QUESTION = written(Problem.class, "OutlinedQuestion")
            .required("rule", RULE_ID, Problem::rule, ExplanationJson::unread)
            .required("pointer", POINTER, Problem::pointer, ExplanationJson::unread)
            .required("message", RULE_TEXT, it -> it::message, ExplanationJson::unread)
            .required("settling", RULE_TEXT, it -> it::settling, ExplanationJson::unread);

    private static final ObjectShape<Entry<Worksheet>, Object> WORKSHEET = OutlineJson.<Worksheet>entry("OutlinedWorksheet")
            .optional("state", WORKSHEET_STATE, it -> it.part().getState(), ExplanationJson::unread);

    private static final ObjectShape<Area, Object> AREA = written(Area.class, "OutlinedArea")
            .required("domain", CODE, it -> it.domain().code(), ExplanationJson::unread)
            .required("sphere", SPHERE, it -> it.domain().sphere(), ExplanationJson::unread)
            .required("label", BILINGUAL, it -> it.domain().label(), ExplanationJson::unread)
            .list("worksheets", listOf(WORKSHEET, SOME), Area::worksheets, ExplanationJson::unread)
            .list("prompts", listOf(PROMPT, SOME), Area::prompts, ExplanationJson::unread);

    static final ObjectShape<Outline, Object> OUTLINE = written(Outline.class, "Outline")
            .required("assessment", ASSESSMENT_ID, Outline::assessment, ExplanationJson::unread)
            .required("version", COUNT, Outline::version, ExplanationJson::unread)
            .required("on", DAY, Outline::on, ExplanationJson::unread)
            .list("profiles", listOf(PROFILE, SOME), Outline::profiles, ExplanationJson::unread)
            .list("fivePs", listOf(PERSPECTIVE, SOME), Outline::fivePs, ExplanationJson::unread)
            .list("contradictions", listOf(CONTRADICTION, MANY), Outline::contradictions, ExplanationJson::unread)
            .list("gaps", listOf(GAP, MANY), Outline::gaps, ExplanationJson::unread)
            .optional("noGaps", NO_GAPS_IDENTIFIED, Outline::noGaps, ExplanationJson::unread)
            .list("stillToAsk", listOf(QUESTION, MANY), Outline::stillToAsk, ExplanationJson::unread)
            .list("areas", listOf(AREA, SOME), Outline::areas, ExplanationJson::unread)
            .list("otherAreas", listOf(WORKSHEET, SOME), Outline::otherAreas, ExplanationJson::unread);

    private OutlineJson() {}

    /** A part that is pointed at: what it is called, and where it stands. */
    @SuppressWarnings("unchecked") // a table that is never read asks its type for nothing but its name
    private static <P extends Part<?>> ObjectShape<Entry<P>, Object> entry(String name) {
        return written((Class<Entry<P>>) (Class<?>) Entry.class, name)
                .required("id", SUBJECT_ID, it -> SubjectId.of(it.part().getId()), ExplanationJson::unread)
                .required("pointer", POINTER, Entry::pointer, ExplanationJson::unread);
    }

    private static List<String> places(List<? extends Entry<? extends Walkable>> entries) {
        return entries.stream().<String>map(Entry::pointer).toList();
    }
}
