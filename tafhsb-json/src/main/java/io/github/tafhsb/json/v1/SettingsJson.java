// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.integer;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.mapOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.shape.Shapes.setOf;
import static io.github.tafhsb.json.v1.ApplicabilityJson.GUIDANCE_EDITION;
import static io.github.tafhsb.json.v1.EnquiryJson.SPHERE;
import static io.github.tafhsb.json.v1.PeopleJson.SEX;
import static io.github.tafhsb.json.v1.ValuesJson.CODE;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.LANGUAGE;
import static io.github.tafhsb.json.v1.ValuesJson.LINE;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.YES_NO;
import static io.github.tafhsb.json.v1.ValuesJson.key;
import static io.github.tafhsb.json.v1.ValuesJson.line;
import static io.github.tafhsb.json.v1.ValuesJson.running;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.AssessmentDomain;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Records;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.json.shape.TextShape;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.policy.CodeLabel;
import io.github.tafhsb.policy.ConsentConfirmed;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.LawfulBasis;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.LimitUnit;
import io.github.tafhsb.policy.Nation;
import io.github.tafhsb.policy.OffenceBasis;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.SchoolHoliday;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What an organisation or a licensee sets up in JSON: one table for each type, in the order a person would tell it.
 *
 * <p>Its numbers are limits of an edition or an organisation and say nothing about a child.
 */
final class SettingsJson {
    static final Shape<Nation> NATION = choice(Nation.values());
    private static final Shape<Integer> AGE = integer(0, EditionProfile.OLDEST);
    private static final Shape<Boolean> FLAG = YES_NO.as(YesNo.YES::equals, flag -> flag ? YesNo.YES : YesNo.NO);
    private static final TextShape<String> TEXT = running(Bilingual.LONGEST);

    static final Shape<Bilingual> BILINGUAL = Records.record(
            Bilingual.class,
            Bilingual::new,
            Records.required("english", TEXT, Bilingual::english),
            Records.required("cymraeg", TEXT, Bilingual::cymraeg));

    private static final ObjectShape<TimeLimit, Object[]> TIME_LIMIT = Records.record(
            TimeLimit.class,
            TimeLimit::new,
            Records.required("kind", choice(LimitKind.values()), TimeLimit::kind),
            Records.required("amount", integer(1, TimeLimit.MOST), TimeLimit::amount),
            Records.required("unit", choice(LimitUnit.values()), TimeLimit::unit),
            Records.optional("source", LINE, TimeLimit::source),
            Records.optional("validFrom", DAY, TimeLimit::validFrom));

    private static final ObjectShape<ConsentConfirmed, Object[]> CONSENT_CONFIRMED = Records.record(
            ConsentConfirmed.class,
            ConsentConfirmed::new,
            Records.required("by", LINE, ConsentConfirmed::by),
            Records.required("on", DAY, ConsentConfirmed::on));

    private static final ObjectShape<OffenceBasis, Object[]> OFFENCE_BASIS = Records.record(
            OffenceBasis.class,
            OffenceBasis::new,
            Records.optional("officialAuthority", YES_NO, OffenceBasis::officialAuthority),
            Records.optional("condition", CODE, OffenceBasis::condition),
            Records.optional("policyReference", LINE, OffenceBasis::policyReference));

    private static final ObjectShape<CodeLabel, Object[]> CODE_LABEL = Records.record(
            CodeLabel.class,
            CodeLabel::new,
            Records.required("code", CODE, CodeLabel::code),
            Records.required("label", BILINGUAL, CodeLabel::label));

    private static final ObjectShape<SchoolHoliday, Object[]> SCHOOL_HOLIDAY = Records.record(
            SchoolHoliday.class,
            SchoolHoliday::new,
            Records.required("from", DAY, SchoolHoliday::from),
            Records.required("until", DAY, SchoolHoliday::until));

