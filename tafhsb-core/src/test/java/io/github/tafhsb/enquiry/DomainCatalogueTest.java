// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.text.Bilingual;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainCatalogueTest {
    private final DomainCatalogue shipped = DomainCatalogue.shipped();

    @Test
    void the_shipped_one_has_open_prompts_in_every_domain_and_domains_in_every_sphere() {
        assertThat(shipped.domains()).hasSize(16).allMatch(domain -> !domain.prompts().isEmpty());
        assertThat(shipped.domains()).extracting(AssessmentDomain::sphere).contains(Sphere.values());
    }

    @Test
    void every_entry_names_the_catalogue_it_is_from() {
        assertThat(shipped.domains())
                .flatExtracting(domain -> List.of(domain.code(), domain.prompts().get(0).code()))
                .allMatch(code -> code.list().equals(shipped.id()) && code.version().equals(shipped.version()));
    }

    @Test
    void finds_an_entry_by_its_code_whichever_version_it_was_taken_from() {
        AssessmentDomain last = shipped.domains().get(15);
        Code older = new Code(last.code().code(), shipped.id(), "0", last.code().text());

        assertThat(shipped.find(older)).contains(last);
        assertThat(shipped.find(Code.of(last.code().code(), "org.example.other", "1", "Other"))).isEmpty();
    }

    @Test
    void refuses_what_is_no_key() {
        assertThat(new DomainCatalogue("x".repeat(128), "1", List.of()).domains()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new DomainCatalogue("x".repeat(129), "1", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new DomainCatalogue("x", "a b", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "a\u0000b", "\uD83D", "data:image/png;base64,AA"})
    void its_texts_are_there_and_are_only_texts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bilingual(text, "x")).withMessageStartingWith("english:");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bilingual("x", text)).withMessageStartingWith("cymraeg:");
    }

    @Test
    void its_texts_are_not_longer_than_they_may_be() {
        assertThat(new Bilingual("😀".repeat(2_000), "x").cymraeg()).isEqualTo("x");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bilingual("x".repeat(2_001), "x"));
    }
}
