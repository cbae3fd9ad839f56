// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.time.Day;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions that several rules about what was asked of whom put to a record. */
final class Enquiries {
    private static final Set<PersonRole> BRINGS_UP =
            EnumSet.of(PersonRole.PARENT, PersonRole.CARER, PersonRole.FOSTER_CARER);

    private Enquiries() {}

    /** Whether somebody has begun to explain; before that it is too early to say what was not asked. */
    static boolean isExplained(Assessment assessment) {
        return hypotheses(assessment).findAny().isPresent();
    }

    /** What the explanations cite, for or against. */
    static Set<EvidenceId> cited(Assessment assessment) {
        return hypotheses(assessment)
                .flatMap(each -> Stream.concat(each.getEvidenceFor().stream(), each.getEvidenceAgainst().stream()))
                .collect(Collectors.toSet());
    }

    /** Where the items of evidence stand that this holds of. */
    static List<String> places(Assessment assessment, Predicate<EvidenceItem> which) {
        List<EvidenceItem> items = assessment.getEvidence();
        return IntStream.range(0, items.size())
                .filter(i -> which.test(items.get(i)))
                .mapToObj(i -> "/evidence/" + i)
                .toList();
    }

    /** The child, as the record knows the child; none where nobody is recorded. */
    static Set<PersonId> child(Assessment assessment) {
        return assessment.getChild().map(Child::getId).map(Set::of).orElse(Set.of());
    }

    /** The parents and carers. */
    static Set<PersonId> carers(Assessment assessment) {
        return assessment.getPeople().stream()
                .filter(person -> BRINGS_UP.contains(person.getRole()))
                .map(PersonInvolved::getId)
                .collect(Collectors.toSet());
    }

    /** Whether an item of evidence came from one of these. */
    static boolean hasTold(Assessment assessment, Set<PersonId> people, SourceKind kind) {
        return assessment.getEvidence().stream().anyMatch(item -> isFrom(item, people, kind));
    }

    static boolean isFrom(EvidenceItem item, Set<PersonId> people, SourceKind kind) {
        return item.getSource().flatMap(Source::getKind).filter(kind::equals).isPresent()
                || item.getSource().flatMap(Source::getPerson).filter(people::contains).isPresent();
    }

    /** What was noted of asking one of these. */
    static List<AccountSought> soughtOf(Assessment assessment, Set<PersonId> people) {
        return assessment.getAccounts().stream()
                .filter(sought -> people.contains(sought.getWhose()))
                .toList();
    }

    /** Whether somebody asked that something is not discussed yet. */
    static boolean mustWait(Assessment assessment, Day today) {
        return assessment.getEmbargoes().stream().anyMatch(embargo -> embargo.appliesOn(today));
    }

    private static Stream<Hypothesis> hypotheses(Assessment assessment) {
        return assessment.getFormulation().stream().flatMap(each -> each.getHypotheses().stream());
    }
}
