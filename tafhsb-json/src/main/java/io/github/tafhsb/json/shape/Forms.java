// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import io.github.tafhsb.json.document.Form;
import io.github.tafhsb.json.document.Form.Unity;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the tables say of documents as trees. */
final class Forms {
    private static final String ID = "id";
    private static final String SEAL = "seal";

    private final Map<Shape<?>, Form> known = new IdentityHashMap<>();

    Form of(Shape<?> shape) {
        Shape<?> described = shape.described();
        Form form = known.get(described);
        if (form == null) {
            form = new Form(described.definition().orElse(""), unity(described), described.kind() == Kind.OBJECT);
            known.put(described, form);
            for (Row row : described.rows()) {
                form.knows(row.name(), of(row.shape()));
            }
            if (described.element().isPresent()) {
                form.holds(of(described.element().get()));
            }
        }
        return form;
    }

    /**
     * An object without an identifier that cannot be without one of its members is about that member, and the others say more
     * of the same thing: a passage and its language, a point on a continuum and the reason.
     */
    private static Unity unity(Shape<?> shape) {
        List<Row> rows = shape.rows();
        if (shape.kind() == Kind.MAP) {
            return Unity.FREE;
        }
        if (shape instanceof ListShape<?, ?> list) {
            return list.isUnique() ? Unity.SET : Unity.MANY;
        }
        if (rows.stream().anyMatch(row -> row.name().equals(SEAL))) {
            return Unity.SEALED;
        }
        boolean isOne = shape.kind() == Kind.UNION
                || rows.stream().noneMatch(row -> row.name().equals(ID)) && rows.stream().anyMatch(Row::isRequired);
        return isOne ? Unity.ONE : Unity.MANY;
    }
}
