// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.text;
import static io.github.tafhsb.json.v1.EvidenceJson.EVIDENCE_ID;
import static io.github.tafhsb.json.v1.ExplanationJson.written;
import static io.github.tafhsb.json.v1.SettingsJson.BILINGUAL;
import static io.github.tafhsb.json.v1.ValuesJson.ASSESSMENT_ID;
import static io.github.tafhsb.json.v1.ValuesJson.COUNT;
import static io.github.tafhsb.json.v1.ValuesJson.MANY;
import static io.github.tafhsb.json.v1.ValuesJson.PERSON_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SUBJECT_ID;

import io.github.tafhsb.changes.ChangeKind;
import io.github.tafhsb.changes.ChangeTopic;
import io.github.tafhsb.changes.VersionChange;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;

/**
 * What became of a record between two versions, in JSON. It names identifiers and none of the record's words.
 *
 * <p>It is written and never read back. What makes the one document into the other is a patch of RFC 6902, which {@code
 * Changes} gives.
 */
final class VersionChangesJson {
    private static final Shape<String> MEMBER =
            text(1, 64).matching("^[A-Za-z]+$").examples("commission");

    private static final ObjectShape<VersionChange, Object> CHANGE = written(VersionChange.class, "VersionChange")
            .required("topic", choice(ChangeTopic.values()), VersionChange::topic, ExplanationJson::unread)
            .required("kind", choice(ChangeKind.values()), VersionChange::kind, ExplanationJson::unread)
            .optional("part", SUBJECT_ID, VersionChange::part, ExplanationJson::unread)
            .optional("member", MEMBER, VersionChange::member, ExplanationJson::unread)
            .list("evidence", listOf(EVIDENCE_ID, MANY), VersionChange::evidence, ExplanationJson::unread)
            .list("people", listOf(PERSON_ID, MANY), VersionChange::people, ExplanationJson::unread)
            .required("sentence", BILINGUAL, VersionChangesJson::sentence, ExplanationJson::unread);

    static final ObjectShape<VersionChanges, Object> CHANGES = written(VersionChanges.class, "VersionChanges")
            .required("assessment", ASSESSMENT_ID, VersionChanges::assessment, ExplanationJson::unread)
            .required("from", COUNT, VersionChanges::from, ExplanationJson::unread)
            .required("to", COUNT, VersionChanges::to, ExplanationJson::unread)
            .list("changes", listOf(CHANGE, MANY), VersionChanges::all, ExplanationJson::unread);

    private VersionChangesJson() {}

    private static Bilingual sentence(VersionChange change) {
        return new Bilingual(change.sentence(Language.ENGLISH), change.sentence(Language.CYMRAEG));
    }
}
