// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @Test
    void text_stays_text() {
        assertThat(Html.of("p", "<script>alert('1 & 2')</script>").document())
                .contains("<p>&lt;script&gt;alert(&#39;1 &amp; 2&#39;)&lt;/script&gt;</p>");
    }

    @Test
    void a_value_cannot_leave_its_attribute() {
        assertThat(Html.of("p").with("lang", "\"><img>").document()).contains("lang=\"&quot;&gt;&lt;img&gt;\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "p onclick", "P", "", "a>b"})
    void an_element_that_runs_or_breaks_out_cannot_be_made(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "href", "src", "style", "srcset", "action", "a b", "=\""})
    void an_attribute_that_loads_or_runs_anything_cannot_be_set(String attribute) {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of("p").with(attribute, "x"));
    }

    @Test
    void links_stay_on_the_page() {
        assertThat(Html.link("javascript:x").document()).contains("href=\"#javascript:x\"");
    }

    @Test
    void a_style_sheet_cannot_end_itself() {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.style("</style>"));
    }

    @Test
    void a_run_of_nothing_is_empty_and_an_element_is_not() {
        assertThat(Html.run().add("").add(Html.run()).isEmpty()).isTrue();
        assertThat(Html.run().add(Html.of("p")).isEmpty()).isFalse();
    }
}
