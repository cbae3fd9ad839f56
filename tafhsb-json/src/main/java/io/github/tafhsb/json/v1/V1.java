// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.calendar.Calendar;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.json.document.Lineage;
import io.github.tafhsb.json.form.Members;
import io.github.tafhsb.json.shape.Descriptions;
import io.github.tafhsb.json.shape.DocumentWriter;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.json.shape.Texts;
import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.trace.Trace;
import io.github.tafhsb.view.AudienceView;
import java.util.Optional;
import java.util.Set;

/** Version 1 of the JSON contract: its roots, from which every part is reached, and the settings. */
public final class V1 {
    private static final String BASE = "https://tafhsb.github.io/schema/v1/";
    static final String VERSION = "1";
    private static final Descriptions DESCRIPTIONS = Descriptions.of(
            BASE,
            new MemberTexts(Language.ENGLISH),
            AssessmentJson.ASSESSMENT.document("assessment", VERSION),
            FinalAssessmentJson.SHAPE.document("final-assessment", VERSION),
            CaseRecordJson.ISSUED_PLAN.document("issued-plan", VERSION),
            CaseRecordJson.CASE_RECORD.document("case-record", VERSION),
            SettingsJson.POLICY.document("policy", VERSION),
            SettingsJson.DEPLOYMENT_PROFILE.document("deployment-profile", VERSION),
            SettingsJson.EDITION_PROFILE.document("edition-profile", VERSION),
            SettingsJson.DOMAIN_CATALOGUE.document("domain-catalogue", VERSION),
            WordListJson.WORD_LIST.document("word-list", VERSION));

    private V1() {}

    /** {@return the tables of this version} */
    public static Descriptions descriptions() {
        return DESCRIPTIONS;
    }

    /** {@return the versions that came before this one, and this one} */
    public static Lineage lineage() {
        return Lineage.of(VERSION);
    }

    /** {@return what a type or a member is called; empty if it has no title} */
    public static Optional<String> title(String key, Language language) {
        return new MemberTexts(language).find(key).map(Texts.Text::title);
    }

    /** {@return what a host adds of its own, which is the one value that is an object with free names} */
    public static Shape<Extensions> extensions() {
        return ValuesJson.EXTENSIONS;
    }

    /** {@return the tables of what is written and never read: the explanation of a judgement, what is derived from a record,
     * and the facts for a form} */
    public static Descriptions written() {
        return Written.ALL;
    }

    /** {@return what everything is called in one language} */
    public static Texts texts(Language language) {
        return new MemberTexts(language);
    }

    /** {@return the explanation of a judgement} */
    public static Shape<Report> explanation() {
        return Written.EXPLANATION;
    }

    /** {@return the calendar of a record} */
    public static Shape<Calendar> calendar() {
        return Written.CALENDAR;
    }

    /** {@return what became of a record between two versions} */
    public static Shape<VersionChanges> versionChanges() {
        return Written.VERSION_CHANGES;
    }

    /** {@return what stands on what in a record} */
    public static Shape<Trace> trace() {
        return Written.TRACE;
    }

    /** {@return what is known of a case and what is not} */
    public static Shape<Outline> outline() {
        return Written.OUTLINE;
    }

    /** {@return what one reader may see of an assessment} */
    public static Shape<AudienceView> audienceView() {
        return Written.AUDIENCE_VIEW;
    }

    /** {@return the facts for a form of this type} */
    public static Members members(Class<?> type) {
        return Forms.ALL.of(type);
    }

    /** {@return the facts for a form of the type that has this name in the schema} */
    public static Members members(String name) {
        return Forms.ALL.of(name);
    }

    /** {@return the names of the types that a form can be drawn of} */
    public static Set<String> namesOfMembers() {
        return Forms.ALL.names();
    }

    /** {@return the facts for a form as JSON} */
    public static String membersToJson(Members members) {
        return DocumentWriter.pretty(Written.MEMBERS, members);
    }

    /** {@return the same as SARIF 2.1.0, which is not ours to version, in one language} */
    public static Shape<Report> sarif(Language language) {
        return SarifJson.in(language);
    }

    /** Made when somebody first asks: who only reads and writes records pays nothing for it. */
    private static final class Written {
        private static final Shape<Report> EXPLANATION = ExplanationJson.EXPLANATION.document("explanation", VERSION);
        private static final Shape<Trace> TRACE = TraceJson.TRACE.document("trace", VERSION);
        private static final Shape<Outline> OUTLINE = OutlineJson.OUTLINE.document("outline", VERSION);
        private static final Shape<Calendar> CALENDAR = CalendarJson.CALENDAR.document("calendar", VERSION);
        private static final Shape<VersionChanges> VERSION_CHANGES =
                VersionChangesJson.CHANGES.document("version-changes", VERSION);
        private static final Shape<AudienceView> AUDIENCE_VIEW = ViewJson.AUDIENCE_VIEW.document("audience-view", VERSION);
        private static final Shape<Members> MEMBERS = MembersJson.MEMBERS.document("members", VERSION);
        private static final Descriptions ALL = Descriptions.of(
                BASE, new MemberTexts(Language.ENGLISH), EXPLANATION, TRACE, OUTLINE, CALENDAR, VERSION_CHANGES, AUDIENCE_VIEW, MEMBERS);
    }

    /** Likewise. */
    private static final class Forms {
        private static final MembersOf ALL = new MembersOf(descriptions());
    }
}
