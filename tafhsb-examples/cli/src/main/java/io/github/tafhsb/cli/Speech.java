// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.text.Language;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which language, and whether in colour. */
final class Speech {
    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            converter = LanguageOf.class,
            completionCandidates = Languages.class,
            defaultValue = "en",
            description = "English or Welsh: ${COMPLETION-CANDIDATES}. Default: en.")
    private Language language;

    @Option(
            names = {"--colour", "--color"},
            paramLabel = "WHEN",
            defaultValue = "AUTO",
            description = "Colour the output: ${COMPLETION-CANDIDATES}. Default: auto, on a terminal and without NO_COLOR.")
    private Colour colour;

    /** When there are colours. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return the program's words in the language that was asked for} */
    Words words() {
        return Words.in(language);
    }

    /** {@return the colours that were asked for} */
    Paint paint(boolean isColouredTerminal) {
        return new Paint(colour == Colour.ALWAYS || colour == Colour.AUTO && isColouredTerminal);
    }

    /** The language behind its code. */
    static final class LanguageOf implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Arrays.stream(Language.values())
                    .filter(each -> each.wire().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected en or cy"));
        }
    }

    /** The codes of the languages. */
    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Language.values()).map(Language::wire).iterator();
        }
    }
}
