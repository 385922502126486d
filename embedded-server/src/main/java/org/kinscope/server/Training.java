package org.kinscope.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.io.fs.FileUtils;

/**
 * A run of the graph with nobody's data, while the JVM notes which classes it loads: the build
 * makes an archive of them, with which a later start is quicker.
 *
 * <p>Starts a new graph, asks of it what {@code training.cypher} holds, closes it and does the same
 * with the graph that now exists, then removes it.
 */
public final class Training {

    private static final int ROWS = 40;
    private static final int PAGE_CACHE_MEBIBYTES = 64;

    private Training() {}

    /**
     * Runs the training in a temporary folder; ends with an exception where a statement fails, so
     * that the build does not keep half an archive.
     *
     * @param args none
     */
    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("kinscope-training");
        String password = UUID.randomUUID().toString();
        try {
            for (int start = 1; start <= 2; start++) {
                run(home, password, start);
            }
        } finally {
            FileUtils.deleteDirectory(home);
        }
        Runtime.getRuntime().exit(0);
    }

    private static void run(Path home, String password, int start) throws Exception {
        try (Graph graph = Graph.start(home, password, PAGE_CACHE_MEBIBYTES, _ -> {});
                Driver driver =
                        GraphDatabase.driver(
                                "bolt://" + Graph.LOOPBACK + ":" + graph.port(),
                                AuthTokens.basic("neo4j", password));
                Session session = driver.session()) {
            Map<String, Object> parameters = parameters(start);
            for (String statement : statements()) {
                ask(session, statement, parameters);
            }
        }
    }

    /** Schema and batches of their own transactions cannot run within another; the rest do. */
    private static void ask(Session session, String statement, Map<String, Object> parameters) {
        if (statement.contains("IN TRANSACTIONS") || statement.contains(" IF NOT EXISTS ")) {
            session.run(statement, parameters).consume();
        } else {
            session.executeWrite(transaction -> transaction.run(statement, parameters).list());
        }
    }

    private static List<String> statements() throws IOException {
        try (InputStream in = Training.class.getResourceAsStream("training.cypher")) {
            if (in == null) {
                throw new IOException("training.cypher is missing in the jar");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split(";\\s*\n")).filter(each -> !each.isBlank()).toList();
        }
    }

    private static Map<String, Object> parameters(int start) {
        LocalDate day = LocalDate.of(2020, 1, 1);
        List<Map<String, Object>> rows =
                IntStream.range(0, ROWS).mapToObj(i -> row(start, i, day)).toList();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("rows", rows);
        parameters.put("keys", rows.stream().map(each -> each.get("id")).toList());
        parameters.put("id", "id" + start + "-0");
        parameters.put("asOf", day.plusMonths(1));
        parameters.put("known", start);
        parameters.put("scope", "");
        parameters.put("nothing", null);
        return parameters;
    }

    private static Map<String, Object> row(int start, int i, LocalDate day) {
        return Map.of(
                "id",
                "id" + start + "-" + i,
                "key",
                "key" + i % 7,
                "name",
                "name" + i,
                "from",
                day.plusDays(i),
                "to",
                day.plusYears(1),
                "number",
                i);
    }
}
