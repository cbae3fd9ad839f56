// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example.spring;

import io.github.tafhsb.json.TafhsbJson;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A vendor's application. */
@SpringBootApplication
public class CaseworkApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(CaseworkApplication.class, arguments);
    }

    /** {@return reads and writes records; one serves all requests} */
    @Bean
    TafhsbJson json() {
        return TafhsbJson.standard();
    }
}
