// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * One case of a union.
 *
 * @param <C> the type of the case
 */
public final class Case<C> implements Row {
    private final SerializedString name;
    private final Class<? super C> type;
    private final Shape<C> shape;

    Case(String name, Class<? super C> type, Shape<C> shape) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("member: a name");
        }
        this.name = new SerializedString(name);
        this.type = type;
        this.shape = shape;
    }

    @Nullable C read(Reading in) {
        return shape.read(in);
    }

    boolean isOf(Object value) {
        return type.isInstance(value);
    }

    /** Writes a value that {@link #isOf} this case: the union's own type fixes what the class leaves open. */
    @SuppressWarnings("unchecked")
    void write(Object value, Writing out) {
        out.name(name);
        shape.write((C) value, out);
    }

    @Override
    public String name() {
        return name.getValue();
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public Shape<C> shape() {
        return shape;
    }
}
