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
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An item of evidence says what kind of source it has and who that is, when it was obtained, and when what it tells of happened.
 *
 * <p>That a date is not known is an answer. A source that police withheld cannot be named, the child needs no further naming,
 * and an older record is named as itself. An opinion or an analysis tells of nothing that happened on a day.
 */
public final class EvidenceNamesItsSource extends Rule<EvidenceItem> {
    private static final Set<SourceKind> NAMED_BY_KIND = Set.of(SourceKind.CHILD, SourceKind.WITHHELD_BY_POLICE);

    /** Declares the rule. */
    public EvidenceNamesItsSource() {
        super(
                "C01",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                EvidenceItem.class,
                "https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-protection-principles/a-guide-to-the-data-protection-principles/accuracy",
                "https://vdocuments.site/start-av-comprehensive-rating-form-strengths-vulnerabilities-follows-rules-at.html");
    }

    @Override
    public Finding judge(EvidenceItem item, Facts facts) {
        Optional<SourceKind> kind = item.getSource().flatMap(Source::getKind);
        List<Statement> undated = item.getStatements().stream()
                .filter(EvidenceNamesItsSource::needsDay)
                .toList();
        return Finding.breaches()
                .addIf(kind.isEmpty(), "source", "noKind")
                .addIf(kind.isPresent() && !isNamed(item, kind.get()), "source", "noOne")
                .addIf(item.getObtainedOn().isEmpty(), "obtainedOn", "notDated")
                .addIf(!undated.isEmpty(), at(item, undated), "noEventDate")
                .finding();
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
