// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example.spring;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Problems;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.text.Language;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes drafts and signatures, and says what is wrong in the language of whoever asks. */
@RestController
public class AssessmentController {
    private final TafhsbJson json;
    private final AssessmentStore store;

    AssessmentController(TafhsbJson json, AssessmentStore store) {
        this.json = json;
        this.store = store;
    }

    /**
     * What a client is told: which rule, where, in a sentence, and what would settle it.
     *
     * @param code the rule, or the fault of the document
     * @param pointer the place, as a JSON Pointer
     * @param message what is wrong
     * @param settling what would settle it
     */
    public record Told(String code, String pointer, String message, String settling) {}

    @PutMapping(path = "/drafts", consumes = "application/json")
    ResponseEntity<List<Told>> draft(@RequestBody byte[] document, Locale locale) {
        return read(document, locale, store::save);
    }

    @PostMapping(path = "/signed", consumes = "application/json")
    ResponseEntity<List<Told>> signed(@RequestBody byte[] document, Locale locale) {
        return read(document, locale, store::sign);
    }

    @ExceptionHandler(ConstraintViolationException.class)
    ResponseEntity<List<Told>> refused(ConstraintViolationException refused, Locale locale) {
        return ResponseEntity.unprocessableContent()
                .body(Problems.from(refused.getConstraintViolations()).stream()
                        .map(problem -> told(problem, language(locale)))
                        .toList());
    }

    private ResponseEntity<List<Told>> read(byte[] document, Locale locale, Consumer<Assessment> then) {
        ReadResult<Assessment> read = json.read(Assessment.class, document);
        if (!read.problems().isEmpty()) {
            return ResponseEntity.badRequest()
                    .body(read.problems().stream()
                            .map(problem -> told(problem, language(locale)))
                            .toList());
        }
        then.accept(read.orElseThrow());
        return ResponseEntity.ok(List.of());
    }

    private static Told told(Problem problem, Language language) {
        return new Told(problem.code(), problem.pointer(), problem.message(language), problem.settling(language));
    }

    private static Told told(ReadProblem problem, Language language) {
        return new Told(problem.code().id(), problem.pointer(), problem.message(language), "");
    }

    private static Language language(Locale locale) {
        return locale.getLanguage().equals(Language.CYMRAEG.wire()) ? Language.CYMRAEG : Language.ENGLISH;
    }
}
