// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example.spring;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Finalising;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Keeps records in memory; a vendor's own keeps them in a database. */
@Service
@Validated
public class AssessmentStore {
    private final Map<AssessmentId, Assessment> drafts = new ConcurrentHashMap<>();
    private final Map<AssessmentId, Assessment> signed = new ConcurrentHashMap<>();

    /** Keeps a draft, however incomplete. */
    public void save(@Valid Assessment draft) {
        drafts.put(draft.getId(), draft);
    }

    /** Keeps a record that is about to be signed: whatever blocks stops it here. */
    @Validated(Finalising.class)
    public void sign(@Valid Assessment record) {
        signed.put(record.getId(), record);
    }
}
