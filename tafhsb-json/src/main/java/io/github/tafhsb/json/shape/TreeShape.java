// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.DUPLICATE;

import io.github.tafhsb.json.document.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Any JSON as a tree, within the limits and as strict about the text as every other shape.
 *
 * <p>It is no part of any description: its names come from the document, so no pointer of a problem holds one.
 */
public final class TreeShape extends Shape<Json> {
    /** Any JSON. */
    public static final Shape<Json> ANY = new TreeShape();

    private TreeShape() {}

    @Override
    @Nullable Json read(Reading in) {
        JsonToken token = in.token();
        if (token == JsonToken.START_OBJECT) {
            return members(in);
        }
        if (token == JsonToken.START_ARRAY) {
            return elements(in);
        }
        if (token == JsonToken.VALUE_STRING) {
            String text = in.text();
            return text == null ? null : new Json.Text(text);
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE ? Json.Literal.TRUE : Json.Literal.FALSE;
        }
        if (token == JsonToken.VALUE_NULL) {
            return Json.Literal.NULL;
        }
        String number = in.number();
        return number == null ? null : new Json.Number(number);
    }

    private @Nullable Json members(Reading in) {
        Map<String, Json> members = new LinkedHashMap<>();
        boolean sound = true;
        int count = 0;
        int before = in.hide(in.depth());
        while (in.next() == JsonToken.PROPERTY_NAME) {
            String name = in.name();
            sound &= in.admits(++count);
            in.next();
            Json value = read(in);
            if (value == null || members.put(name, value) == null) {
                sound &= value != null;
            } else {
                in.report(DUPLICATE, Map.of());
                sound = false;
            }
        }
        in.show(before);
        return sound ? new Json.Members(members) : null;
    }

    private @Nullable Json elements(Reading in) {
        List<Json> elements = new ArrayList<>();
        boolean sound = true;
        int count = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            Json value = read(in);
            sound &= in.admits(++count) & value != null;
            if (sound && value != null) {
                elements.add(value);
            }
        }
        return sound ? new Json.Elements(elements) : null;
    }

    @Override
    void write(Json value, Writing out) {
        if (value instanceof Json.Members members) {
            out.startObject();
            Map<String, Json> all = out.isCanonical() ? new TreeMap<>(members.byName()) : members.byName();
            all.forEach((name, member) -> {
                out.name(name);
                write(member, out);
            });
            out.endObject();
        } else if (value instanceof Json.Elements elements) {
            out.startArray();
            elements.all().forEach(element -> write(element, out));
            out.endArray();
        } else if (value instanceof Json.Text text) {
            out.text(text.value());
        } else if (value instanceof Json.Number number) {
            out.number(out.isCanonical() ? number.canonical() : number.written());
        } else if (value == Json.Literal.NULL) {
            out.nothing();
        } else {
            out.bool(value == Json.Literal.TRUE);
        }
    }

    @Override
    void describe(SchemaWriter out) {
        throw new UnsupportedOperationException("no part of any schema");
    }

    @Override
    public Kind kind() {
        return Kind.MAP;
    }
}
