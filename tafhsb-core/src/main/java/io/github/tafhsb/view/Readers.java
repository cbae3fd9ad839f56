// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Agency;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.Practitioner;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Who reads a view, as far as the record knows them, and who is in the record at all. */
final class Readers {
    /** Who looks after the child; what one of them is told the others are taken to know. */
    private static final Set<PersonRole> PARENTS =
            EnumSet.of(PersonRole.PARENT, PersonRole.CARER, PersonRole.FOSTER_CARER);

    /** Whom a child’s own record may name to others: family and household, nobody who was affected or involved, nobody unknown. */
    private static final Set<PersonRole> AT_HOME = EnumSet.of(
            PersonRole.PARENT,
            PersonRole.CARER,
            PersonRole.FOSTER_CARER,
            PersonRole.SIBLING,
            PersonRole.GRANDPARENT,
            PersonRole.OTHER_RELATIVE,
            PersonRole.HOUSEHOLD_MEMBER);

    private final Audience audience;
    private final Set<PersonId> readers = new HashSet<>();
    private final Set<PersonId> family = new HashSet<>();
    private final Set<PersonId> team = new HashSet<>();
    private final Set<PersonId> atHome = new HashSet<>();
    private final Set<PersonId> affected = new HashSet<>();
    private final Set<PersonId> outside = new HashSet<>();

    Readers(Assessment record, ViewRequest request) {
        this.audience = request.audience();
        record.getChild().map(Child::getId).ifPresent(child -> {
            family.add(child);
            atHome.add(child);
            if (audience == Audience.CHILD || audience == Audience.ACCESS) {
                readers.add(child);
            }
        });
        for (PersonInvolved person : record.getPeople()) {
            boolean parent = PARENTS.contains(person.getRole());
            if (parent) {
                family.add(person.getId());
            }
            (AT_HOME.contains(person.getRole()) ? atHome : outside).add(person.getId());
            if (person.getRole() == PersonRole.AFFECTED) {
                affected.add(person.getId());
            }
            if (parent && audience == Audience.PARENTS) {
                readers.add(person.getId());
            }
        }
        for (Practitioner worker : record.getPractitioners()) {
            team.add(worker.getId());
            if (worker.getAgency().filter(this::isAudience).isPresent()) {
                readers.add(worker.getId());
            }
        }
        readers.addAll(request.share().getRecipients());
    }

    private boolean isAudience(Agency agency) {
        return audience == Audience.SCHOOL && agency == Agency.EDUCATION
                || audience == Audience.POLICE && agency == Agency.POLICE;
    }

    boolean isReader(PersonId person) {
        return readers.contains(person);
    }

    boolean isAffected(PersonId person) {
        return affected.contains(person);
    }

    /** Whether the record knows them as one of the team, or as family of the child: whom a view may point at. */
    boolean mayBeNamed(PersonId person) {
        return (team.contains(person) || atHome.contains(person)) && !outside.contains(person);
    }

    boolean isTeam(PersonId person) {
        return team.contains(person) && !outside.contains(person);
    }

    /** Whether somebody who must not hear of something would: themself, or by somebody at home. */
    boolean wouldHear(Set<PersonId> notWith) {
        return notWith.stream().anyMatch(readers::contains)
                || audience.isFamily() && notWith.stream().anyMatch(family::contains);
    }

    /** Where nobody is named it must not be discussed with the child. */
    boolean isAgainst(Embargo embargo) {
        return embargo.getNotWith().isEmpty() ? audience.isFamily() : wouldHear(Set.copyOf(embargo.getNotWith()));
    }
}
