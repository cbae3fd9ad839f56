// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.KIND;
import static io.github.tafhsb.json.ReadProblem.Code.VERSION;

import io.github.tafhsb.json.Heading;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * What a document says it is, wherever in it that stands; everything else is passed over, and yet has to be JSON.
 *
 * <p>What it says is taken only if it could be the name of a kind and the number of a version.
 */
public final class HeadingShape extends Shape<Heading> {
    /** Of any kind and version. */
    public static final Shape<Heading> ANY = new HeadingShape();

    private static final TextFacts KINDS = new TextFacts("", 1, 40, Regex.of("^[a-z][a-z-]*$"), Regex.NONE, List.of());
    private static final TextFacts VERSIONS = new TextFacts("", 1, 4, Regex.of("^[1-9][0-9]*$"), Regex.NONE, List.of());

    private HeadingShape() {}

    @Override
    @Nullable Heading read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.refuse(KIND, Map.of());
        }
        String kind = null;
        String version = null;
        Set<String> seen = new HashSet<>();
        int before = in.hide(in.depth());
        while (in.next() == JsonToken.PROPERTY_NAME) {
            String name = in.name();
            if (!seen.add(name)) {
                in.skipDuplicate();
            } else if (name.equals("kind")) {
                in.next();
                kind = text(in, KINDS);
            } else if (name.equals("schemaVersion")) {
                in.next();
                version = text(in, VERSIONS);
            } else {
                in.next();
                in.skip();
            }
        }
        in.show(before);
        if (kind == null) {
            in.report(KIND, Map.of());
        } else if (version == null) {
            in.report(VERSION, Map.of());
        }
        return kind == null || version == null ? null : new Heading(kind, version);
    }

    private static @Nullable String text(Reading in, TextFacts facts) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.skip();
            return null;
        }
        String text = in.text();
        return text == null || facts.fault(text) != null ? null : text;
    }

    @Override
    void write(Heading value, Writing out) {
        throw new UnsupportedOperationException("a heading is written with its document");
    }

    @Override
    void describe(SchemaWriter out) {
        throw new UnsupportedOperationException("no part of any schema");
    }

    @Override
    public Kind kind() {
        return Kind.OBJECT;
    }
}
