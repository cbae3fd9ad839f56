// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The ways in which a document is made of a sound one, and what is said of such documents: a run in which anything else is said fails. */
enum Way {
    /** As it was generated. */
    SOUND(Verdicts.ACCEPTED),
    /** The same said otherwise: white space, escapes, another order, 1.0 for 1. */
    RESPELT(Verdicts.ACCEPTED),

    OTHER_TYPE(Verdicts.REFUSED, site -> true, Structures::otherType),
    NULL(Verdicts.REFUSED, site -> true, (site, random) -> Tree.NODES.nullNode()),
    REQUIRED_DROPPED(Verdicts.REFUSED, site -> site.schema().has("required"), Structures::requiredDropped),
    UNKNOWN_ADDED(Verdicts.REFUSED, Way::isClosed, Structures::unknownAdded),
    NAME_MISSPELT(Verdicts.REFUSED, Way::isClosed, Structures::nameMisspelt),
    WORD_OFF_BY_A_LETTER(Verdicts.BOTH, site -> site.schema().has("enum"), Structures::wordOffByALetter),
    CONSTANT_CHANGED(Verdicts.REFUSED, site -> site.schema().has("const"), Structures::constantChanged),
    OTHER_KIND(Verdicts.REFUSED, Site::isRoot, Structures::otherKind),
    OTHER_VERSION(Verdicts.REFUSED, Site::isRoot, Structures::otherVersion),
    NUMBER_SPELT(Verdicts.BOTH, site -> site.schema().path("type").asString("").equals("integer"), Structures::numberSpelt),

    ARM_SWAPPED(Verdicts.BOTH, Site::isUnion, Structures::armSwapped),
    TWO_ARMS(Verdicts.REFUSED, Site::isUnion, Structures::twoArms),
    NO_ARM(Verdicts.REFUSED, Site::isUnion, (site, random) -> Tree.NODES.objectNode()),
    ARRAY_LIMIT(Verdicts.BOTH, site -> site.schema().has("maxItems"), Structures::arrayLimit),
    ELEMENT_TWICE(Verdicts.BOTH, site -> site.schema().has("maxItems"), Structures::elementTwice),
    FREE_NAME(Verdicts.BOTH, site -> site.schema().has("propertyNames"), Structures::freeName),
    FREE_NAMES_LIMIT(Verdicts.BOTH, site -> site.schema().has("propertyNames"), Structures::freeNamesLimit),

    LENGTH_LIMIT(Verdicts.BOTH, Site::isText, Texts::lengthLimit),
    CODE_POINTS(Verdicts.BOTH, Way::isFreeText, Texts::codePoints),
    PATTERN_BOUNDARY(Verdicts.BOTH, site -> site.isText() && site.schema().has("pattern"), Texts::patternBoundary),
    IMPOSSIBLE_DATE(Verdicts.BOTH, site -> site.isText() && site.schema().path("pattern").asString("").contains("(?:19|20|21)"), Texts::impossibleDate),
    CONTROL_CHARACTER(Verdicts.BOTH, Site::isText, Texts::controlCharacter),
    DATA_URI(Verdicts.BOTH, Way::isFreeText, Texts::dataUri),
    NORMALISATION(Verdicts.BOTH, site -> site.value().isString(), Texts::normalisation),

    /** The value of one place at another. */
    TRANSPLANT(Verdicts.BOTH),
    /** One to three changes by somebody who does not know the schema. */
    BLIND(Verdicts.BOTH),
    /** A change to the text, which may be no JSON afterwards. */
    TEXT(Verdicts.BOTH);

    /** What a document made in some way may be. */
    enum Verdicts {
        ACCEPTED,
        REFUSED,
        BOTH
    }

    /** What comes of a value; the value itself where it cannot be changed in this way. */
    private interface Change {
        JsonNode of(Site site, Random random);
    }

    private final Verdicts verdicts;
    private final Predicate<Site> suits;
    private final Change change;

    Way(Verdicts verdicts) {
        this(verdicts, site -> false, (site, random) -> site.value());
    }

    Way(Verdicts verdicts, Predicate<Site> suits, Change change) {
        this.verdicts = verdicts;
        this.suits = suits;
        this.change = change;
    }

    Verdicts verdicts() {
        return verdicts;
    }

    /** Whether it may be tried at this value. */
    boolean suits(Site site) {
        return suits.test(site);
    }

    /** Another value in place of this one; this one where there is none. */
    JsonNode change(Site site, Random random) {
        return change.of(site, random);
    }

    /** Whether somebody may write there whatever they like, but no picture. */
    private static boolean isFreeText(Site site) {
        return site.isText() && site.schema().has("not");
    }

    private static boolean isClosed(Site site) {
        return site.value().isObject() && site.schema().path("additionalProperties").isBoolean();
    }
}
