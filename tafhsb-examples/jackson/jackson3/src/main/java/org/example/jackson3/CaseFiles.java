// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example.jackson3;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.jackson3.TafhsbModule;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a vendor keeps around an assessment, and the mapper it keeps it with. */
public final class CaseFiles {
    /** The vendor's own mapper, with one registration. */
    public static final JsonMapper MAPPER = JsonMapper.builder().addModule(new TafhsbModule()).build();

    /** A case file. */
    public record CaseFile(String team, Assessment draft, List<AssessmentId> earlier, Map<AssessmentId, Day> seenOn) {}

    /** A case file as it came in, whatever is wrong with what is in it. */
    public record Received(String team, ReadResult<Assessment> draft) {}

    private CaseFiles() {}
}
