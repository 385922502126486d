package org.kinscope.bench.deliveries;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program itself, run from the command line as anybody runs it. */
final class Product {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> program;
    private final Path log;

    /**
     * @param program the command that runs it, {@code kinscope} of a clone
     * @param log where it says what it has to say
     */
    Product(List<String> program, Path log) {
        this.program = List.copyOf(program);
        this.log = log;
    }

    /**
     * Makes a city with a first and a later delivery.
     *
     * @param changed how many in a hundred later rows are new or changed
     */
    void generate(Path city, int persons, long seed, double changed) throws IOException {
        run(
                "generate",
                "--persons",
                Integer.toString(persons),
                "--seed",
                Long.toString(seed),
                "--later",
                "--changed",
                String.format(Locale.ROOT, "%s", changed),
                "--out",
                city.toString());
    }

    /** Loads a delivery, from starting the program to its end. */
    Loaded ingest(Path delivery, Path dataFolder) throws IOException {
        long started = System.nanoTime();
        JsonNode said =
                JSON.readTree(
                        run(
                                "ingest",
                                delivery.toString(),
                                "--data",
                                dataFolder.toString(),
                                "--json"));
        double whole = (System.nanoTime() - started) / 1e9;
        Map<String, Double> phases = new LinkedHashMap<>();
        said.required("phases")
                .properties()
                .forEach(phase -> phases.put(phase.getKey(), phase.getValue().asDouble()));
        return new Loaded(
                sum(said, "read"),
                sum(said, "loaded"),
                sum(said, "quarantined"),
                new Times(whole, phases));
    }

    private static long sum(JsonNode said, String what) {
        long sum = 0;
        for (JsonNode file : said.required("files")) {
            sum += file.required(what).asLong();
        }
        return sum;
    }

    private String run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(
                        "kinscope " + arguments[0] + " ended with " + status + ", see " + log);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return said;
    }
}
