// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import io.github.tafhsb.json.ReadProblem.Code;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * One member of an object: where a value keeps it, and where a builder takes it.
 *
 * @param <T> the type described
 * @param <B> its builder
 * @param <V> the type of the member
 */
final class Member<T, B, V> implements Row {
    private final SerializedString name;
    private final Shape<V> shape;
    private final boolean required;
    private final Function<? super T, ? extends @Nullable V> get;
    private final BiConsumer<? super B, ? super V> set;

    /** The getter gives null where the member is to be left out. */
    Member(
            String name,
            Shape<V> shape,
            boolean required,
            Function<? super T, ? extends @Nullable V> get,
            BiConsumer<? super B, ? super V> set) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("member: a name");
        }
        this.name = new SerializedString(name);
        this.shape = shape;
        this.required = required;
        this.get = get;
        this.set = set;
    }

    /** Reads the value into the builder; false once a problem has been reported. */
    boolean read(Reading in, B target) {
        V value = shape.read(in);
        if (value == null) {
            return false;
        }
        set.accept(target, value);
        return true;
    }

    void write(T from, Writing out) {
        V value = get.apply(from);
        if (value != null) {
            out.name(name);
            shape.write(value, out);
        }
    }

    void reportMissing(Reading in) {
        Code code = shape instanceof ConstantShape constant ? constant.missing() : Code.REQUIRED;
        in.report(code, name(), shape.limits());
    }

    @Override
    public String name() {
        return name.getValue();
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public Shape<V> shape() {
        return shape;
    }
}
