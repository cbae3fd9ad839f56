// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.people.Agency;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * More than one agency had a part in the assessment, or it is said why only one did.
 *
 * <p>It speaks once there is thinking to contribute to. Whoever does the work, contributes, or gave evidence counts for their agency.
 */
public final class SeveralAgenciesContributed extends Rule<Assessment> {
    private static final Map<SourceKind, Agency> AGENCIES = new EnumMap<>(Map.of(
            SourceKind.EDUCATION, Agency.EDUCATION,
            SourceKind.SOCIAL_CARE, Agency.CHILDRENS_SOCIAL_CARE,
            SourceKind.YOUTH_JUSTICE, Agency.YOUTH_JUSTICE,
            SourceKind.POLICE, Agency.POLICE,
            SourceKind.WITHHELD_BY_POLICE, Agency.POLICE,
            SourceKind.HEALTH, Agency.HEALTH));

    /** Declares the rule. */
    public SeveralAgenciesContributed() {
        super(
                "B07",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://www.csacentre.org.uk/guides/sharing-information-to-tackle-child-sexual-abuse/what-information-could-you-or-your-organisation-be-sharing/what-information-does-the-youth-justice-service-hold-that-may-be-useful/sharing-and-using-information-from-an-aim-assessment/",
                "https://www.nice.org.uk/guidance/ng55/chapter/Recommendations");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        if (assessment.getFormulation().isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Set<Agency> agencies = EnumSet.noneOf(Agency.class);
        assessment.getPractitioners().stream()
                .filter(practitioner -> practitioner.getRole() != PractitionerRole.SUPERVISOR)
                .forEach(practitioner -> practitioner.getAgency().ifPresent(agencies::add));
        assessment.getContributions().forEach(part -> part.getAgency().ifPresent(agencies::add));
        assessment.getEvidence().stream()
                .flatMap(item -> item.getSource().flatMap(Source::getKind).stream())
                .forEach(kind -> Optional.ofNullable(AGENCIES.get(kind)).ifPresent(agencies::add));
        boolean several = agencies.size() > 1;
        return Finding.metIf(several || assessment.getOneAgencyOnly().isPresent(), "contributions");
    }
}
