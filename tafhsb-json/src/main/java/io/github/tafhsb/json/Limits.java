// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

/**
 * How much a document may ask of the reader.
 *
 * <p>Every document is hostile until it has been read, so there is always a limit on everything. The limits guard the
 * machine; what a record may hold is said by the schema, which is stricter almost everywhere.
 *
 * <p>For example, {@code Limits.standard().withBytes(1_000_000)} for a form that takes only small records.
 *
 * @param bytes size of the whole document in bytes of UTF-8
 * @param depth objects and arrays inside one another, 1 to 1000
 * @param text length of one text in UTF-16 code units
 * @param number length of one number as written, in characters
 * @param elements elements of one array, or members of one object with free names
 * @param problems problems kept; one more then says that there were others
 */
public record Limits(int bytes, int depth, int text, int number, int elements, int problems) {
    private static final int DEEPEST = 1_000;
    private static final Limits STANDARD = new Limits(16 << 20, 64, 200_000, 100, 100_000, 200);

    public Limits {
        if (bytes < 1 || text < 1 || number < 1 || elements < 1 || problems < 1) {
            throw new IllegalArgumentException("limits: each at least 1");
        }
        if (depth < 1 || depth > DEEPEST) {
            throw new IllegalArgumentException("depth: 1 to " + DEEPEST);
        }
    }

    /** {@return the limits used unless others are given: 16 MiB, 64 levels, 200 problems} */
    public static Limits standard() {
        return STANDARD;
    }

    /** {@return these limits with another size of the whole document} */
    public Limits withBytes(int other) {
        return new Limits(other, depth, text, number, elements, problems);
    }

    /** {@return these limits with another depth} */
    public Limits withDepth(int other) {
        return new Limits(bytes, other, text, number, elements, problems);
    }

    /** {@return these limits with another length of one text} */
    public Limits withText(int other) {
        return new Limits(bytes, depth, other, number, elements, problems);
    }

    /** {@return these limits with another length of one number} */
    public Limits withNumber(int other) {
        return new Limits(bytes, depth, text, other, elements, problems);
    }

    /** {@return these limits with another size of one array} */
    public Limits withElements(int other) {
        return new Limits(bytes, depth, text, number, other, problems);
    }

    /** {@return these limits with another number of problems kept} */
    public Limits withProblems(int other) {
        return new Limits(bytes, depth, text, number, elements, other);
    }
}
