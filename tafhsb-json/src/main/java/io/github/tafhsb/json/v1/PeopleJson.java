// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.v1.ValuesJson.ANSWER_LINE;
import static io.github.tafhsb.json.v1.ValuesJson.ANSWER_YES_NO;
import static io.github.tafhsb.json.v1.ValuesJson.CODE;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.EXTENSIONS;
import static io.github.tafhsb.json.v1.ValuesJson.LANGUAGE;
import static io.github.tafhsb.json.v1.ValuesJson.LINE;
import static io.github.tafhsb.json.v1.ValuesJson.PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.PERSON_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.WHEN;
import static io.github.tafhsb.json.v1.ValuesJson.YES_NO;
import static io.github.tafhsb.json.v1.ValuesJson.given;
import static io.github.tafhsb.json.v1.ValuesJson.identifier;

import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.Agency;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.Contribution;
import io.github.tafhsb.people.ContributionId;
import io.github.tafhsb.people.FormOfAddress;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.LegalStatus;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.people.Need;
import io.github.tafhsb.people.NeedKind;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.people.Training;

/** The people of a record in JSON: one table for each type, in the order a person would tell it. */
final class PeopleJson {
    static final Shape<Sex> SEX = choice(Sex.values());
    static final Shape<NeedStatus> NEED_STATUS = choice(NeedStatus.values());
    static final Shape<NeedKind> NEED_KIND = choice(NeedKind.values());
    static final Shape<LivingArrangement> LIVING_ARRANGEMENT = choice(LivingArrangement.values());
    static final Shape<FormOfAddress> FORM_OF_ADDRESS = choice(FormOfAddress.values());
    static final Shape<PersonRole> PERSON_ROLE = choice(PersonRole.values());
    static final Shape<AgeGroup> AGE_GROUP = choice(AgeGroup.values());
    static final Shape<PractitionerRole> PRACTITIONER_ROLE = choice(PractitionerRole.values());
    static final Shape<Agency> AGENCY = choice(Agency.values());

    static final Shape<ContributionId> CONTRIBUTION_ID = identifier("ContributionId", ContributionId::new, ContributionId::value);

    static final ObjectShape<LearningDisability, LearningDisability.Builder> LEARNING_DISABILITY = object(LearningDisability.class, LearningDisability::builder, LearningDisability.Builder::build)
            .required("status", NEED_STATUS, LearningDisability::getStatus, LearningDisability.Builder::status)
            .optional("saidBy", LINE, LearningDisability::getSaidBy, LearningDisability.Builder::saidBy)
            .optional("saidOn", WHEN, LearningDisability::getSaidOn, LearningDisability.Builder::saidOn)
            .optional("expectedOn", DAY, LearningDisability::getExpectedOn, LearningDisability.Builder::expectedOn);

    static final ObjectShape<Need, Need.Builder> NEED = object(Need.class, Need::builder, Need.Builder::build)
            .required("kind", NEED_KIND, Need::getKind, Need.Builder::kind)
            .required("status", NEED_STATUS, Need::getStatus, Need.Builder::status)
            .optional("adaptation", PASSAGE, Need::getAdaptation, Need.Builder::adaptation);

    static final ObjectShape<LegalStatus, LegalStatus.Builder> LEGAL_STATUS = object(LegalStatus.class, LegalStatus::builder, LegalStatus.Builder::build)
            .required("status", CODE, LegalStatus::getStatus, LegalStatus.Builder::status)
            .optional("since", WHEN, LegalStatus::getSince, LegalStatus.Builder::since)
            .optional("until", WHEN, LegalStatus::getUntil, LegalStatus.Builder::until);

