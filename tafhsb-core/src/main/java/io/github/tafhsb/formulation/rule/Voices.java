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
import io.github.tafhsb.text.Line;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is heard in the evidence of a record: whose accounts it holds, and not who handed them in. A teacher who passes on what a child
 * said is the child's voice, and an item that repeats another has that item’s. Worked out once for a judgement.
 */
public final class Voices {
    private static final Set<Corroboration> SUPPORTED = EnumSet.of(Corroboration.CORROBORATED, Corroboration.PARTLY);
    private static final Set<Corroboration> ALONE =
            EnumSet.of(Corroboration.UNCORROBORATED, Corroboration.CONTRADICTED);

    private final Map<EvidenceId, Set<String>> voices = new HashMap<>();
    private final Set<EvidenceId> established = new HashSet<>();
    private final Set<EvidenceId> supported = new HashSet<>();
    private final Set<EvidenceId> saidToBeAlone = new HashSet<>();

    private Voices() {}

    /** {@return who is heard in these items, as far as these links say} */
    public static Voices in(List<EvidenceItem> items, List<EvidenceLink> links) {
        Voices voices = new Voices();
        items.forEach(voices::hear);
        links.stream().filter(link -> link.getKind() == LinkKind.REPEATS).forEach(voices::repeat);
        links.stream().filter(link -> link.getKind() == LinkKind.CORROBORATES).forEach(voices::support);
        return voices;
    }

    /** {@return whether all this comes from one person, nothing of it is established, and nothing else supports it} */
    public boolean isOneAlone(List<EvidenceId> cited) {
        Set<String> heard = new HashSet<>();
        for (EvidenceId item : cited) {
            if (established.contains(item) || supported.contains(item)) {
                return false;
            }
            Set<String> here = voices.getOrDefault(item, Set.of());
            if (here.size() > 1) {
                return false;
            }
            heard.addAll(here);
        }
        return heard.size() == 1;
    }

    /** Whether of every item somebody has said that nothing supports it, or that another source says otherwise. */
    boolean isUncorroborated(List<EvidenceId> cited) {
        return !cited.isEmpty()
                && cited.stream().allMatch(item -> saidToBeAlone.contains(item) && !supported.contains(item));
    }

    private void hear(EvidenceItem item) {
        EvidenceId id = item.getId();
        Set<String> heard = new HashSet<>();
        for (Statement statement : item.getStatements()) {
            heard.add(voice(statement.getWhose(), statement.getHolder()).orElseGet(() -> voice(item)));
            if (statement.getKind().filter(StatementKind.FACT::equals).isPresent()) {
                established.add(id);
            }
        }
        if (heard.isEmpty()) {
            heard.add(voice(item));
        }
        voices.putIfAbsent(id, heard);
        item.getCorroboration().filter(SUPPORTED::contains).ifPresent(said -> supported.add(id));
        item.getCorroboration().filter(ALONE::contains).ifPresent(said -> saidToBeAlone.add(id));
    }

    private void repeat(EvidenceLink link) {
        Optional.ofNullable(voices.get(link.getBearsOn())).ifPresent(heard -> voices.put(link.getItem(), heard));
    }

    private void support(EvidenceLink link) {
        if (isAnotherVoice(link.getItem(), link.getBearsOn())) {
            supported.add(link.getBearsOn());
        }
    }

    private boolean isAnotherVoice(EvidenceId item, EvidenceId bearsOn) {
        Set<String> other = voices.get(item);
        Set<String> own = voices.get(bearsOn);
        return other != null && own != null && !own.containsAll(other);
    }

    /** Where nobody has said who an item comes from, it counts as a voice of its own. */
    private static String voice(EvidenceItem item) {
        return item.getSource()
                .flatMap(source -> voice(source.getPerson(), source.getRole()))
                .orElseGet(() -> "item " + item.getId().value());
    }

    private static Optional<String> voice(Optional<PersonId> person, Optional<Line> role) {
        return person.map(known -> "person " + known.value())
                .or(() -> role.map(said -> "role " + said.text().strip().toLowerCase(Locale.ROOT)));
    }
}
