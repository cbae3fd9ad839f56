// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.v1.EvidenceJson.BEHAVIOUR_MODE;
import static io.github.tafhsb.json.v1.ValuesJson.LINE;
import static io.github.tafhsb.json.v1.ValuesJson.PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.CatalogueUsed;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.json.document.Json;
import io.github.tafhsb.json.document.Ledger;
import io.github.tafhsb.json.document.Lineage;
import io.github.tafhsb.json.shape.Descriptions;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Records;
import io.github.tafhsb.json.shape.Retold;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.json.shape.Texts;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A second version of the contract, as the first users will need one: a case has more than one reference, what limits the work is
 * kept together, a behaviour always says where it took place, and the list of catalogues goes.
 *
 * <p>It describes today's types, so that a second reference is kept in a place that this version does not write otherwise.
 */
public final class VersionTwo {
    private static final List<String> LIMITATIONS = List.of("workedAlone", "oneAgencyOnly", "noSupervisor");

    private record Limitations(Optional<Passage> workedAlone, Optional<Passage> oneAgencyOnly, Optional<Passage> noSupervisor) {
        static Optional<Limitations> of(Assessment it) {
            boolean isAny = Stream.of(it.getWorkedAlone(), it.getOneAgencyOnly(), it.getNoSupervisor()).anyMatch(Optional::isPresent);
            return isAny
                    ? Optional.of(new Limitations(it.getWorkedAlone(), it.getOneAgencyOnly(), it.getNoSupervisor()))
                    : Optional.empty();
        }

        void into(Assessment.Builder builder) {
            builder.workedAlone(workedAlone).oneAgencyOnly(oneAgencyOnly).noSupervisor(noSupervisor);
        }
    }

    private static final Shape<Limitations> LIMITATIONS_TABLE = Records.record(
            Limitations.class,
            Limitations::new,
            Records.optional("workedAlone", PASSAGE, Limitations::workedAlone),
            Records.optional("oneAgencyOnly", PASSAGE, Limitations::oneAgencyOnly),
            Records.optional("noSupervisor", PASSAGE, Limitations::noSupervisor));

    private static final Shape<Behaviour> BEHAVIOUR = Retold.without(
                    Set.of("mode"), EvidenceJson.BEHAVIOUR, Behaviour.class, Behaviour::builder, Behaviour.Builder::build)
            .required("mode", BEHAVIOUR_MODE, it -> it.getMode().orElse(BehaviourMode.NOT_KNOWN), Behaviour.Builder::mode);

    private static final ObjectShape<Assessment, Assessment.Builder> ASSESSMENT = Retold.without(
                    Set.of("reference", "workedAlone", "oneAgencyOnly", "noSupervisor", "behaviours", "catalogues"),
                    AssessmentJson.ASSESSMENT,
                    Assessment.class,
                    Assessment::builder,
                    Assessment.Builder::build)
            .list("references", listOf(LINE, SOME), VersionTwo::references, VersionTwo::refer)
            .optional("limitations", LIMITATIONS_TABLE, Limitations::of, (builder, it) -> it.into(builder))
            .list("behaviours", listOf(BEHAVIOUR, SOME), Assessment::getBehaviours, Assessment.Builder::behaviours);

    /** Its tables. */
    public static final Descriptions DESCRIPTIONS = descriptions();

    /** What leads to it from version 1, and back. */
    public static final Lineage LINEAGE = V1.lineage().then("2", new FromOne());

    private VersionTwo() {}

    private static List<Line> references(Assessment it) {
        return Stream.concat(it.getReference().stream(), it.getCatalogues().stream().map(each -> Line.of(each.version()))).toList();
    }

    private static void refer(Assessment.Builder builder, List<Line> references) {
        builder.reference(references.get(0));
        references.subList(1, references.size()).forEach(each -> builder.addCatalogues(new CatalogueUsed("reference", each.text())));
    }

