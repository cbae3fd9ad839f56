// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * A Spring Boot application that saves drafts and signs records.
 *
 * <p>{@link org.example.spring.CaseworkApplication} starts it, {@link org.example.spring.AssessmentController} takes the requests, and
 * {@link org.example.spring.AssessmentStore} says where it validates: a bare {@code @Valid} for a draft, the group
 * {@code Finalising} for a record that is signed. Nothing is configured for that.
 */
package org.example.spring;
