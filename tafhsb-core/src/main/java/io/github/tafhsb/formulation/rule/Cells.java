// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.rule.Finding;
import java.util.EnumSet;
import java.util.Set;

/** The six cells of a formulation: individual, family and networks, each with concerns and with strengths. */
final class Cells {
    private Cells() {}

    /** Whether each sphere has a factor of this kind that counts, or a reasoned statement that none was found. */
    static Finding judge(Formulation formulation, FactorKind kind, Set<Presence> counting) {
        Set<Sphere> filled = EnumSet.noneOf(Sphere.class);
        formulation.getFactors().stream()
                .filter(factor -> factor.getKind() == kind)
                .filter(factor -> factor.getPresence().map(counting::contains).orElse(true))
                .forEach(factor -> filled.add(factor.getSphere()));
        formulation.getNothingFound().stream()
                .filter(none -> none.getKind() == kind && none.getReason().isPresent())
                .forEach(none -> filled.add(none.getSphere()));

        Finding.Breaches breaches = Finding.breaches();
        for (Sphere sphere : Sphere.values()) {
            breaches.addIf(!filled.contains(sphere), "factors", sphere.wire());
        }
        return breaches.finding();
    }
}