    private static Descriptions descriptions() {
        Texts english = new MemberTexts(Language.ENGLISH);
        var signed = FinalAssessmentJson.of(ASSESSMENT, "2");
        return Descriptions.of(
                "https://example.org/schema/v2/",
                key -> english.find(key).or(() -> Texts.PLACEHOLDER.find(key)),
                ASSESSMENT.document("assessment", "2"),
                signed.document("final-assessment", "2"),
                CaseRecordJson.ISSUED_PLAN.document("issued-plan", "2"),
                CaseRecordJson.of(signed).document("case-record", "2"));
    }

    /** The step, as a release would have it. */
    private static final class FromOne implements Lineage.Step {
        @Override
        public Json up(String kind, Json document, Ledger ledger) {
            return eachAssessment(kind, document, (at, it) -> lifted(at, it, ledger));
        }

        @Override
        public Json down(String kind, Json document, Ledger ledger) {
            return eachAssessment(kind, document, (at, it) -> lowered(at, it, ledger));
        }

        private interface Change {
            Json of(String at, Json assessment);
        }

        private static Json eachAssessment(String kind, Json document, Change change) {
            return switch (kind) {
                case "assessment" -> change.of("", document);
                case "final-assessment" -> content("", document, change);
                case "case-record" -> {
                    List<Json> versions = new ArrayList<>();
                    document.member("versions").orElse(Json.EMPTY).elements()
                            .forEach(each -> versions.add(content("/versions/" + versions.size(), each, change)));
                    yield versions.isEmpty() ? document : document.with("versions", new Json.Elements(versions));
                }
                default -> document;
            };
        }

        private static Json content(String at, Json signed, Change change) {
            return signed.member("content")
                    .map(content -> signed.with("content", change.of(at + "/content", content)))
                    .orElse(signed);
        }

        private static Json lifted(String at, Json assessment, Ledger ledger) {
            Json result = assessment;
            if (assessment.member("reference").isPresent()) {
                ledger.moved(at + "/reference", at + "/references/0");
                result = result.without("reference")
                        .with("references", new Json.Elements(List.of(assessment.member("reference").get())));
            }
            Json limitations = Json.EMPTY;
            for (String name : LIMITATIONS) {
                Optional<Json> said = assessment.member(name);
                if (said.isPresent()) {
                    ledger.moved(at + "/" + name, at + "/limitations/" + name);
                    limitations = limitations.with(name, said.get());
                    result = result.without(name).with("limitations", limitations);
                }
            }
            if (assessment.member("catalogues").isPresent()) {
                ledger.dropped(at + "/catalogues");
                result = result.without("catalogues");
            }
            List<Json> behaviours = new ArrayList<>();
            for (Json behaviour : assessment.member("behaviours").orElse(Json.EMPTY).elements()) {
                if (behaviour.member("mode").isEmpty()) {
                    String mode = at + "/behaviours/" + behaviours.size() + "/mode";
                    ledger.defaulted(mode);
                    ledger.needsAPerson(mode);
                    behaviours.add(behaviour.with("mode", new Json.Text("not-known")));
                } else {
                    behaviours.add(behaviour);
                }
            }
            return behaviours.isEmpty() ? result : result.with("behaviours", new Json.Elements(behaviours));
        }

        private static Json lowered(String at, Json assessment, Ledger ledger) {
            Json result = assessment.without("references").without("limitations");
            List<Json> references = assessment.member("references").orElse(Json.EMPTY).elements();
            for (int i = 0; i < references.size(); i++) {
                if (i == 0) {
                    ledger.moved(at + "/references/0", at + "/reference");
                    result = result.with("reference", references.get(0));
                } else {
                    ledger.dropped(at + "/references/" + i);
                }
            }
            Json limitations = assessment.member("limitations").orElse(Json.EMPTY);
            for (String name : LIMITATIONS) {
                Optional<Json> said = limitations.member(name);
                if (said.isPresent()) {
                    ledger.moved(at + "/limitations/" + name, at + "/" + name);
                    result = result.with(name, said.get());
                }
            }
            return result;
        }
    }
}
