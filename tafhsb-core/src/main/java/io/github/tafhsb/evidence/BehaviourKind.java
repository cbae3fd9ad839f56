// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * What kind of behaviour was displayed, so that rules know what to ask. The description beside it says what happened.
 */
public enum BehaviourKind implements Choice {
    /** Passing on an image of somebody without their agreement. */
    IMAGE_PASSED_ON("image-passed-on"),

    /** Making or altering an image of somebody. */
    IMAGE_MADE_OR_ALTERED("image-made-or-altered"),

    /** Asking or pressing somebody for an image. */
    IMAGE_ASKED_FOR("image-asked-for"),

    /** Asking or pressing somebody to show themselves on camera. */
    CAMERA_ASKED_FOR("camera-asked-for"),

    /** Looking for, receiving or keeping images that are illegal. */
    ILLEGAL_VIEWING("illegal-viewing"),

    /** Viewing that has become compulsive and affects the child’s own life. */
    COMPULSIVE_VIEWING("compulsive-viewing"),

    /** Sexual messages that were unwanted or inappropriate. */
    MESSAGES("messages"),

    /** Threatening somebody, for example with passing on an image. */
    THREATS("threats"),

    /** Behaviour that involved physical contact. */
    CONTACT("contact"),

    /** Another kind, said in the description. */
    OTHER("other");

    private final String wire;

    BehaviourKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
