// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.text.Line;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who is heard in items of evidence: whose accounts they hold, and not who handed them in. A teacher who passes on what a child
 * said is the child's voice, and an item that repeats another adds none.
 */
final class Voices {
    private static final Set<Corroboration> SUPPORTED = EnumSet.of(Corroboration.CORROBORATED, Corroboration.PARTLY);
    private static final Set<Corroboration> ALONE =
            EnumSet.of(Corroboration.UNCORROBORATED, Corroboration.CONTRADICTED);

    private final Facts facts;
    private final List<EvidenceItem> items;

    private Voices(Facts facts, List<EvidenceItem> items) {
        this.facts = facts;
        this.items = items;
    }

    static Voices in(List<EvidenceId> cited, Facts facts) {
        return new Voices(
                facts, cited.stream().map(facts::find).flatMap(Optional::stream).toList());
    }

    /** Whether all this comes from one person, nothing of it is established, and nothing else supports it. */
    boolean isOneAlone() {
        Set<String> heard = new HashSet<>();
        items.stream().filter(item -> !repeats(item)).forEach(item -> heard.addAll(voices(item)));
        return heard.size() == 1 && items.stream().noneMatch(item -> isEstablished(item) || isSupported(item));
    }

    /** Whether of every item somebody has said that nothing supports it, or that another source says otherwise. */
    boolean isUncorroborated() {
        return !items.isEmpty()
                && items.stream()
                        .allMatch(item -> item.getCorroboration().filter(ALONE::contains).isPresent() && !isSupported(item));
    }

    private static boolean isEstablished(EvidenceItem item) {
        return item.getStatements().stream()
                .anyMatch(statement ->
                        statement.getKind().filter(StatementKind.FACT::equals).isPresent());
    }

    private boolean isSupported(EvidenceItem item) {
        return item.getCorroboration().filter(SUPPORTED::contains).isPresent()
                || links(item).stream()
                        .anyMatch(link -> link.getKind() == LinkKind.CORROBORATES
                                && link.getBearsOn().equals(item.getId())
                                && facts.find(link.getItem())
                                        .filter(other -> !voices(item).containsAll(voices(other)))
                                        .isPresent());
    }

    private boolean repeats(EvidenceItem item) {
        return links(item).stream()
                .anyMatch(link -> link.getKind() == LinkKind.REPEATS
                        && link.getItem().equals(item.getId())
                        && !link.getBearsOn().equals(item.getId()));
    }

    private List<EvidenceLink> links(EvidenceItem item) {
        return facts.pointingAt(item.getId(), EvidenceLink.class);
    }

    private static Set<String> voices(EvidenceItem item) {
        Set<String> voices = new HashSet<>();
        for (Statement statement : item.getStatements()) {
            voices.add(voice(statement.getWhose(), statement.getHolder()).orElseGet(() -> voice(item)));
        }
        if (voices.isEmpty()) {
            voices.add(voice(item));
        }
        return voices;
    }

    /** Where nobody has said who an item comes from, it counts as a voice of its own. */
    private static String voice(EvidenceItem item) {
        return item.getSource()
                .flatMap(source -> voice(source.getPerson(), source.getRole()))
                .orElse("item " + item.getId().value());
    }

    private static Optional<String> voice(Optional<PersonId> person, Optional<Line> role) {
        return person.map(known -> "person " + known.value())
                .or(() -> role.map(said -> "role " + said.text().strip().toLowerCase(Locale.ROOT)));
    }
}
