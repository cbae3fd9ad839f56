// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example;

import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.changes.ChangeTopic;
import io.github.tafhsb.changes.VersionChange;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.code.Labels;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.io.InputStream;

public final class ReviewMeeting {
    public static void main(String[] arguments) throws IOException {
        CaseRecord record;
        try (InputStream in = TafhsbJson.class.getResourceAsStream("samples/v1/case-05-record.json")) {
            record = TafhsbJson.standard()
                    .read(CaseRecord.class, in.readAllBytes())
                    .orElseThrow();
        }

        VersionChanges changes = VersionChanges.in(record, 2).orElseThrow();
        ChangeTopic judgement = ChangeTopic.JUDGEMENT;
        System.out.println(Labels.of(judgement, Language.ENGLISH));
        for (VersionChange change : changes.about(judgement)) {
            System.out.println("- " + change.sentence(Language.ENGLISH));
            change.evidence().forEach(item -> System.out.println("  on " + item.value()));
        }
        String document = TafhsbJson.standard().versionChanges(changes);
        System.out.println(document.startsWith("{\n  \"kind\": \"version-changes\""));
    }
}
