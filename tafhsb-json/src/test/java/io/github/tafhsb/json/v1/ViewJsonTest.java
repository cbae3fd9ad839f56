// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.gen.Canary;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.view.Audience;
import io.github.tafhsb.view.AudienceView;
import io.github.tafhsb.view.ViewDeclaration;
import io.github.tafhsb.view.ViewKey;
import io.github.tafhsb.view.ViewRequest;
import io.github.tafhsb.view.Viewed;
import io.github.tafhsb.view.ViewedPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What one reader may see, as JSON. */
class ViewJsonTest {
    private static final Path SAMPLES = Path.of("src/main/resources/io/github/tafhsb/json/samples/v1");
    private static final List<String> CASES =
            List.of("case-01-settled", "case-02-draft", "case-03-draft", "case-04-draft", "case-05-second-version");
    private static final Oracle VIEWS = new Oracle(JSON.schema(AudienceView.class));
    private static final Oracle ASSESSMENTS = new Oracle(JSON.schema(Assessment.class));

    @ParameterizedTest
    @EnumSource
    void keeps_to_its_schema(Audience audience) throws IOException {
        for (String name : CASES) {
            assertThat(VIEWS.complaint(JSON.view(view(sample(name), audience)))).as(name).isEmpty();
        }
        for (long seed = 0; seed < 10; seed++) {
            assertThat(VIEWS.complaint(JSON.view(view(Generated.one(Assessment.class, seed), audience)))).isEmpty();
        }
        assertThat(VIEWS.complaint(JSON.view(view(Assessment.begin(AssessmentId.of("new")), audience)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void is_no_assessment_and_an_assessment_is_no_view(Audience audience) throws IOException {
        for (String name : CASES) {
            Assessment record = sample(name);
            String view = JSON.view(view(record, audience));

            assertThat(ASSESSMENTS.complaint(view)).isNotEmpty();
            assertThat(ASSESSMENTS.complaint(view.replace("\"audience-view\"", "\"assessment\""))).isNotEmpty();
            assertThat(VIEWS.complaint(new String(JSON.write(record), UTF_8))).isNotEmpty();
            JSON.types().forEach(type -> assertThat(JSON.read(type, view.getBytes(UTF_8)).toOptional()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void says_what_the_view_says_and_no_identifier_of_the_record(Audience audience) {
        for (long seed = 100; seed < 140; seed++) {
            Assessment record = Canary.numbered(Generated.one(Assessment.class, seed));
            AudienceView view = view(record, audience);
            String document = JSON.view(view);
            Set<String> ids = Generated.everythingIn(record)
                    .filter(PartId.class::isInstance)
                    .map(id -> ((PartId<?>) id).value())
                    .collect(Collectors.toSet());

            assertThat(words(document)).isEqualTo(texts(view.content()).collect(Collectors.toCollection(TreeSet::new)));
            assertThat(strings(Contract.tree(document.getBytes(UTF_8)))).doesNotContainAnyElementsOf(ids);
        }
    }

    @Test
    void names_its_kind_its_reader_and_its_declaration_and_takes_the_condition_along() throws IOException {
        JsonNode document = Contract.tree(JSON.view(view(sample("case-04-draft"), Audience.SCHOOL)).getBytes(UTF_8));

        assertThat(document.at("/kind").stringValue()).isEqualTo("audience-view");
        assertThat(document.at("/audience").stringValue()).isEqualTo("school");
        assertThat(document.at("/declaration/id").stringValue()).isEqualTo("io.github.tafhsb.view.shipped");
        assertThat(document.at("/condition/text").stringValue()).isEqualTo("Not to be passed on.");
        assertThat(document.at("/withheld/0/because").isString()).isTrue();
    }

    private static Assessment sample(String name) throws IOException {
        return JSON.read(Assessment.class, Files.readAllBytes(SAMPLES.resolve(name + ".json"))).orElseThrow();
    }

    private static AudienceView view(Assessment record, Audience audience) {
        Disclosure share = Disclosure.builder()
                .id(DisclosureId.of("share"))
                .decision(DisclosureDecision.SHARED)
                .condition(Passage.of("Not to be passed on."))
                .build();
        ViewKey key = ViewKey.of(new SecretKeySpec("one key of thirty-two bytes or more".getBytes(UTF_8), "HmacSHA256"));
        return ViewDeclaration.shipped().view(record, ViewRequest.of(audience, share, Day.of(2026, 7, 21)), key).view();
    }

    private static Set<String> words(String document) {
        return Pattern.compile("canari[0-9]+x").matcher(document).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(ViewedPart part) {
        return part.members().stream().flatMap(member -> member.values().stream()).flatMap(ViewJsonTest::texts);
    }

    private static Stream<String> texts(Viewed value) {
        if (value instanceof Viewed.Holds held) {
            return texts(held.part());
        } else if (value instanceof Viewed.Said said) {
            return Stream.concat(Stream.of(said.text().text()), said.rendering().stream().map(words -> words.text()));
        } else if (value instanceof Viewed.Text text) {
            return Stream.of(text.line().text());
        }
        return value instanceof Viewed.Coded coded ? Stream.of(coded.code().text().text()) : Stream.empty();
    }

    private static Set<String> strings(JsonNode node) {
        Set<String> strings = new TreeSet<>();
        if (node.isString()) {
            strings.add(node.stringValue());
        }
        node.forEach(each -> strings.addAll(strings(each)));
        return strings;
    }
}