    static final ObjectShape<Policy, Policy.Builder> POLICY = object(Policy.class, Policy::builder, Policy.Builder::build)
            .required("id", key(64), Policy::getId, Policy.Builder::id)
            .required("version", key(64), Policy::getVersion, Policy.Builder::version)
            .list("limits", listOf(TIME_LIMIT, SOME), Policy::getLimits, Policy.Builder::limits)
            .list("daysOff", setOf(DAY, SOME), it -> new TreeSet<>(it.getDaysOff()), Policy.Builder::daysOff)
            .list("schoolHolidays", listOf(SCHOOL_HOLIDAY, SOME), Policy::getSchoolHolidays, Policy.Builder::schoolHolidays)
            .list("trainings", listOf(CODE, SOME), Policy::getTrainings, Policy.Builder::trainings)
            .list("approvals", listOf(CODE, SOME), Policy::getApprovals, Policy.Builder::approvals)
            .optional("youngest", AGE, Policy::getYoungest, Policy.Builder::youngest)
            .optional("oldest", AGE, Policy::getOldest, Policy.Builder::oldest)
            .list("sexes", setOf(SEX, Sex.values().length), Policy::getSexes, Policy.Builder::sexes)
            .optional("unsuitableWithLearningDisability", YES_NO, Policy::getUnsuitableWithLearningDisability, Policy.Builder::unsuitableWithLearningDisability)
            .list("referralQuestions", listOf(CODE, SOME), Policy::getReferralQuestions, Policy.Builder::referralQuestions)
            .optional("reportingDutyFrom", DAY, Policy::getReportingDutyFrom, Policy.Builder::reportingDutyFrom)
            .list("basesInForce", listOf(CODE, SOME), Policy::getBasesInForce, Policy.Builder::basesInForce);

    static final ObjectShape<DeploymentProfile, DeploymentProfile.Builder> DEPLOYMENT_PROFILE = object(DeploymentProfile.class, DeploymentProfile::builder, DeploymentProfile.Builder::build)
            .required("id", key(64), DeploymentProfile::getId, DeploymentProfile.Builder::id)
            .required("version", key(64), DeploymentProfile::getVersion, DeploymentProfile.Builder::version)
            .optional("nation", NATION, DeploymentProfile::getNation, DeploymentProfile.Builder::nation)
            .optional("controller", LINE, DeploymentProfile::getController, DeploymentProfile.Builder::controller)
            .optional("purpose", LINE, DeploymentProfile::getPurpose, DeploymentProfile.Builder::purpose)
            .list("lawfulBases", setOf(choice(LawfulBasis.values()), LawfulBasis.values().length), DeploymentProfile::getLawfulBases, DeploymentProfile.Builder::lawfulBases)
            .optional("consentConfirmed", CONSENT_CONFIRMED, DeploymentProfile::getConsentConfirmed, DeploymentProfile.Builder::consentConfirmed)
            .list("conditions", listOf(CODE, SOME), DeploymentProfile::getConditions, DeploymentProfile.Builder::conditions)
            .optional("offenceBasis", OFFENCE_BASIS, DeploymentProfile::getOffenceBasis, DeploymentProfile.Builder::offenceBasis)
            .list("bases", listOf(CODE, SOME), DeploymentProfile::getBases, DeploymentProfile.Builder::bases)
            .optional("retention", CODE, DeploymentProfile::getRetention, DeploymentProfile.Builder::retention)
            .list("languages", setOf(LANGUAGE, Language.values().length), DeploymentProfile::getLanguages, DeploymentProfile.Builder::languages)
            .optional("languageBeforeLetter", YES_NO, DeploymentProfile::getLanguageBeforeLetter, DeploymentProfile.Builder::languageBeforeLetter)
            .optional("renderingsTogether", YES_NO, DeploymentProfile::getRenderingsTogether, DeploymentProfile.Builder::renderingsTogether)
            .list("labels", listOf(CODE_LABEL, SOME), DeploymentProfile::getLabels, DeploymentProfile.Builder::labels)
            .optional("policy", POLICY, it -> given(it.getPolicy()), DeploymentProfile.Builder::policy);

