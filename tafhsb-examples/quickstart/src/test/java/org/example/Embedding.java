// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Finalising;
import io.github.tafhsb.assessment.Problems;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.json.MergeResult;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.policy.WordFinder;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class Embedding {
    private final TafhsbJson json = TafhsbJson.standard(); // immutable; one serves all threads
    private final Map<String, byte[]> table = new HashMap<>(); // stands for a column of your database

    void save(Assessment assessment) {
        table.put(assessment.getId().value(), json.write(Assessment.class, assessment));
    }

    Assessment load(AssessmentId id) {
        return json.read(Assessment.class, table.get(id.value())).orElseThrow();
    }

    List<String> receive(String document) {
        ReadResult<Assessment> result = json.read(Assessment.class, document);
        if (result instanceof ReadResult.Accepted<Assessment> accepted) {
            save(accepted.value());
        }
        return result.problems().stream()
                .map(problem -> problem + ": " + problem.message(Language.CYMRAEG))
                .toList();
    }

    List<String> saveBoth(Assessment base, Assessment mine) {
        Assessment theirs = load(base.getId()); // what somebody saved meanwhile
        MergeResult<Assessment> both = json.merge(Assessment.class, base, mine, theirs);
        both.toOptional().ifPresent(this::save);
        return both.conflicts().stream()
                .map(conflict -> conflict.message(Language.ENGLISH))
                .toList();
    }

    List<String> history(Assessment before, Assessment after, Language language) {
        return json.changes(Assessment.class, before, after).messages(language);
    }

    static final Map<String, Policy> TENANTS = Map.of(
            "north", Policy.none(),
            "south",
                    Policy.builder()
                            .id("org.example.south")
                            .version("3")
                            .addLimits(TimeLimit.days(LimitKind.REVIEW, 30))
                            .build());

    Report judge(Assessment assessment, String tenant, LocalDate today) {
        Context context = json.withDigests(Context.on(today).under(TENANTS.get(tenant)));
        return Checker.standard().check(assessment, context);
    }

    static List<String> suggestions(Passage passage, Language language) { // beside the field, while somebody writes
        String text = passage.getText().text();
        return WordFinder.shipped().suggestions(passage).stream()
                .filter(found -> !found.inRendering())
                .map(found -> "“" + text.substring(found.start(), found.end()) + "” "
                        + found.entry().instead().in(language))
                .toList();
    }

    record Form(@Valid Assessment assessment) {}

    static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator(); // nothing configured; a framework brings its own

    static List<Problem> problems(Form form, Class<?>... groups) {
        Set<ConstraintViolation<Form>> violations = VALIDATOR.validate(form, groups);
        return Problems.from(violations);
    }

    static Assessment sample() throws IOException { // case 01, which ships with tafhsb-json
        try (InputStream document = TafhsbJson.class.getResourceAsStream("samples/v1/case-01-settled.json")) {
            return TafhsbJson.standard()
                    .read(Assessment.class, document.readAllBytes())
                    .orElseThrow();
        }
    }

    public static void main(String[] arguments) throws IOException {
        Embedding host = new Embedding();
        Assessment begun = Assessment.begin(AssessmentId.of("asm-1")).withReference(Line.of("CS-2026-0001"));
        host.save(begun);
        System.out.println("Saved and loaded equal: " + host.load(begun.getId()).equals(begun));

        host.receive("{\"kind\": \"assessment\", \"schemaVersion\": \"1\", \"id\": \"asm 2\", \"note\": 1}")
                .forEach(System.out::println);

        host.save(begun.withReference(Line.of("CS-2026-0002"))); // by somebody else, meanwhile
        System.out.println("Conflicts: " + host.saveBoth(begun, begun.withStartedOn(Day.of(2026, 2, 2))));
        host.history(begun, host.load(begun.getId()), Language.ENGLISH).forEach(System.out::println);

        Form form = new Form(begun);
        System.out.println("A bare @Valid refuses the draft: " + !problems(form).isEmpty());
        problems(form, Finalising.class).stream()
                .filter(problem -> problem.code().equals("D17")) // a provider gives a set, in no order
                .forEach(problem -> System.out.println(problem.code() + " " + problem.level() + " " + problem.pointer()
                        + ": " + problem.message(Language.CYMRAEG)));

        LocalDate today = LocalDate.of(2026, 3, 13);
        for (String tenant : List.of("north", "south")) {
            List<String> open = host.judge(sample(), tenant, today).blocking().stream()
                    .map(problem -> problem.code() + " " + problem.pointer())
                    .toList();
            System.out.println(tenant + ": " + open);
        }

        suggestions(Passage.of("His father is hard to reach."), Language.ENGLISH)
                .forEach(System.out::println);
    }
}
