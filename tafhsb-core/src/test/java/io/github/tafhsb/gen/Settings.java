// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.applicability.GuidanceEdition;
import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.AssessmentDomain.Prompt;
import io.github.tafhsb.enquiry.AssessmentDomain;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.policy.CodeLabel;
import io.github.tafhsb.policy.ConsentConfirmed;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.LawfulBasis;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.LimitUnit;
import io.github.tafhsb.policy.Nation;
import io.github.tafhsb.policy.OffenceBasis;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.SchoolHoliday;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.policy.WordList;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How settings are drawn, which are no parts of a record. */
final class Settings {

    /** The settings and what only they are made of. */
    static final Map<Class<?>, Function<Random, Object>> DRAWN = Map.of(
            Policy.class, Settings::policy,
            DeploymentProfile.class, Settings::deploymentProfile,
            EditionProfile.class, Settings::editionProfile,
            DomainCatalogue.class, Settings::catalogue,
            AssessmentDomain.class, Settings::domain,
            Prompt.class, Settings::prompt,
            Bilingual.class, Settings::bilingual,
            TimeLimit.class, Settings::limit,
            WordList.class, Settings::wordList,
            WordList.Entry.class, Settings::word);

    private Settings() {}

    private static Policy policy(Random random) {
        return Policy.builder()
                .id(Values.key(random, 64))
                .version(Values.key(random, 64))
                .limits(few(random, () -> limit(random)))
                .daysOff(Set.copyOf(few(random, () -> Values.day(random))))
                .schoolHolidays(few(random, () -> new SchoolHoliday(Values.day(random), Values.day(random))))
                .trainings(codes(random))
                .approvals(codes(random))
                .youngest(maybe(random, () -> between(random, 0, EditionProfile.OLDEST)))
                .oldest(maybe(random, () -> between(random, 0, EditionProfile.OLDEST)))
                .sexes(some(random, Sex.class))
                .unsuitableWithLearningDisability(maybe(random, () -> one(random, YesNo.values())))
                .referralQuestions(codes(random))
                .reportingDutyFrom(maybe(random, () -> Values.day(random)))
                .basesInForce(codes(random))
                .build();
    }

    private static TimeLimit limit(Random random) {
        return new TimeLimit(
                one(random, LimitKind.values()),
                between(random, 1, TimeLimit.MOST),
                one(random, LimitUnit.values()),
                maybe(random, () -> Values.line(random)),
                maybe(random, () -> Values.day(random)));
    }

    private static DeploymentProfile deploymentProfile(Random random) {
        DeploymentProfile.Builder profile = DeploymentProfile.builder()
                .id(Values.key(random, 64))
                .version(Values.key(random, 64))
                .nation(maybe(random, () -> one(random, Nation.values())))
                .controller(maybe(random, () -> Values.line(random)))
                .purpose(maybe(random, () -> Values.line(random)))
                .lawfulBases(some(random, LawfulBasis.class))
                .consentConfirmed(maybe(random, () -> new ConsentConfirmed(Values.line(random), Values.day(random))))
                .conditions(codes(random))
                .offenceBasis(maybe(random, () -> new OffenceBasis(
                        maybe(random, () -> one(random, YesNo.values())),
                        maybe(random, () -> Values.code(random)),
                        maybe(random, () -> Values.line(random)))))
                .languageBeforeLetter(maybe(random, () -> one(random, YesNo.values())))
                .renderingsTogether(maybe(random, () -> one(random, YesNo.values())))
                .labels(few(random, () -> new CodeLabel(Values.code(random), bilingual(random))))
                .bases(codes(random))
                .retention(maybe(random, () -> Values.code(random)))
                .languages(some(random, Language.class));
        maybe(random, () -> policy(random)).ifPresent(profile::policy);
        return profile.build();
    }

    private static EditionProfile editionProfile(Random random) {
        Set<Sex> sexes = some(random, Sex.class);
        Map<Limit, Bilingual> instead = new EnumMap<>(Limit.class);
        some(random, Limit.class).forEach(limit -> instead.put(limit, bilingual(random)));
        Map<String, String> sources = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            sources.put(Values.key(random, 64), Values.line(random).text());
        }
        return EditionProfile.builder()
                .id(Values.key(random, 64))
                .version(Values.key(random, 64))
                .edition((GuidanceEdition) Making.make(GuidanceEdition.class, random))
                .youngest(between(random, 0, EditionProfile.OLDEST))
                .oldest(between(random, 0, EditionProfile.OLDEST))
                .sexes(sexes.isEmpty() ? Set.of(Sex.MALE) : sexes)
                .unsuitableWithLearningDisability(random.nextBoolean())
                .fivePsAsked(random.nextBoolean())
                .trainings(codes(random))
                .approvals(codes(random))
                .instead(instead)
                .sources(sources)
                .build();
    }

    private static DomainCatalogue catalogue(Random random) {
        return new DomainCatalogue(
                Values.key(random, 128), Values.key(random, 64), few(random, () -> domain(random)));
    }

    private static AssessmentDomain domain(Random random) {
        return new AssessmentDomain(
                Values.code(random),
                one(random, Sphere.values()),
                bilingual(random),
                bilingual(random),
                few(random, () -> prompt(random)));
    }

    private static Prompt prompt(Random random) {
        return new Prompt(Values.code(random), bilingual(random));
    }

    private static WordList wordList(Random random) {
        return new WordList(
                Values.key(random, 64),
                Values.key(random, 64),
                few(random, () -> word(random)),
                phrases(random),
                phrases(random));
    }

    private static WordList.Entry word(Random random) {
        Set<WordList.WordScope> scopes = some(random, WordList.WordScope.class);
        return new WordList.Entry(
                Values.key(random, 64),
                Set.of(RuleId.of("G01"), RuleId.of("D" + between(random, 10, 40))),
                phrases(random),
                scopes.isEmpty() ? Set.of(WordList.WordScope.GENERAL) : scopes,
                some(random, Nation.class),
                Set.copyOf(few(random, () -> Values.key(random, 64))),
                bilingual(random),
                bilingual(random),
                Values.line(random).text());
    }

    private static Map<Language, List<String>> phrases(Random random) {
        Map<Language, List<String>> phrases = new EnumMap<>(Language.class);
        some(random, Language.class).forEach(language ->
                phrases.put(language, few(random, () -> one(random, new String[] {"a word", "gair", "e-safety", "–"}))));
        return phrases;
    }

    private static Bilingual bilingual(Random random) {
        return new Bilingual(
                Values.line(random).text(),
                Values.line(random).text() + "\n".repeat(random.nextInt(2)) + Values.line(random).text());
    }

    private static List<Code> codes(Random random) {
        return few(random, () -> Values.code(random));
    }

    private static <E> List<E> few(Random random, Supplier<E> of) {
        return Stream.generate(of).limit(random.nextInt(4)).toList();
    }

    private static <E> Optional<E> maybe(Random random, Supplier<E> of) {
        return random.nextBoolean() ? Optional.of(of.get()) : Optional.empty();
    }

    private static <E> E one(Random random, E[] of) {
        return of[random.nextInt(of.length)];
    }

    private static <E extends Enum<E>> Set<E> some(Random random, Class<E> of) {
        Set<E> some = EnumSet.allOf(of);
        some.removeIf(each -> random.nextBoolean());
        return some;
    }

    /** Each end as often as everything between. */
    private static int between(Random random, int least, int most) {
        return switch (random.nextInt(3)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + random.nextInt(most - least + 1);
        };
    }
}
