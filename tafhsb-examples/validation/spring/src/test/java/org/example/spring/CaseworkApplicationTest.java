// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.json.TafhsbJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.example.none.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring Boot with a bare {@code @Valid} where drafts are saved and {@code Finalising} where records are signed. */
class CaseworkApplicationTest {
    private static final Pattern PROBLEM = Pattern.compile("\"code\":\"([^\"]+)\",\"pointer\":\"([^\"]*)\"");

    private static ConfigurableApplicationContext application;

    /** The one thing a test needs and a vendor does not: that today is a day of March 2026. */
    @Configuration
    static class OnTheDay {
        @Bean
        ValidationConfigurationCustomizer clock() {
            Clock today = Clock.fixed(Said.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            return configuration -> configuration.clockProvider(() -> today);
        }
    }

    @BeforeAll
    static void start() {
        SpringApplication spring = new SpringApplication(CaseworkApplication.class, OnTheDay.class);
        application = spring.run("--server.port=0", "--logging.level.root=warn", "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void a_draft_is_saved_however_incomplete() throws Exception {
        assertThat(send("PUT", "/drafts", document(Said.draft()), "en").statusCode()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_right_is_told_and_not_saved() throws Exception {
        Assessment twice = Said.draft().withPeople(Said.draft().getPeople().get(0), Said.draft().getPeople().get(0));

        HttpResponse<String> answer = send("PUT", "/drafts", document(twice), "en");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(told(answer)).contains("I01 /people/1/id");
    }

    @Test
    void a_signature_is_told_everything_that_blocks_once() throws Exception {
        HttpResponse<String> answer = send("POST", "/signed", document(Said.draft()), "en");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(told(answer)).containsExactlyInAnyOrderElementsOf(blocking());
    }

    @Test
    void whoever_asks_in_welsh_is_told_in_welsh() throws Exception {
        String english = send("POST", "/signed", document(Said.draft()), "en").body();
        String welsh = send("POST", "/signed", document(Said.draft()), "cy").body();

        assertThat(welsh).isNotEqualTo(english).contains("Nid").doesNotContain("io.github.tafhsb");
        assertThat(english).doesNotContain("io.github.tafhsb");
    }

    @Test
    void a_document_that_cannot_be_read_is_refused_with_its_place() throws Exception {
        HttpResponse<String> answer = send("PUT", "/drafts", "{\"kind\":\"assessment\"}", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(told(answer)).isNotEmpty();
    }

    private static List<String> blocking() throws IOException {
        return Said.expected("finalising").stream()
                .map(line -> line.replaceAll("^finalising blocks io\\.github\\.tafhsb\\.(\\w+)(\\.\\w+)? ?", "$1 "))
                .map(String::strip)
                .toList();
    }

    private static List<String> told(HttpResponse<String> answer) {
        return PROBLEM.matcher(answer.body())
                .results()
                .map(problem -> (problem.group(1) + " " + problem.group(2)).strip())
                .toList();
    }

    private static String document(Assessment assessment) {
        return TafhsbJson.standard().toJson(Assessment.class, assessment);
    }

    private static HttpResponse<String> send(String method, String path, String document, String language) throws Exception {
        String port = application.getEnvironment().getProperty("local.server.port");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", language)
                                .method(method, HttpRequest.BodyPublishers.ofString(document))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
