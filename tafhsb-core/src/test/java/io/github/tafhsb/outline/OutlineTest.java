// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.enquiry.AssessmentDomain;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.enquiry.GapEnd;
import io.github.tafhsb.enquiry.GapEnding;
import io.github.tafhsb.enquiry.GapId;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.NoGapsIdentified;
import io.github.tafhsb.enquiry.PromptAnswer;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.enquiry.WorksheetId;
import io.github.tafhsb.enquiry.WorksheetState;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FiveP;
import io.github.tafhsb.formulation.LeftBlank;
import io.github.tafhsb.formulation.NothingFound;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.outline.Outline.Area;
import io.github.tafhsb.outline.Outline.Contradiction;
import io.github.tafhsb.outline.Outline.Entry;
import io.github.tafhsb.outline.Outline.Perspective;
import io.github.tafhsb.outline.Outline.Profile;
import io.github.tafhsb.outline.Outline.Side;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final Context CONTEXT = Context.on(LocalDate.of(2026, 3, 13));
    private static final Code SCHOOL = DomainCatalogue.shipped().domains().get(13).code();

    private final Assessment sound = SoundRecord.assessment();

    private static Outline of(Assessment assessment) {
        return Outline.of(assessment, CONTEXT);
    }

    private static Side side(Outline outline, Sphere sphere, FactorKind kind) {
        Profile profile = outline.profiles().get(sphere.ordinal());
        assertThat(profile.sphere()).isEqualTo(sphere);
        return kind == FactorKind.CONCERN ? profile.concerns() : profile.strengths();
    }

    private static Perspective under(Outline outline, FiveP fiveP) {
        return outline.fivePs().get(fiveP.ordinal());
    }

    private static List<String> pointers(List<? extends Entry<?>> entries) {
        return entries.stream().map(Entry::pointer).toList();
    }

    @Test
    void concerns_stand_beside_strengths_for_individual_family_and_networks() {
        assertThat(of(sound).profiles())
                .extracting(
                        Profile::sphere,
                        profile -> pointers(profile.concerns().factors()),
                        profile -> pointers(profile.strengths().factors()))
                .containsExactly(
                        tuple(Sphere.INDIVIDUAL, List.of("/formulation/factors/0"), List.of("/formulation/factors/2")),
                        tuple(Sphere.FAMILY, List.of("/formulation/factors/1"), List.of("/formulation/factors/3")),
                        tuple(Sphere.NETWORKS, List.of(), List.of("/formulation/factors/4")));
    }

    @Test
    void that_somebody_looked_and_found_none_is_not_that_nobody_has_looked() {
        Side looked = side(of(sound), Sphere.NETWORKS, FactorKind.CONCERN);
        Side notLooked = side(
                of(SoundRecord.formulated(formulation -> formulation.withNothingFound())), Sphere.NETWORKS, FactorKind.CONCERN);

        assertThat(looked.looked()).isEqualTo(Looked.NONE_FOUND);
        assertThat(pointers(looked.nothingFound())).containsExactly("/formulation/nothingFound/0");
        assertThat(notLooked.looked()).isEqualTo(Looked.NOT_LOOKED);
        assertThat(side(of(sound), Sphere.FAMILY, FactorKind.CONCERN).looked()).isEqualTo(Looked.FOUND);
    }

    @Test
    void what_is_said_not_to_be_there_was_looked_for() {
        Side strengths = side(
                of(sound.update(FactorId.of("FA-5"), factor -> factor.withPresence(Presence.ABSENT))),
                Sphere.NETWORKS,
                FactorKind.STRENGTH);

        assertThat(strengths.looked()).isEqualTo(Looked.NONE_FOUND);
        assertThat(strengths.factors()).hasSize(1);
    }

    @Test
    void nothing_found_beside_something_found_shows_both() {
        Side concerns = side(
                of(SoundRecord.formulated(formulation -> formulation.withNothingFound(
                        NothingFound.builder().sphere(Sphere.FAMILY).kind(FactorKind.CONCERN).build()))),
                Sphere.FAMILY,
                FactorKind.CONCERN);

        assertThat(concerns.looked()).isEqualTo(Looked.FOUND);
        assertThat(concerns.nothingFound()).hasSize(1);
    }

    @Test
    void under_the_five_ps_stands_what_is_marked_so_and_what_goes_there_without_a_mark() {
        Outline outline = of(sound);

        assertThat(pointers(under(outline, FiveP.PRESENTING).behaviours())).containsExactly("/behaviours/0");
        assertThat(pointers(under(outline, FiveP.PERPETUATING).factors())).containsExactly("/formulation/factors/0");
        assertThat(pointers(under(outline, FiveP.PROTECTIVE).factors()))
                .containsExactly("/formulation/factors/2", "/formulation/factors/3", "/formulation/factors/4");
        assertThat(under(outline, FiveP.PREDISPOSING).behaviours()).isEmpty();
        assertThat(outline.fivePs()).extracting(Perspective::looked).containsOnly(Looked.FOUND);
    }

    @Test
    void one_of_the_five_ps_that_somebody_left_blank_is_not_one_that_nobody_has_got_to() {
        Outline outline = of(SoundRecord.formulated(formulation -> formulation
                .withFactors()
                .withLeftBlank(LeftBlank.builder().fiveP(FiveP.PRECIPITATING).build())));

        assertThat(under(outline, FiveP.PRECIPITATING).looked()).isEqualTo(Looked.NONE_FOUND);
        assertThat(pointers(under(outline, FiveP.PRECIPITATING).leftBlank())).containsExactly("/formulation/leftBlank/0");
        assertThat(under(outline, FiveP.PERPETUATING).looked()).isEqualTo(Looked.NOT_LOOKED);
    }

    @Test
    void items_that_disagree_stand_side_by_side_until_somebody_says_how_and_after() {
        EvidenceLink link = EvidenceLink.builder()
                .id(EvidenceLinkId.of("LI-1"))
                .item(SoundRecord.TUTORS)
                .kind(LinkKind.CONTRADICTS)
                .bearsOn(SoundRecord.MOTHERS)
                .build();
        Contradiction open = of(sound.add(link)).contradictions().get(0);
        Contradiction resolved = of(sound.add(link.withResolution(Passage.of("The tutor was there.")))).contradictions().get(0);

        assertThat(open.isOpen()).isTrue();
        assertThat(resolved.isOpen()).isFalse();
        assertThat(open.one().orElseThrow().pointer()).isEqualTo("/evidence/0");
        assertThat(open.other().orElseThrow().part().getId()).isEqualTo(SoundRecord.MOTHERS);
        assertThat(of(sound.add(link.withBearsOn(EvidenceId.of("gone")))).contradictions().get(0).other()).isEmpty();
        assertThat(of(sound.add(link.withKind(LinkKind.CORROBORATES))).contradictions()).isEmpty();
        assertThat(of(sound.add(link.withBearsOn(SoundRecord.TUTORS))).contradictions()).isEmpty();
    }

    @Test
    void only_open_gaps_are_gaps() {
        Assessment more = sound.add(InformationGap.builder()
                .id(GapId.of("GA-2"))
                .ended(GapEnd.builder().how(GapEnding.ANSWERED).build())
                .build());

        assertThat(pointers(of(more).gaps())).containsExactly("/gaps/0");
        assertThat(of(more).gaps().get(0).part().getOwner()).contains(SoundRecord.CO_WORKER);
    }

    @Test
    void what_the_rules_would_still_ask_is_what_a_report_says() {
        Assessment asked = SoundRecord.formulated(formulation ->
                formulation.withWhyNowAndHere(Optional.empty()).withServicesAndSociety(Optional.empty()));

        assertThat(of(asked).stillToAsk()).extracting(Problem::code).contains("D21", "D22");
        assertThat(of(asked).stillToAsk())
                .isEqualTo(Checker.standard().check(asked, CONTEXT).stillToAsk());
    }

    @Test
    void a_host_can_have_its_own_rules_asked() {
        assertThat(Outline.of(sound, CONTEXT, Checker.of(List.of(new OfOurPanel()))).stillToAsk())
                .extracting(Problem::code)
                .containsExactly("Z02");
    }

    @Test
    void of_an_area_that_nobody_has_begun_every_prompt_is_open() {
        assertThat(of(sound).areas())
                .extracting(Area::domain)
                .isEqualTo(DomainCatalogue.shipped().domains());
        assertThat(of(sound).areas()).allSatisfy(area -> {
            assertThat(area.worksheets()).isEmpty();
            assertThat(area.prompts()).isEqualTo(area.domain().prompts());
        });
    }

    @Test
    void a_prompt_that_somebody_answered_is_not_asked_again_whatever_the_answer() {
        AssessmentDomain domain = DomainCatalogue.shipped().find(SCHOOL).orElseThrow();
        Assessment begun = sound.add(Worksheet.builder()
                .id(WorksheetId.of("WS-1"))
                .domain(SCHOOL)
                .state(WorksheetState.IN_PROGRESS)
                .addAnswers(PromptAnswer.builder()
                        .prompt(ofAnotherVersion(domain.prompts().get(0).code()))
                        .answer(Answer.notKnown(Passage.of("Nobody could say.")))
                        .build())
                .build());

        assertThat(area(of(begun), SCHOOL).prompts())
                .isEqualTo(domain.prompts().subList(1, domain.prompts().size()));
    }

    @Test
    void nobody_has_to_answer_every_prompt() {
        for (WorksheetState state : List.of(WorksheetState.DONE, WorksheetState.COVERED_IN_HOST, WorksheetState.NOT_NEEDED)) {
            Assessment over = sound.add(
                    Worksheet.builder().id(WorksheetId.of("WS-1")).domain(SCHOOL).state(state).build());

            assertThat(area(of(over), SCHOOL).prompts()).isEmpty();
            assertThat(pointers(area(of(over), SCHOOL).worksheets())).containsExactly("/worksheets/0");
        }
    }

    @Test
    void whoever_says_what_exploring_an_area_came_to_has_explored_it() {
        Worksheet explored = Worksheet.builder()
                .id(WorksheetId.of("WS-1"))
                .domain(SCHOOL)
                .summary(Passage.of("He likes it there."))
                .build();

        assertThat(area(of(sound.add(explored)), SCHOOL).prompts()).isEmpty();
        assertThat(area(of(sound.add(explored.withState(WorksheetState.IN_PROGRESS))), SCHOOL).prompts()).isNotEmpty();
    }

    @Test
    void in_lines_it_shows_places_and_no_word_unless_it_is_asked_to() {
        Assessment record = sound.add(EvidenceLink.builder()
                        .id(EvidenceLinkId.of("LI-1"))
                        .item(SoundRecord.TUTORS)
                        .kind(LinkKind.CONTRADICTS)
                        .bearsOn(SoundRecord.MOTHERS)
                        .build());

        assertThat(of(record).lines(Language.ENGLISH))
                .containsSubsequence(
                        "Networks",
                        "  Concerns",
                        "    Looked, none found",
                        "    - /formulation/nothingFound/0",
                        "Sources that disagree",
                        "    One says: /evidence/0",
                        "    Both still stand.",
                        "Not known yet",
                        "  - /gaps/0",
                        "Areas without a worksheet");
        assertThat(of(record).linesInWords(Language.CYMRAEG))
                .containsSubsequence(
                        "Rhwydweithiau",
                        "    Edrychwyd, heb ganfod dim",
                        "    - Asked school and club; nothing known.",
                        "    Yn ôl y naill (Ysgol neu wasanaeth addysg): Older pupils asked him to prove himself.",
                        "  - Whether anybody else has it.",
                        "    Pwy sy’n cael gwybod: PR-2",
                        "    Erbyn: 2026-03-27");
    }

    @Test
    void in_lines_it_says_what_is_not_there() {
        assertThat(of(Assessment.begin(AssessmentId.of("AS-2"))
                                .add(InformationGap.builder().id(GapId.of("GA-1")).build()))
                        .lines(Language.ENGLISH))
                .contains(
                        "    Nobody has looked yet",
                        "  No two items are linked as disagreeing.",
                        "    Nobody is named who finds out.",
                        "    No date is set.");
        assertThat(of(Assessment.begin(AssessmentId.of("AS-2")).withNoGaps(NoGapsIdentified.builder().build()))
                        .lines(Language.ENGLISH))
                .contains("  Somebody looked for gaps and says that there are none.");
    }

    @Test
    void what_it_says_in_lines_is_there_in_both_languages() {
        Texts texts = Texts.load("/io/github/tafhsb/outline/lines");

        assertThat(texts.keys(Language.CYMRAEG)).isEqualTo(texts.keys(Language.ENGLISH));
        assertThat(Stream.of(Language.values())
                        .flatMap(language -> texts.keys(language).stream().map(key -> texts.get(key, language))))
                .noneMatch(text -> text.isBlank() || text.contains("'"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_licensees_catalogue_takes_the_place_of_ours_and_what_it_does_not_have_stays_visible() {
        Code ours = Code.of("a1", "org.example.domains", "3", "First area");
        AssessmentDomain first = new AssessmentDomain(
                ours,
                Sphere.FAMILY,
                new Bilingual("First area", "Maes cyntaf"),
                new Bilingual("What it is about.", "Am beth y mae."),
                List.of());
        Context licensed = CONTEXT.with(new DomainCatalogue("org.example.domains", "3", List.of(first)));
        Assessment both = sound.withWorksheets(
                Worksheet.builder().id(WorksheetId.of("WS-1")).domain(SCHOOL).build(),
                Worksheet.builder().id(WorksheetId.of("WS-2")).domain(ours).build());

        Outline outline = Outline.of(both, licensed);

        assertThat(outline.areas()).extracting(Area::domain).containsExactly(first);
        assertThat(pointers(outline.areas().get(0).worksheets())).containsExactly("/worksheets/1");
        assertThat(pointers(outline.otherAreas())).containsExactly("/worksheets/0");
    }

    @Test
    void of_an_empty_record_it_says_that_nobody_has_looked_yet() {
        Outline outline = of(Assessment.begin(AssessmentId.of("AS-2")));

        assertThat(outline.profiles())
                .flatExtracting(profile -> List.of(profile.concerns().looked(), profile.strengths().looked()))
                .hasSize(6)
                .containsOnly(Looked.NOT_LOOKED);
        assertThat(outline.fivePs()).hasSize(5).extracting(Perspective::looked).containsOnly(Looked.NOT_LOOKED);
        assertThat(outline.contradictions()).isEmpty();
        assertThat(outline.gaps()).isEmpty();
        assertThat(outline.noGaps()).isEmpty();
        assertThat(outline.areas()).hasSize(DomainCatalogue.shipped().domains().size());
    }

    @Test
    void says_nothing_of_itself_and_refuses_nothing_at_all_by_name() {
        assertThat(of(sound)).hasToString("Outline").isEqualTo(of(sound));
        assertThatNullPointerException().isThrownBy(() -> Outline.of(null, CONTEXT)).withMessage("assessment");
        assertThatNullPointerException().isThrownBy(() -> Outline.of(sound, null)).withMessage("context");
    }

    private static Area area(Outline outline, Code domain) {
        return outline.areas().stream()
                .filter(area -> area.domain().code().isSameAs(domain))
                .findFirst()
                .orElseThrow();
    }

    private static Code ofAnotherVersion(Code code) {
        return new Code(code.code(), code.list(), "0", code.text());
    }

    private static final class OfOurPanel extends Rule<Assessment> {
        OfOurPanel() {
            super("Z02", 1, Level.OUTLINE, SettledBy.ANSWER, Assessment.class, "inference");
        }

        @Override
        public Finding judge(Assessment assessment, Facts facts) {
            return Finding.notMet("commission");
        }
    }
}
