// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import io.github.tafhsb.json.ReadProblem.Code;

/** What can be wrong by the schema: the keyword that a validator complains of, and what our reader calls it. */
enum Fault {
    TYPE("type", Code.TYPE),
    MISSING("required", Code.REQUIRED),
    UNKNOWN("additionalProperties", Code.UNKNOWN),
    TOO_SHORT("minLength", Code.LENGTH),
    TOO_LONG("maxLength", Code.LENGTH),
    PATTERN("pattern", Code.PATTERN),
    NOT("not", Code.NOT),
    CHOICE("enum", Code.CHOICE),
    CONSTANT("const", Code.CONST),
    KIND("const", Code.KIND),
    NO_KIND("required", Code.KIND),
    VERSION("const", Code.VERSION),
    NO_VERSION("required", Code.VERSION),
    TOO_SMALL("minimum", Code.RANGE),
    TOO_LARGE("maximum", Code.RANGE),
    TOO_FEW("minItems", Code.SIZE),
    TOO_MANY("maxItems", Code.SIZE),
    TWICE("uniqueItems", Code.UNIQUE),
    NO_CASE("minProperties", Code.ONE_MEMBER),
    TWO_CASES("maxProperties", Code.ONE_MEMBER),
    TOO_MANY_NAMES("maxProperties", Code.SIZE),
    NAME("propertyNames", Code.NAME);

    private final String keyword;
    private final Code code;

    Fault(String keyword, Code code) {
        this.keyword = keyword;
        this.code = code;
    }

    String keyword() {
        return keyword;
    }

    Code code() {
        return code;
    }
}
