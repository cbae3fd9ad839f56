// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.CarriedOver;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Each item of evidence says what kind of source it has and who that is, when it was obtained, and when what it tells of happened.
 *
 * <p>That a date is not known is an answer. A source that police withheld cannot be named, the child needs no further naming,
 * and an older record is named as itself. An opinion or an analysis tells of nothing that happened on a day. What many items lack is
 * told once.
 */
public final class EvidenceNamesItsSource extends Rule<Parts> {
    private static final Set<SourceKind> NAMED_BY_KIND = Set.of(SourceKind.CHILD, SourceKind.WITHHELD_BY_POLICE);

    /** What an item can lack, by the texts that tell it. */
    private enum Lack {
        KIND("noKind", "noKinds"),
        ONE("noOne", "noOnes"),
        DAY("notDated", "notDatedSeveral"),
        EVENT_DATE("noEventDate", "noEventDates");

        private final String one;
        private final String several;

        Lack(String one, String several) {
            this.one = one;
            this.several = several;
        }
    }

    /** Declares the rule. */
    public EvidenceNamesItsSource() {
        super(
                "C01",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Parts.class,
                "https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-protection-principles/a-guide-to-the-data-protection-principles/accuracy",
                "https://vdocuments.site/start-av-comprehensive-rating-form-strengths-vulnerabilities-follows-rules-at.html");
    }

    @Override
    public Finding judge(Parts parts, Facts facts) {
        if (facts.all(EvidenceItem.class).isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Map<Lack, List<String>> lacking = new EnumMap<>(Lack.class);
        parts.each(EvidenceItem.class, (item, pointer) -> lacks(item)
                .forEach((lack, member) -> lacking.computeIfAbsent(lack, each -> new ArrayList<>())
                        .add(pointer.get() + "/" + member)));
        Finding.Breaches breaches = Finding.breaches();
        lacking.forEach((lack, places) -> breaches.addEach(places, "/evidence", lack.one, lack.several));
        return breaches.finding();
    }

    private static Map<Lack, String> lacks(EvidenceItem item) {
        Map<Lack, String> lacks = new EnumMap<>(Lack.class);
        Optional<SourceKind> kind = item.getSource().flatMap(Source::getKind);
        if (kind.isEmpty()) {
            lacks.put(Lack.KIND, "source");
        } else if (!isNamed(item, kind.get())) {
            lacks.put(Lack.ONE, "source");
        }
        if (item.getObtainedOn().isEmpty()) {
            lacks.put(Lack.DAY, "obtainedOn");
        }
        List<Statement> undated = item.getStatements().stream()
                .filter(EvidenceNamesItsSource::needsDay)
                .toList();
        if (!undated.isEmpty()) {
            lacks.put(Lack.EVENT_DATE, at(item, undated));
        }
        return lacks;
    }

    private static boolean isNamed(EvidenceItem item, SourceKind kind) {
        Source source = item.getSource().orElseThrow();
        return source.getPerson().isPresent()
                || source.getRole().isPresent()
                || NAMED_BY_KIND.contains(kind)
                || item.getCarriedOver().flatMap(CarriedOver::getRecord).isPresent();
    }

    private static boolean needsDay(Statement statement) {
        boolean timeless = statement
                .getKind()
                .filter(kind -> kind == StatementKind.OPINION || kind == StatementKind.ANALYSIS)
                .isPresent();
        return !timeless && statement.getHappenedOn().isEmpty();
    }

    private static String at(EvidenceItem item, List<Statement> undated) {
        return undated.size() == 1
                ? "statements/" + item.getStatements().indexOf(undated.get(0)) + "/happenedOn"
                : "statements";
    }
}