    static final ObjectShape<EditionProfile, EditionProfile.Builder> EDITION_PROFILE = object(EditionProfile.class, EditionProfile::builder, EditionProfile.Builder::build)
            .required("id", key(64), EditionProfile::getId, EditionProfile.Builder::id)
            .required("version", key(64), EditionProfile::getVersion, EditionProfile.Builder::version)
            .required("edition", GUIDANCE_EDITION, EditionProfile::getEdition, EditionProfile.Builder::edition)
            .required("youngest", AGE, EditionProfile::getYoungest, EditionProfile.Builder::youngest)
            .required("oldest", AGE, EditionProfile::getOldest, EditionProfile.Builder::oldest)
            .required("sexes", setOf(SEX, 1, Sex.values().length), EditionProfile::getSexes, EditionProfile.Builder::sexes)
            .required("unsuitableWithLearningDisability", FLAG, EditionProfile::isUnsuitableWithLearningDisability, EditionProfile.Builder::unsuitableWithLearningDisability)
            .required("fivePsAsked", FLAG, EditionProfile::isFivePsAsked, EditionProfile.Builder::fivePsAsked)
            .list("trainings", listOf(CODE, SOME), EditionProfile::getTrainings, EditionProfile.Builder::trainings)
            .list("approvals", listOf(CODE, SOME), EditionProfile::getApprovals, EditionProfile.Builder::approvals)
            .map("instead", Instead.SHAPE, EditionProfile::getInstead, EditionProfile.Builder::instead)
            .map("sources", mapOf(key(64), line(EditionProfile.LONGEST_SOURCE), SOME), EditionProfile::getSources, EditionProfile.Builder::sources);

    static final ObjectShape<AssessmentDomain.Prompt, Object[]> PROMPT = Records.record(
            AssessmentDomain.Prompt.class,
            AssessmentDomain.Prompt::new,
            Records.required("code", CODE, AssessmentDomain.Prompt::code),
            Records.required("text", BILINGUAL, AssessmentDomain.Prompt::text));

    private static final ObjectShape<AssessmentDomain, Object[]> ASSESSMENT_DOMAIN = Records.record(
            AssessmentDomain.class,
            AssessmentDomain::new,
            Records.required("code", CODE, AssessmentDomain::code),
            Records.required("sphere", SPHERE, AssessmentDomain::sphere),
            Records.required("label", BILINGUAL, AssessmentDomain::label),
            Records.required("definition", BILINGUAL, AssessmentDomain::definition),
            Records.list("prompts", listOf(PROMPT, SOME), AssessmentDomain::prompts));

    static final ObjectShape<DomainCatalogue, Object[]> DOMAIN_CATALOGUE = Records.record(
            DomainCatalogue.class,
            DomainCatalogue::new,
            Records.required("id", key(128), DomainCatalogue::id),
            Records.required("version", key(64), DomainCatalogue::version),
            Records.list("domains", listOf(ASSESSMENT_DOMAIN, SOME), DomainCatalogue::domains));

    private SettingsJson() {}

    /** A policy to write; nothing where no limit has been set. */
    private static Optional<Policy> given(Policy policy) {
        return Optional.of(policy).filter(it -> !it.equals(Policy.none()));
    }

    /** What to consider instead: a member for each limit, so that a problem is told at its place. */
    private static final class Instead {
        static final Shape<Map<Limit, Bilingual>> SHAPE = table().as(it -> it.byLimit, Instead::new);

        private final Map<Limit, Bilingual> byLimit;

        private Instead(Map<Limit, Bilingual> byLimit) {
            this.byLimit = byLimit;
        }

        private static ObjectShape<Instead, Instead> table() {
            ObjectShape<Instead, Instead> table =
                    object(Instead.class, () -> new Instead(new EnumMap<>(Limit.class)), it -> it);
            for (Limit limit : Limit.values()) {
                table = table.optional(
                        limit.wire(),
                        BILINGUAL,
                        it -> Optional.ofNullable(it.byLimit.get(limit)),
                        (it, text) -> it.byLimit.put(limit, text));
            }
            return table;
        }
    }
}
