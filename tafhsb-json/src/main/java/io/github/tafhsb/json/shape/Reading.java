// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.DUPLICATE;
import static io.github.tafhsb.json.ReadProblem.Code.ELEMENTS;
import static io.github.tafhsb.json.ReadProblem.Code.KIND;
import static io.github.tafhsb.json.ReadProblem.Code.NUMBER;
import static io.github.tafhsb.json.ReadProblem.Code.TEXT;
import static io.github.tafhsb.json.ReadProblem.Code.TOO_MANY_PROBLEMS;
import static io.github.tafhsb.json.ReadProblem.Code.UNKNOWN;
import static io.github.tafhsb.json.ReadProblem.Code.VERSION;

import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.ReadProblem.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/** One pass over one document: its tokens on one side, the problems found so far on the other. */
final class Reading {
    /** What {@link #nextMember} gives at the end of the object. */
    static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    private final JsonParser parser;
    private final Limits limits;
    private final List<ReadProblem> problems = new ArrayList<>(0);
    private @Nullable ReadProblem only;
    private int shown = Integer.MAX_VALUE;

    Reading(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    /** Moves to the next token. */
    @Nullable JsonToken next() {
        return parser.nextToken();
    }

    /** Moves to the name of the next member: its index, {@link #END}, or another negative number if it is unknown. */
    int nextMember(PropertyNameMatcher names) {
        return parser.nextNameMatch(names);
    }

    @Nullable JsonToken token() {
        return parser.currentToken();
    }

    String name() {
        return parser.currentName();
    }

    /** The number at the current token, as it was written; null if it is longer than the limit, which is reported. */
    @Nullable String number() {
        if (parser.getStringLength() > limits.number()) {
            report(NUMBER, limit(limits.number()));
            return null;
        }
        return parser.getString();
    }

    /** The text at the current token; null if it is longer than the limit, which is reported. */
    @Nullable String text() {
        String text = parser.getString();
        if (text.length() > limits.text()) {
            report(TEXT, limit(limits.text()));
            return null;
        }
        return text;
    }

    /** Whether one more element is within the limit; the first one beyond it is reported. */
    boolean admits(int count) {
        if (count == limits.elements() + 1) {
            report(ELEMENTS, limit(limits.elements()));
        }
        return count <= limits.elements();
    }

    static Map<String, String> limit(long most) {
        return Map.of("limit", Long.toString(most));
    }

    /** Passes over the current value, and yet tells what no value may have. */
    void skip() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            int before = hide(depth());
            Set<String> names = new HashSet<>();
            while (next() == JsonToken.PROPERTY_NAME) {
                if (!names.add(name())) {
                    report(DUPLICATE, Map.of());
                }
                next();
                skip();
            }
            shown = before;
        } else if (token == JsonToken.START_ARRAY) {
            while (next() != JsonToken.END_ARRAY) {
                skip();
            }
        } else if (token != null && token.isNumeric()) {
            number();
        }
    }

    /** Reports the member at the current name as unknown, at its object, and passes over it. */
    void skipUnknown() {
        int before = hide(depth());
        report(UNKNOWN, Map.of());
        next();
        skip();
        shown = before;
    }

    /** Reports the member at the current name as one that was there before, and passes over it. */
    void skipDuplicate() {
        report(DUPLICATE, Map.of());
        next();
        skip();
    }

    /** Keeps the names at this depth and below out of every pointer; gives what to {@link #show} afterwards. */
    int hide(int depth) {
        int before = shown;
        shown = Math.min(shown, depth);
        return before;
    }

    void show(int before) {
        shown = before;
    }

    int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** How many bytes have been looked at. */
    long offset() {
        return parser.currentLocation().getByteOffset();
    }

    /** Reports a problem with the current value and passes over it. */
    <T> @Nullable T refuse(Code code, Map<String, String> parameters) {
        report(code, parameters);
        skip();
        return null;
    }

    /** Reports a problem at the current token. */
    void report(Code code, Map<String, String> parameters) {
        report(code, "", parameters);
    }

    /** Reports a problem with a member that is not there, at the object that has just ended. */
    void report(Code code, String member, Map<String, String> parameters) {
        add(code, shown, member, parser.currentTokenLocation(), parameters);
    }

    /** Reports that the text cannot be read further, at the object or array this happens in. */
    void reportStop(Code code, @Nullable TokenStreamLocation at, Map<String, String> parameters) {
        add(code, Math.min(shown, depth()), "", at == null ? parser.currentLocation() : at, parameters);
    }

    private void add(
            Code code, int depth, String member, TokenStreamLocation at, Map<String, String> parameters) {
        boolean decisive = code == KIND || code == VERSION;
        if (decisive ? only != null && only.code() == KIND : only != null || problems.size() > limits.problems()) {
            return;
        }
        boolean full = !decisive && problems.size() == limits.problems();
        ReadProblem problem = full
                ? new ReadProblem(TOO_MANY_PROBLEMS, "", "", at.getLineNr(), at.getColumnNr(), limit(limits.problems()))
                : new ReadProblem(code, Place.pointer(parser.streamReadContext(), depth), member, at.getLineNr(), at.getColumnNr(), parameters);
        if (decisive) {
            only = problem;
        } else {
            problems.add(problem);
        }
    }

    /** A document of the wrong kind or version has one problem: all others would be about something else. */
    List<ReadProblem> problems() {
        return only == null ? problems : List.of(only);
    }
}
