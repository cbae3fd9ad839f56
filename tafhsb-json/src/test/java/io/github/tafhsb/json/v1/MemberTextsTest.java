// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.json.shape.Kind;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.json.shape.Texts.Text;
import io.github.tafhsb.text.Language;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemberTextsTest {

    @ParameterizedTest
    @EnumSource
    void everything_a_document_can_hold_has_a_title_and_a_description(Language language) {
        MemberTexts texts = new MemberTexts(language);

        assertThat(keys()).hasSizeGreaterThan(600);
        assertThat(keys()).filteredOn(key -> texts.find(key).isEmpty()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_member_called_description_keeps_its_own_title(Language language) {
        MemberTexts texts = new MemberTexts(language);
        Text type = texts.find("Behaviour").orElseThrow();
        Text member = texts.find("Behaviour.description").orElseThrow();

        assertThat(member.title()).isNotEqualTo(type.description()).hasSizeLessThan(40);
        assertThat(member.description()).isNotEqualTo(type.description());
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Map<String, Shape<?>> definitions = new TreeMap<>(V1.descriptions().definitions());
        definitions.putAll(V1.written().definitions());
        for (Map.Entry<String, Shape<?>> definition : definitions.entrySet()) {
            keys.add(definition.getKey());
            definition.getValue().rows().forEach(row -> keys.add(definition.getKey() + "." + row.name()));
            if (definition.getValue().kind() == Kind.CHOICE) {
                definition.getValue().words().forEach(word -> keys.add(definition.getKey() + "." + word));
            }
        }
        return keys;
    }
}
