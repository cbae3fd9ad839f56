// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.people.FormOfAddress;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainPageTest {
    private static final Function<PersonId, String> NAMES =
            id -> id.equals(SoundRecord.CHILD) ? "Robin" : id.value();

    private final Assessment record = SoundRecord.assessment();

    @Test
    void the_child_reads_their_plan_under_the_name_they_picked() {
        PlainPage page = page(Audience.CHILD, record, Language.ENGLISH);

        assertThat(page.title()).isEqualTo("Your plan");
        assertThat(page.sections().get(0)).isEqualTo(new PlainPage.Section("For", List.of("Robin")));
        assertThat(page.sections()).extracting(PlainPage.Section::heading).contains("Good things to move towards", "If something happens");
    }

    @Test
    void in_welsh_the_child_is_spoken_to_as_they_chose_and_as_a_friend_where_they_have_not() {
        Assessment formal = record.updateChild(child -> child.withAddress(FormOfAddress.CHI));
        Assessment unsaid = record.updateChild(child -> child.withAddress(Optional.empty()));

        assertThat(page(Audience.CHILD, unsaid, Language.CYMRAEG).title()).isEqualTo("Dy gynllun di");
        assertThat(page(Audience.CHILD, formal, Language.CYMRAEG).title()).isEqualTo("Eich cynllun chi");
        assertThat(page(Audience.ACCESS, formal, Language.CYMRAEG).title()).isEqualTo("Beth sydd wedi’i gofnodi amdanoch chi");
    }

    @Test
    void at_two_in_the_morning_whom_to_ring_stands_first() {
        PlainPage page = page(Audience.DUTY, record, Language.ENGLISH);

        assertThat(page.sections()).extracting(PlainPage.Section::heading).startsWith("Whom to ring", "If something happens");
        assertThat(page.sections().get(0).lines()).allMatch(line -> line.matches("(Ring|At night and at weekends): .+"));
    }

    @Test
    void what_is_recorded_is_told_by_date() {
        List<String> headings = page(Audience.RECEIVING, record, Language.ENGLISH).sections().stream()
                .map(PlainPage.Section::heading)
                .filter(heading -> heading.matches(".* \\d{4}"))
                .toList();

        assertThat(headings).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void no_page_calls_anybody_by_an_identifier_of_the_record(Audience audience) {
        for (Language language : Language.values()) {
            assertThat(page(audience, record, language).text()).doesNotContainPattern("\\b(CH|PE|PR)-[0-9]\\b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_section_that_a_reader_may_see_has_a_heading(Language language) {
        Texts texts = Texts.load("/io/github/tafhsb/view/plain");

        assertThat(ViewDeclaration.shipped().members())
                .filteredOn(member -> member.startsWith("Assessment."))
                .filteredOn(member -> !member.equals("Assessment.id")
                        && ViewDeclaration.shipped().of(member, Audience.RECEIVING).showing() != Showing.WITHHELD)
                .isNotEmpty()
                .allSatisfy(member -> assertThat(texts.find("section." + member.substring(member.indexOf('.') + 1), language))
                        .isPresent());
        assertThat(texts.keys(Language.ENGLISH)).isEqualTo(texts.keys(Language.CYMRAEG));
        assertThat(texts.keys(language)).allSatisfy(key -> assertThat(texts.get(key, language)).isNotBlank().doesNotContain("'"));
    }

    private static PlainPage page(Audience audience, Assessment record, Language language) {
        Disclosure share = Disclosure.builder().id(DisclosureId.of("share")).decision(DisclosureDecision.SHARED).build();
        ViewKey key = ViewKey.of(
                new SecretKeySpec("one key of thirty-two bytes or more".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return PlainPage.of(
                ViewDeclaration.shipped().view(record, ViewRequest.of(audience, share, Day.of(2026, 3, 13)), key), NAMES, language);
    }
}
