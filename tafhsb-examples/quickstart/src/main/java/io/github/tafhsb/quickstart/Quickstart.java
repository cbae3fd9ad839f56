// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A first walk through the library. Writes its results to the folder named by the first argument. */
public final class Quickstart {
    private Quickstart() {}

    public static void main(String[] arguments) throws IOException {
        Path results = Path.of(arguments.length > 0 ? arguments[0] : "target").resolve("quickstart");
        Files.createDirectories(results);
        System.out.println("quickstart: writing results to " + results);
        Files.writeString(results.resolve("placeholder.txt"), "to be replaced\n");
    }
}