    static final ObjectShape<Child, Child.Builder> CHILD = object(Child.class, Child::builder, Child.Builder::build)
            .required("id", PERSON_ID, Child::getId, Child.Builder::id)
            .optional("reference", LINE, Child::getReference, Child.Builder::reference)
            .optional("dateOfBirth", WHEN, Child::getDateOfBirth, Child.Builder::dateOfBirth)
            .optional("sex", SEX, Child::getSex, Child.Builder::sex)
            .optional("genderIdentity", ANSWER_LINE, Child::getGenderIdentity, Child.Builder::genderIdentity)
            .optional("learningDisability", LEARNING_DISABILITY, Child::getLearningDisability, Child.Builder::learningDisability)
            .list("needs", listOf(NEED, SOME), Child::getNeeds, Child.Builder::needs)
            .optional("living", LIVING_ARRANGEMENT, Child::getLiving, Child.Builder::living)
            .list("legalStatuses", listOf(LEGAL_STATUS, SOME), Child::getLegalStatuses, Child.Builder::legalStatuses)
            .optional("firstLanguage", LINE, Child::getFirstLanguage, Child.Builder::firstLanguage)
            .optional("languageChoice", LANGUAGE, Child::getLanguageChoice, Child.Builder::languageChoice)
            .optional("address", FORM_OF_ADDRESS, Child::getAddress, Child.Builder::address)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Child.Builder::extensions);

    static final ObjectShape<SeparatePlanReference, SeparatePlanReference.Builder> SEPARATE_PLAN_REFERENCE = object(SeparatePlanReference.class, SeparatePlanReference::builder, SeparatePlanReference.Builder::build)
            .optional("exists", ANSWER_YES_NO, SeparatePlanReference::getExists, SeparatePlanReference.Builder::exists)
            .optional("holder", LINE, SeparatePlanReference::getHolder, SeparatePlanReference.Builder::holder)
            .optional("notNeededBecause", PASSAGE, SeparatePlanReference::getNotNeededBecause, SeparatePlanReference.Builder::notNeededBecause)
            .optional("seenOn", DAY, SeparatePlanReference::getSeenOn, SeparatePlanReference.Builder::seenOn);

    static final ObjectShape<PersonInvolved, PersonInvolved.Builder> PERSON_INVOLVED = object(PersonInvolved.class, PersonInvolved::builder, PersonInvolved.Builder::build)
            .required("id", PERSON_ID, PersonInvolved::getId, PersonInvolved.Builder::id)
            .optional("reference", LINE, PersonInvolved::getReference, PersonInvolved.Builder::reference)
            .required("role", PERSON_ROLE, PersonInvolved::getRole, PersonInvolved.Builder::role)
            .optional("relationship", LINE, PersonInvolved::getRelationship, PersonInvolved.Builder::relationship)
            .optional("ageGroup", AGE_GROUP, PersonInvolved::getAgeGroup, PersonInvolved.Builder::ageGroup)
            .optional("inHousehold", ANSWER_YES_NO, PersonInvolved::getInHousehold, PersonInvolved.Builder::inHousehold)
            .optional("parentalResponsibility", ANSWER_YES_NO, PersonInvolved::getParentalResponsibility, PersonInvolved.Builder::parentalResponsibility)
            .optional("safeToContact", ANSWER_YES_NO, PersonInvolved::getSafeToContact, PersonInvolved.Builder::safeToContact)
            .optional("separatePlan", SEPARATE_PLAN_REFERENCE, PersonInvolved::getSeparatePlan, PersonInvolved.Builder::separatePlan)
            .optional("activeUntil", DAY, PersonInvolved::getActiveUntil, PersonInvolved.Builder::activeUntil)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), PersonInvolved.Builder::extensions);

    static final ObjectShape<Training, Training.Builder> TRAINING = object(Training.class, Training::builder, Training.Builder::build)
            .required("kind", CODE, Training::getKind, Training.Builder::kind)
            .optional("completedOn", WHEN, Training::getCompletedOn, Training.Builder::completedOn);

    static final ObjectShape<Practitioner, Practitioner.Builder> PRACTITIONER = object(Practitioner.class, Practitioner::builder, Practitioner.Builder::build)
            .required("id", PERSON_ID, Practitioner::getId, Practitioner.Builder::id)
            .optional("reference", LINE, Practitioner::getReference, Practitioner.Builder::reference)
            .required("role", PRACTITIONER_ROLE, Practitioner::getRole, Practitioner.Builder::role)
            .optional("jobTitle", LINE, Practitioner::getJobTitle, Practitioner.Builder::jobTitle)
            .optional("agency", AGENCY, Practitioner::getAgency, Practitioner.Builder::agency)
            .optional("designatedLead", YES_NO, Practitioner::getDesignatedLead, Practitioner.Builder::designatedLead)
            .list("trainings", listOf(TRAINING, SOME), Practitioner::getTrainings, Practitioner.Builder::trainings)
            .optional("activeFrom", DAY, Practitioner::getActiveFrom, Practitioner.Builder::activeFrom)
            .optional("activeUntil", DAY, Practitioner::getActiveUntil, Practitioner.Builder::activeUntil)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Practitioner.Builder::extensions);

    static final ObjectShape<Contribution, Contribution.Builder> CONTRIBUTION = object(Contribution.class, Contribution::builder, Contribution.Builder::build)
            .required("id", CONTRIBUTION_ID, Contribution::getId, Contribution.Builder::id)
            .optional("by", PERSON_ID, Contribution::getBy, Contribution.Builder::by)
            .optional("agency", AGENCY, Contribution::getAgency, Contribution.Builder::agency)
            .optional("receivedOn", WHEN, Contribution::getReceivedOn, Contribution.Builder::receivedOn)
            .optional("summary", PASSAGE, Contribution::getSummary, Contribution.Builder::summary)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Contribution.Builder::extensions);

    private PeopleJson() {}
}
