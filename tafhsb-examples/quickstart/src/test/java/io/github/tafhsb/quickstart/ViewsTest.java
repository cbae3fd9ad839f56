// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.view.Audience;
import io.github.tafhsb.view.PlainPage;
import io.github.tafhsb.view.PreparedView;
import io.github.tafhsb.view.ViewDeclaration;
import io.github.tafhsb.view.ViewKey;
import io.github.tafhsb.view.ViewRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each reader sees of each case when nobody has decided anything yet: the lines that a person read as that reader, and as everybody
 * who would be hurt by one line too many.
 *
 * <p>Run with {@code -Dtafhsb.publish=true} to write them anew, and read what git shows.
 */
class ViewsTest {
    static final ViewKey KEY =
            ViewKey.of(new SecretKeySpec("a key of the example, kept nowhere".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));

    private static final Path FOLDER = Path.of("src/test/resources/io/github/tafhsb/quickstart/views");

    /** A case, and the day somebody asks for a view of it. */
    private record Case(String name, Assessment record, Day on, Function<PersonId, String> names) {}

    /** One case for one reader. */
    record Reading(String name, PreparedView view, Function<PersonId, String> names) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Reading> readings() {
        return Stream.of(
                        new Case("case-01", Case01.settled(), Case01.SIGNED_ON, Case01.names()),
                        new Case("case-02", Case02.draft(), Case02.PLAN_STARTS, Case02.names()),
                        new Case("case-03", Case03.withScopeDecision(), Day.of(2026, 5, 13), Case03.names()),
                        new Case("case-04", Case04.settled(), Case04.AGREED_ON, Case04.names()),
                        new Case("case-05", Case05.secondVersion(), Case05.SIGNED_ON, Case05.names()))
                .flatMap(each -> Stream.of(Audience.values())
                        .map(audience -> new Reading(
                                each.name() + "-" + audience.wire(),
                                ViewDeclaration.shipped()
                                        .view(each.record(), ViewRequest.of(audience, share(audience), each.on()), KEY),
                                each.names())));
    }

    private static Disclosure share(Audience audience) {
        return Disclosure.builder()
                .id(DisclosureId.of("share-" + audience.wire()))
                .decision(DisclosureDecision.SHARED)
                .recipient(Line.of(audience.wire()))
                .build();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void shows_each_reader_what_is_for_them(Reading reading) throws IOException {
        golden(reading.name(), Drawn.lines(reading.view(), reading.names()));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void says_it_in_plain_words_in_both_languages(Reading reading) throws IOException {
        golden(reading.name() + ".page", pages(reading.view(), reading.names()));
    }

    static List<String> pages(PreparedView view, Function<PersonId, String> names) {
        return Stream.of(Language.values())
                .map(language -> PlainPage.of(view, names, language).text())
                .toList();
    }

    static void golden(String name, List<String> lines) throws IOException {
        String drawn = String.join("\n", lines) + "\n";
        Path file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("tafhsb.publish")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, drawn);
        }
        assertThat(Files.readString(file)).isEqualTo(drawn);
    }
}
