// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import io.github.tafhsb.json.ReadProblem.Code;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of the kit to be.
 *
 * @param said what the manifest will say of it
 * @param document what it will hold
 */
record Row(ObjectNode said, Document document) {
    private static final List<String> ORDER = List.of(
            "file", "kind", "version", "verdict", "layer", "base", "shows", "code", "pointer", "member", "keyword", "place", "also",
            "acceptedBy", "thrownBy");

    /** A valid one. */
    static Row valid(String name, String shows, Document document) {
        return new Row(said("valid", name, shows), document);
    }

    /** One that is valid, and of which a rule speaks. */
    static Row broken(String name, String shows, String rule, String pointer, Document document) {
        return valid(name, shows, document).with("layer", "rules").with("code", rule).with("pointer", pointer);
    }

    /** One that the schema refuses, made of a valid one by one edit. */
    static Row refused(String name, String shows, String base, Fault fault, String pointer, Document document) {
        Row row = invalid(name, "schema", shows, base, pointer, document).with("keyword", fault.keyword());
        return Kinds.isRead(kind(name)) ? row.as(fault.code()) : row;
    }

    /** One that no schema can refuse, made of a valid one by one edit. */
    static Row hostile(String name, String layer, String shows, String base, Code code, String pointer, Document document) {
        return invalid(name, layer, shows, base, pointer, document).as(code);
    }

    private static Row invalid(String name, String layer, String shows, String base, String pointer, Document document) {
        return new Row(said("invalid", name, shows), document)
                .with("layer", layer)
                .with("base", "valid/" + base + ".json")
                .with("pointer", pointer);
    }

    private static ObjectNode said(String verdict, String name, String shows) {
        return JsonNodeFactory.instance.objectNode()
                .put("file", verdict + "/" + name + ".json")
                .put("kind", kind(name))
                .put("version", Entry.VERSION)
                .put("verdict", verdict)
                .put("shows", shows);
    }

    private static String kind(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    /** The same, told by our reader under this code. */
    Row as(Code code) {
        return with("code", code.id());
    }

    /** The same, told at another place than where the edit was. */
    Row toldAt(String pointer) {
        return with("pointer", pointer);
    }

    /** The same, naming the member that is missing. */
    Row naming(String member) {
        return with("member", member);
    }

    /** The same, of which a validator complains below the pointer: our reader keeps names that are the document’s own to itself. */
    Row below(String place) {
        return with("place", place);
    }

    /** The same, packed because it is large. */
    Row packed() {
        return with("file", file() + Kit.PACKED);
    }

    /** The same, of which our reader cannot help saying more. */
    Row also(Code code) {
        Row copy = new Row(said.deepCopy(), document);
        copy.said.withArray("also").add(code.id());
        return copy;
    }

    /** The same, which somebody does not notice. */
    Row acceptedBy(String validator, String reason) {
        return with("acceptedBy", validator, reason);
    }

    /** The same, at which somebody throws where they should complain. */
    Row thrownBy(String validator, String reason) {
        return with("thrownBy", validator, reason);
    }

    private Row with(String name, String validator, String reason) {
        Row copy = new Row(said.deepCopy(), document);
        copy.said.withObject(name).put(validator, reason);
        return copy;
    }

    private Row with(String name, String value) {
        return new Row(said.deepCopy().put(name, value), document);
    }

    String file() {
        return said.get("file").stringValue();
    }

    /** What the manifest says, its members in the order a person would read them. */
    ObjectNode inOrder() {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        ORDER.stream().filter(said::has).forEach(name -> ordered.set(name, said.get(name)));
        return ordered;
    }
}
