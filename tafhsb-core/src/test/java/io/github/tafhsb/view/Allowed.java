// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.PoliceHandling;
import io.github.tafhsb.gen.PartType;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.text.Words;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which texts of a record a reader may see at most when nobody has decided anything: worked out from the outside, member by member, without
 * the code that makes views. Links can only take more away.
 */
final class Allowed {
    private final Audience audience;
    private final Set<String> texts = new HashSet<>();

    private Allowed(Audience audience) {
        this.audience = audience;
    }

    static Set<String> texts(Assessment record, Audience audience) {
        Allowed allowed = new Allowed(audience);
        allowed.look(record);
        return allowed.texts;
    }

    private void look(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::look);
        } else if (value instanceof List<?> list) {
            list.forEach(this::look);
        } else if (value instanceof Line line) {
            texts.add(line.text());
        } else if (value instanceof Words words) {
            texts.add(words.text());
        } else if (value instanceof Code code) {
            look(code.text());
        } else if (value instanceof Answer.Known<?> known) {
            look(known.value());
        } else if (value instanceof Answer<?>) {
            if (isShown("Answer.reason")) {
                components(value);
            }
        } else if (PartType.ofValue(value).isPresent()) {
            part(PartType.ofValue(value).get(), value);
        } else if (value instanceof Record) {
            components(value);
        }
    }

    private void components(Object value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                look(component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    private void part(PartType type, Object part) {
        if (part instanceof EvidenceItem item && !isFree(item)
                || part instanceof Passage passage
                        && passage.getOrigin() == Origin.DRAFTED
                        && passage.getConfirmedBy().isEmpty()) {
            return;
        }
        for (PartType.Member member : type.members()) {
            boolean replaced = part instanceof SafetyAction action
                    && member.name().equals("what")
                    && action.getToldWording().isPresent()
                    && of("SafetyAction.what") == Showing.TOLD;
            boolean replaces = member.toString().equals("SafetyAction.toldWording") && of("SafetyAction.what") == Showing.TOLD;
            if (isShown(member.toString()) && !replaced || replaces) {
                look(member.of(part));
            }
        }
    }

    private boolean isShown(String member) {
        return of(member) == Showing.SHOWN || of(member) == Showing.TOLD || of(member) == Showing.OWN;
    }

    private Showing of(String member) {
        return ViewDeclaration.shipped().of(member, audience).showing();
    }

    private static boolean isFree(EvidenceItem item) {
        return item.getThirdParty().filter(YesNo.NO::equals).isPresent()
                && item.getHandling()
                        .filter(handling -> handling.getRestriction() != HandlingRestriction.ORDINARY
                                || handling.getCondition().isPresent()
                                || !handling.getNotTo().isEmpty())
                        .isEmpty()
                && item.getPoliceGrade()
                        .filter(grade -> grade.getCondition().isPresent()
                                || !grade.getHandling().equals(Optional.of(PoliceHandling.P)))
                        .isEmpty();
    }
}
