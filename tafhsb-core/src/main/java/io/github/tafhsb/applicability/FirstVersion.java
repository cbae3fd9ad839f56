// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.applicability;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.When;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the shipped profile; its facts stand in one file with their sources, its words in another. */
final class FirstVersion {
    private static final String FOLDER = "/io/github/tafhsb/applicability/";
    private static final String TRAININGS = "io.github.tafhsb.trainings";
    private static final Properties FACTS = Texts.properties(FOLDER + "edition.properties");
    private static final Texts WORDS = Texts.load(FOLDER + "edition-texts");

    static final EditionProfile PROFILE = EditionProfile.builder()
            .id(FACTS.getProperty("profile.id"))
            .version(FACTS.getProperty("profile.version"))
            .edition(edition())
            .youngest(Integer.parseInt(FACTS.getProperty("limit.ages.from")))
            .oldest(Integer.parseInt(FACTS.getProperty("limit.ages.to")))
            .sexes(list("limit.sexes")
                    .map(wire -> choice(Sex.values(), wire))
                    .toList())
            .unsuitableWithLearningDisability(
                    FACTS.getProperty("limit.learning-disability").equals("unsuitable"))
            .fivePsAsked(FACTS.getProperty("formulation.five-ps").equals("asked"))
            .trainings(list("limit.trainings").map(FirstVersion::training).toList())
            .instead(instead())
            .sources(sources())
            .build();

    private FirstVersion() {}

    private static GuidanceEdition edition() {
        return GuidanceEdition.builder()
                .publisher(line("edition.publisher"))
                .title(line("edition.title"))
                .edition(line("edition.edition"))
                .published(When.parse(FACTS.getProperty("edition.published")))
                .profile(Code.of(
                        FACTS.getProperty("profile.id"),
                        "io.github.tafhsb.editions",
                        FACTS.getProperty("profile.version"),
                        FACTS.getProperty("edition.title")))
                .build();
    }

    private static Line line(String key) {
        return Line.of(FACTS.getProperty(key));
    }

    private static Stream<String> list(String key) {
        return Arrays.stream(FACTS.getProperty(key).split(" "));
    }

    private static Code training(String code) {
        return Code.of(code, TRAININGS, "1", WORDS.get("training." + code + ".label", Language.ENGLISH));
    }

    private static Map<Limit, Bilingual> instead() {
        Map<Limit, Bilingual> instead = new EnumMap<>(Limit.class);
        List<String> known = list("outside").toList();
        for (Limit limit : Limit.values()) {
            if (known.contains(limit.wire())) {
                String key = "outside." + limit.wire();
                instead.put(
                        limit, new Bilingual(WORDS.get(key, Language.ENGLISH), WORDS.get(key, Language.CYMRAEG)));
            }
        }
        return instead;
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        list("limits").forEach(limit -> sources.put(limit, FACTS.getProperty("limit." + limit + ".source")));
        return sources;
    }

    private static Sex choice(Sex[] values, String wire) {
        Optional<Sex> found =
                Arrays.stream(values).filter(sex -> sex.wire().equals(wire)).findFirst();
        return found.orElseThrow();
    }
}
