// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing.rule;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a share holds, and where in it each part is named. */
final class Shared {
    private final Disclosure share;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<EvidenceItem> evidence;

    private Shared(Disclosure share, Facts facts) {
        this.share = share;
        for (int i = 0; i < share.getItems().size(); i++) {
            places.putIfAbsent(share.getItems().get(i).value(), i);
        }
        this.evidence = facts.all(EvidenceItem.class).stream()
                .filter(item -> isWhole(share) || place(item) >= 0)
                .toList();
    }

    static Shared of(Disclosure share, Facts facts) {
        return new Shared(share, facts);
    }

    /** Whether something is handed over, and not kept back. */
    static boolean isShared(Disclosure share) {
        return share.getDecision() == DisclosureDecision.SHARED;
    }

    static boolean isWhole(Disclosure share) {
        return share.getWhole().filter(YesNo.YES::equals).isPresent();
    }

    /** The items of evidence in it: named themselves, by one of their statements, or with the whole record. */
    List<EvidenceItem> evidence() {
        return evidence;
    }

    /** Whether a part is named in it. */
    boolean names(PartId<?> part) {
        return places.containsKey(part.value());
    }

    /** Where an item is named in it; where it goes with the whole record, at that. */
    String at(EvidenceItem item) {
        int place = place(item);
        return place < 0 ? at() : "items/" + place;
    }

    /** Where a part is named in it. */
    String at(PartId<?> part) {
        return "items/" + places.get(part.value());
    }

    /** Where several are named. */
    String at() {
        return isWhole(share) ? "whole" : "items";
    }

    /** Whether an item is not to leave the team, or not to reach this recipient. */
    boolean mustStay(EvidenceItem item) {
        return item.getHandling()
                .filter(handling -> handling.getRestriction() == HandlingRestriction.NOT_SHARED
                        || share.getRecipients().stream().anyMatch(handling.getNotTo()::contains))
                .isPresent();
    }

    /** Whether an item goes only under a condition. */
    static boolean isRestricted(EvidenceItem item) {
        boolean handled = item.getHandling()
                .filter(handling -> handling.getRestriction() == HandlingRestriction.CONDITIONS
                        || handling.getCondition().isPresent())
                .isPresent();
        return handled || item.getPoliceGrade().flatMap(PoliceGrade::getCondition).isPresent();
    }

    private int place(EvidenceItem item) {
        Integer own = places.get(item.getId().value());
        return own != null
                ? own
                : item.getStatements().stream()
                        .map(statement -> places.get(statement.getId().value()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(-1);
    }
}
