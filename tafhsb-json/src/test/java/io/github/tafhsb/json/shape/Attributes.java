// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** What a type has to tell, seen by reflection: a table must have a row for each. */
public final class Attributes {
    private Attributes() {}

    /** {@return the names of a record's components, or of an interface's abstract {@code get} and {@code is} accessors} */
    public static Set<String> of(Class<?> type) {
        Set<String> names = new TreeSet<>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
            return names;
        }
        for (Method method : type.getMethods()) {
            String name = method.getName();
            boolean accessor = method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers());
            if (accessor && name.matches("(get|is)[A-Z].*")) {
                names.add(Introspector.decapitalize(name.substring(name.startsWith("get") ? 3 : 2)));
            }
        }
        return names;
    }

    /** {@return the names of the rows of a table, without its constants} */
    public static Set<String> told(Shape<?> table) {
        Set<String> names = new TreeSet<>();
        table.rows().stream().filter(row -> row.shape().kind() != Kind.CONSTANT).map(Row::name).forEach(names::add);
        return names;
    }
}
