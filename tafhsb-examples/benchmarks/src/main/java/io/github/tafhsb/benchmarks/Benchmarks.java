// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures the library beside the usual stack. Writes {@code benchmarks.json} to the folder named by the first argument. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 1, time = 1)
@Fork(1)
public class Benchmarks {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final byte[] json = "{\"kind\":\"assessment\",\"schemaVersion\":\"1\"}".getBytes(StandardCharsets.UTF_8);

    /** Creates the state of a run; JMH calls it. */
    public Benchmarks() {}

    @Benchmark
    public JsonNode readTree() {
        return mapper.readTree(json);
    }

    public static void main(String[] arguments) throws RunnerException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target");
        new Runner(new OptionsBuilder()
                        .include(Benchmarks.class.getName())
                        .addProfiler(GCProfiler.class)
                        .resultFormat(ResultFormatType.JSON)
                        .result(folder.resolve("benchmarks.json").toString())
                        .build())
                .run();
    }
}
