// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.util.Objects.requireNonNull;

import io.github.tafhsb.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing wrong with a document: what, and where.
 *
 * <p>Nothing in it repeats the document: no value, and no name that the schema does not have. An unknown member is
 * reported at its object, and the line and column lead to it.
 *
 * @param code what kind of thing, stable across releases
 * @param pointer where, as a JSON Pointer (RFC 6901); empty for the whole document
 * @param member name of the member that is missing there or does not fit the others; empty for every other code
 * @param line where in the text, from 1
 * @param column where in the line, from 1, counted in bytes of UTF-8
 * @param parameters what the schema or the limits ask for, by keyword, such as {@code maxLength}; never from the document
 */
public record ReadProblem(
        Code code, String pointer, String member, int line, int column, Map<String, String> parameters) {

    public ReadProblem {
        requireNonNull(code, "code");
        requireNonNull(pointer, "pointer");
        requireNonNull(member, "member");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(parameters, "parameters")));
    }

    /** {@return what is wrong, as a whole sentence that names neither the place nor a value} */
    public String message(Language language) {
        return SchemaMessages.message(code, language);
    }

    @Override
    public String toString() {
        return code.id() + " at '" + pointer + (member.isEmpty() ? "'" : "', member '" + member + "'") + ", line " + line
                + ", column " + column;
    }

    /**
     * The kinds of problem. Those that begin with {@code JSON-} concern the text as such, those that begin with {@code
     * SCH-} what the schema says.
     */
    public enum Code {
        /** More bytes than the limit. */
        TOO_LARGE("JSON-too-large"),
        /** Not UTF-8, a byte order mark, or half of a surrogate pair. */
        ENCODING("JSON-encoding"),
        /** Nothing, or only white space. */
        EMPTY("JSON-empty"),
        /** Not JSON from this place on. */
        MALFORMED("JSON-malformed"),
        /** The text ends inside the document. */
        TRUNCATED("JSON-truncated"),
        /** Something follows the document. */
        TRAILING("JSON-trailing"),
        /** More levels of objects and arrays than the limit; reading stops here. */
        TOO_DEEP("JSON-too-deep"),
        /** A number written with more characters than the limit. */
        NUMBER("JSON-number"),
        /** A text longer than the limit. */
        TEXT("JSON-text"),
        /** An array, or an object with free names, of more elements than the limit. */
        ELEMENTS("JSON-elements"),
        /** A member that was there before. */
        DUPLICATE("JSON-duplicate"),
        /** A document of another kind, or of none; nothing else is reported. */
        KIND("JSON-kind"),
        /** A document of another schema version, or of none; nothing else is reported. */
        VERSION("JSON-version"),
        /** There were more problems than the limit; this is the last one kept. */
        TOO_MANY_PROBLEMS("JSON-too-many-problems"),
        /** A signed version that was changed since it was sealed. */
        SEAL("JSON-seal"),
        /** A signed version whose sign-off does not approve it. */
        NOT_SIGNED("JSON-not-signed"),
        /** A signed version with a judgement that cannot have led to a signature. */
        NOT_JUDGED("JSON-not-judged"),
        /** Keeps to the schema, and yet the library could not build it: a defect of the library. */
        REFUSED("JSON-refused"),
        /** A value of another type. */
        TYPE("SCH-type"),
        /** A member that must be there. */
        REQUIRED("SCH-required"),
        /** A member that the schema does not have. */
        UNKNOWN("SCH-unknown"),
        /** A text with too few or too many characters. */
        LENGTH("SCH-length"),
        /** A text that is not written as it should be. */
        PATTERN("SCH-pattern"),
        /** A text that holds what must not be in it. */
        NOT("SCH-not"),
        /** None of the allowed values. */
        CHOICE("SCH-choice"),
        /** Not the one allowed value. */
        CONST("SCH-const"),
        /** A number too small or too large. */
        RANGE("SCH-range"),
        /** Too few or too many elements or members. */
        SIZE("SCH-size"),
        /** The same element twice. */
        UNIQUE("SCH-unique"),
        /** An object that must have exactly one of its possible members. */
        ONE_MEMBER("SCH-one-member"),
        /** A free name that is not written as it should be. */
        NAME("SCH-name");

        private final String id;

        Code(String id) {
            this.id = id;
        }

        /** {@return the code as reports, tests and message files write it, for example {@code SCH-required}} */
        public String id() {
            return id;
        }
    }
}
