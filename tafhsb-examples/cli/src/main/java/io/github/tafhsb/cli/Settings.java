// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.WordList;
import io.github.tafhsb.time.Day;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The day and the settings that records are looked at under, as somebody says them on the command line. */
class Settings {
    @Option(names = "--today", paramLabel = "DAY", converter = DayOf.class, description = "As of this day, such as 2026-03-13. Default: today.")
    private LocalDate today;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "The organisation's own limits: a policy, or a deployment profile that holds one.")
    private Path policy;

    @Option(names = "--profile", paramLabel = "FILE", description = "The limits of the edition. Default: those of the first version.")
    private Path profile;

    @Option(names = "--catalogue", paramLabel = "FILE", description = "The areas of enquiry that the organisation works with.")
    private Path catalogue;

    @Option(names = "--words", paramLabel = "FILE", description = "The words to speak up at. Default: those that come with the library.")
    private Path list;

    /**
     * {@return the day and the settings}
     *
     * @throws Misuse if a file of settings cannot be read
     */
    Context context(TafhsbJson json, LocalDate defaultDay, Words words) {
        Context context = new Context(
                day(today == null ? defaultDay : today, words),
                profile == null ? EditionProfile.firstVersion() : setting(profile, EditionProfile.class, json, words),
                policy == null ? Policy.none() : policy(json, words));
        if (catalogue != null) {
            context = context.with(setting(catalogue, DomainCatalogue.class, json, words));
        }
        if (list != null) {
            context = context.with(setting(list, WordList.class, json, words));
        }
        return json.withDigests(context);
    }

    private static Day day(LocalDate date, Words words) {
        try {
            return Day.of(date);
        } catch (IllegalArgumentException outOfRange) {
            throw new Misuse(words.get("no-such-day", date));
        }
    }

    private Policy policy(TafhsbJson json, Words words) {
        byte[] document = bytes(policy, words);
        return DocumentKind.of(document).filter(DocumentKind.DEPLOYMENT_PROFILE::equals).isPresent()
                ? read(policy, DeploymentProfile.class, document, json, words).getPolicy()
                : read(policy, Policy.class, document, json, words);
    }

    private static <T> T setting(Path file, Class<T> type, TafhsbJson json, Words words) {
        return read(file, type, bytes(file, words), json, words);
    }

    private static <T> T read(Path file, Class<T> type, byte[] document, TafhsbJson json, Words words) {
        Optional<DocumentKind> kind = DocumentKind.of(document);
        if (kind.filter(other -> other.type() != type).isPresent()) {
            throw new Misuse(words.get("no-setting", file) + "\n  " + words.get("is-kind", kind.get().wire()) + "\n  "
                    + words.get("wants-kind", DocumentKind.ofType(type).wire()));
        }
        ReadResult<T> result = json.read(type, document);
        return result.toOptional()
                .orElseThrow(() -> new Misuse(words.get("no-setting", file) + "\n"
                        + result.problems().stream()
                                .map(problem -> "  " + problem + ". " + problem.message(words.language()))
                                .collect(Collectors.joining("\n"))));
    }

    private static byte[] bytes(Path file, Words words) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Misuse(words.get("not-readable", file));
        }
    }

    /** The day behind its text. */
    static final class DayOf implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException noDay) {
                throw new TypeConversionException("expected a day of the calendar, such as 2026-03-13");
            }
        }
    }
}
