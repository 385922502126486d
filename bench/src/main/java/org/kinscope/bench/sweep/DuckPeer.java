package org.kinscope.bench.sweep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.policy.PolicyAt.PropertyLimits;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.neo4j.driver.Driver;

/** The same facts in DuckDB, in memory, with two threads; the same questions in SQL. */
final class DuckPeer implements AutoCloseable {

    /** The analyses of which there is a question in SQL, and the file of each. */
    static final Map<String, String> QUESTIONS =
            Map.of(
                    "hidden.kin-vehicle", "kin-vehicle.sql",
                    "hidden.transfer", "transfer.sql",
                    "repeated.same-programme", "same-programme.sql");

    private static final int THREADS = 2;

    private final DuckDBConnection connection;

    private DuckPeer(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** {@return the facts of the graph in tables} Loading them is not part of any figure. */
    static DuckPeer load(Driver driver, Inquiry rules) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("threads", Integer.toString(THREADS));
        DuckPeer peer =
                new DuckPeer(
                        DriverManager.getConnection("jdbc:duckdb:", properties)
                                .unwrap(DuckDBConnection.class));
        try (Statement statement = peer.connection.createStatement()) {
            statement.execute(sql("schema.sql"));
        }
        DuckTables.fill(peer.connection, driver, rules);
        return peer;
    }

    /** {@return the keys of the findings that the SQL of the analysis gives} */
    SortedSet<String> ask(Detector<?> detector, Inquiry inquiry) throws SQLException {
        String file = QUESTIONS.get(detector.code());
        if (file == null) {
            throw new IllegalArgumentException("no SQL asks " + detector.code());
        }
        String sql = sql(file);
        for (Map.Entry<String, String> value : values(detector, inquiry).entrySet()) {
            sql = sql.replace("$" + value.getKey(), value.getValue());
        }
        SortedSet<String> keys = new TreeSet<>();
        Subject.Kind kind = detector.subjects().iterator().next();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String second = rows.getString(3);
                List<String> parts =
                        second.isEmpty()
                                ? List.of(rows.getString(2))
                                : List.of(rows.getString(2), second);
                keys.add(
                        Finding.keyOf(
                                detector.code(), new Subject(kind, rows.getString(1)), parts));
            }
        }
        return keys;
    }

    /** {@return what stands for each name in the SQL of the analysis} */
    private static Map<String, String> values(Detector<?> detector, Inquiry inquiry) {
        LocalDate day = inquiry.asOf();
        PropertyLimits limits = inquiry.policy().propertyLimits();
        Map<String, String> values = new HashMap<>();
        values.put("day", date(day));
        values.put("fen", Long.toString(limits.vehicleValueLimit().fen()));
        values.put("dwellings", Integer.toString(limits.dwellings()));
        switch (detector.code()) {
            case "hidden.kin-vehicle" -> {
                values.put("after", date(day.minusMonths(inquiry.parameter("windowMonths"))));
                values.put("dates", Long.toString(inquiry.parameter("minDates")));
            }
            case "hidden.transfer" -> {
                values.put("months", Long.toString(inquiry.parameter("windowMonths")));
                values.put("gap", Long.toString(inquiry.parameter("gapDays")));
            }
            default ->
                    values.put("back", date(day.minusMonths(inquiry.parameter("lookbackMonths"))));
        }
        return values;
    }

    private static String date(LocalDate day) {
        return "DATE '" + day + "'";
    }

    private static String sql(String name) {
        try (InputStream in = DuckPeer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the benchmark lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot read " + name, e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
