// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.outline;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.enquiry.AssessmentDomain;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.NoGapsIdentified;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FiveP;
import io.github.tafhsb.formulation.LeftBlank;
import io.github.tafhsb.formulation.NothingFound;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a case and what is not, side by side: concerns and strengths for individual, family and networks, the five Ps,
 * sources that disagree, open gaps, and what is still to ask.
 *
 * <p>It holds the parts of the record themselves, for those who may read the whole record. It has no totals on purpose: nothing is
 * counted, and no side is set against another.
 *
 * @param assessment the record
 * @param version its version
 * @param on the day for which it was made
 * @param profiles concerns beside strengths, for individual, family and networks
 * @param fivePs what stands under each of the five Ps; whether a formulation has to follow them, the edition says
 * @param contradictions items of evidence that disagree, in the order in which somebody linked them
 * @param gaps what is not known and still open, in the order of the record
 * @param noGaps the assertion that there are none; empty where nobody has said
 * @param stillToAsk what the rules would still have somebody think of; nothing here stands in the way of anything
 * @param areas every area of the catalogue, in its order
 * @param otherAreas what was explored in areas that the catalogue does not have
 */
public record Outline(
        AssessmentId assessment,
        int version,
        Day on,
        List<Profile> profiles,
        List<Perspective> fivePs,
        List<Contradiction> contradictions,
        List<Entry<InformationGap>> gaps,
        Optional<NoGapsIdentified> noGaps,
        List<Problem> stillToAsk,
        List<Area> areas,
        List<Entry<Worksheet>> otherAreas) {

    /** Takes an outline. */
    public Outline {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(on, "on");
        profiles = List.copyOf(Objects.requireNonNull(profiles, "profiles"));
        fivePs = List.copyOf(Objects.requireNonNull(fivePs, "fivePs"));
        contradictions = List.copyOf(Objects.requireNonNull(contradictions, "contradictions"));
        gaps = List.copyOf(Objects.requireNonNull(gaps, "gaps"));
        Objects.requireNonNull(noGaps, "noGaps");
        stillToAsk = List.copyOf(Objects.requireNonNull(stillToAsk, "stillToAsk"));
        areas = List.copyOf(Objects.requireNonNull(areas, "areas"));
        otherAreas = List.copyOf(Objects.requireNonNull(otherAreas, "otherAreas"));
    }

    /**
     * Something in the record and where it stands.
     *
     * @param <P> its type
     * @param part what stands there
     * @param pointer where, as a JSON Pointer, as the record is written in JSON
     */
    public record Entry<P extends Walkable>(P part, String pointer) {

        /** Takes what stands somewhere. */
        public Entry {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(pointer, "pointer");
        }
    }

    /**
     * Concerns beside strengths in one sphere.
     *
     * @param sphere individual, family or networks
     * @param concerns what makes harm more to be expected
     * @param strengths what protects or can be built on
     */
    public record Profile(Sphere sphere, Side concerns, Side strengths) {

        /** Takes both sides. */
        public Profile {
            Objects.requireNonNull(sphere, "sphere");
            Objects.requireNonNull(concerns, "concerns");
            Objects.requireNonNull(strengths, "strengths");
        }
    }

    /**
     * Concerns, or strengths, in one sphere.
     *
     * @param kind which of the two
     * @param looked whether somebody has looked
     * @param factors what is recorded, with what is past, not known and not there: the factor says which
     * @param nothingFound where somebody says that they looked and found none
     */
    public record Side(
            FactorKind kind, Looked looked, List<Entry<Factor>> factors, List<Entry<NothingFound>> nothingFound) {

        /** Takes one side. */
        public Side {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(looked, "looked");
            factors = List.copyOf(Objects.requireNonNull(factors, "factors"));
            nothingFound = List.copyOf(Objects.requireNonNull(nothingFound, "nothingFound"));
        }
    }

    /**
     * What stands under one of the five Ps.
     *
     * @param fiveP which one
     * @param looked whether somebody has looked
     * @param behaviours what was displayed, under presenting alone
     * @param factors the concerns and strengths that are marked so and there, and under protective every strength that is there
     * @param leftBlank where somebody says that nothing stands there
     */
    public record Perspective(
            FiveP fiveP,
            Looked looked,
            List<Entry<Behaviour>> behaviours,
            List<Entry<Factor>> factors,
            List<Entry<LeftBlank>> leftBlank) {

        /** Takes what stands there. */
        public Perspective {
            Objects.requireNonNull(fiveP, "fiveP");
            Objects.requireNonNull(looked, "looked");
            behaviours = List.copyOf(Objects.requireNonNull(behaviours, "behaviours"));
            factors = List.copyOf(Objects.requireNonNull(factors, "factors"));
            leftBlank = List.copyOf(Objects.requireNonNull(leftBlank, "leftBlank"));
        }
    }

    /**
     * Two items of evidence that disagree. Both are kept, and neither is the right one for standing first.
     *
     * @param link that they disagree, on what, and how that was resolved if it was
     * @param one the item that disagrees; empty where the record does not hold it
     * @param other the item it disagrees with; empty where the record does not hold it
     */
    public record Contradiction(
            Entry<EvidenceLink> link, Optional<Entry<EvidenceItem>> one, Optional<Entry<EvidenceItem>> other) {

        /** Takes both sides. */
        public Contradiction {
            Objects.requireNonNull(link, "link");
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
        }

        /** {@return whether both still stand} */
        public boolean isOpen() {
            return link.part().getResolution().isEmpty();
        }
    }

    /**
     * An area of the catalogue and how far it was explored.
     *
     * @param domain the area
     * @param worksheets what exploring it brought
     * @param prompts those that nobody has answered; none once somebody says what exploring it came to, or that it is done, covered
     *     elsewhere or not needed, because nobody has to answer every prompt
     */
    public record Area(AssessmentDomain domain, List<Entry<Worksheet>> worksheets, List<AssessmentDomain.Prompt> prompts) {

        /** Takes an area. */
        public Area {
            Objects.requireNonNull(domain, "domain");
            worksheets = List.copyOf(Objects.requireNonNull(worksheets, "worksheets"));
            prompts = List.copyOf(Objects.requireNonNull(prompts, "prompts"));
        }
    }

    /**
     * {@return the outline of a record by the rules of the book, in time proportional to its size}
     *
     * <p>Its prompts are those of the context's catalogue, and of the {@linkplain
     * io.github.tafhsb.enquiry.DomainCatalogue#shipped() shipped} one where the context has none.
     */
    public static Outline of(Assessment assessment, Context context) {
        return of(assessment, context, Checker.standard());
    }

    /** {@return the outline of a record, with what these rules would still have somebody think of} */
    public static Outline of(Assessment assessment, Context context, Checker rules) {
        return Outlining.of(
                Objects.requireNonNull(assessment, "assessment"),
                Objects.requireNonNull(context, "context"),
                Objects.requireNonNull(rules, "rules"));
    }

    /**
     * {@return the outline in lines for people to read: a heading begins at the margin, and what belongs to it stands further in}
     *
     * <p>It shows places in the record and nothing that stands there. Of the areas of the catalogue it names those without a
     * worksheet, and tells the open prompts of those that somebody has begun.
     */
    public List<String> lines(Language language) {
        return new OutlineLines(this, Objects.requireNonNull(language, "language"), false).lines();
    }

    /**
     * {@return the same in the words of the record, in this language where somebody rendered them}
     *
     * <p>For those who may read the whole record and nobody else.
     */
    public List<String> linesInWords(Language language) {
        return new OutlineLines(this, Objects.requireNonNull(language, "language"), true).lines();
    }

    /** {@return the word Outline} */
    @Override
    public String toString() {
        return "Outline";
    }
}
