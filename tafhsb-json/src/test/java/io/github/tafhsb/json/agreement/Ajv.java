// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tafhsb.json.gen.Node;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** ajv, in one process for a whole run. It is asked about many documents at once, and thinks while others do. */
final class Ajv implements AutoCloseable {
    private final ExecutorService conversation = Executors.newSingleThreadExecutor();
    private final Process process;
    private final BufferedWriter to;
    private final BufferedReader from;

    Ajv() throws IOException {
        process = Node.start("verdicts.mjs", Node.SCHEMAS);
        to = process.outputWriter(UTF_8);
        from = process.inputReader(UTF_8);
    }

    /** {@return what it says of each} No more than a pipe can hold the answers to. */
    Future<List<Answer>> ask(List<Trial> trials) {
        return conversation.submit(() -> {
            for (Trial trial : trials) {
                to.write(Tree.text(Tree.NODES.objectNode().put("kind", trial.root().kind()).put("text", trial.text())));
                to.newLine();
            }
            to.flush();
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < trials.size(); i++) {
                answers.add(answer(from.readLine()));
            }
            return answers;
        });
    }

    private static Answer answer(String said) throws IOException {
        if (said == null) {
            throw new IOException("ajv is gone: " + Files.readString(Node.FOLDER.resolve("complaints.txt")));
        }
        return said.equals("accepts") ? Answer.ACCEPTS : Answer.refuses(said);
    }

    @Override
    public void close() {
        conversation.shutdownNow();
        process.destroy();
    }
}
