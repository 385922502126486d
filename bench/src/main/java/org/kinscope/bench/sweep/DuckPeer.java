package org.kinscope.bench.sweep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.projection.CityReader;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.fact.VehicleUse;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.time.Spell;
import org.neo4j.driver.Driver;

/** The same facts in DuckDB, in memory, with two threads; the same questions in SQL. */
final class DuckPeer implements AutoCloseable {

    /** The analyses of which there is a question in SQL, and the file of each. */
    static final Map<String, String> QUESTIONS =
            Map.of(
                    "hidden.kin-vehicle", "kin-vehicle.sql",
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
        peer.people(driver);
        peer.units(driver);
        peer.kinship(driver);
        peer.vehicles(driver);
        peer.rules(rules);
        return peer;
    }

    private static Facts read(Driver driver, FactKind first, FactKind... more) {
        return CityReader.read(driver, EnumSet.of(first, more));
    }

    private void people(Driver driver) throws SQLException {
        try (Rows rows = new Rows("person")) {
            for (Person p : read(driver, FactKind.PERSONS).list(Groupings.PERSON)) {
                rows.row(p.personId(), p.birthDate(), p.deathDate(), p.divisionCode());
            }
        }
        try (Rows rows = new Rows("aid")) {
            for (Grant g : read(driver, FactKind.GRANTS).list(Groupings.GRANTS_TO)) {
                rows.row(
                        g.grantNo(),
                        g.programmeCode(),
                        g.personId(),
                        g.aidUnitNo(),
                        g.period(),
                        g.spell().from(),
                        g.spell().to());
            }
        }
    }

    private void units(Driver driver) throws SQLException {
        Facts facts = read(driver, FactKind.AID_UNITS, FactKind.MEMBERSHIPS, FactKind.STATUSES);
        try (Rows rows = new Rows("unit")) {
            for (AidUnit u : facts.list(Groupings.AID_UNIT)) {
                rows.row(u.aidUnitNo(), u.divisionCode());
            }
        }
        try (Rows rows = new Rows("member")) {
            for (Membership m : facts.list(Groupings.MEMBERSHIPS)) {
                Spell spell = m.spell();
                rows.row(m.personId(), m.aidUnitNo(), m.applicant(), spell.from(), spell.to());
            }
        }
        try (Rows rows = new Rows("status")) {
            for (StatusSpell s : facts.list(Groupings.STATUSES)) {
                rows.row(s.aidUnitNo(), s.status(), s.spell().from(), s.spell().to());
            }
        }
    }

    private void kinship(Driver driver) throws SQLException {
        Facts facts = read(driver, FactKind.MARRIAGES, FactKind.PARENTHOODS, FactKind.SIBLINGS);
        try (Rows rows = new Rows("tie")) {
            for (Marriage m : facts.list(Groupings.MARRIAGES)) {
                Spell spell = m.spell();
                rows.row(m.husbandId(), m.wifeId(), true, spell.from(), spell.to());
                rows.row(m.wifeId(), m.husbandId(), true, spell.from(), spell.to());
            }
            for (Parenthood p : facts.list(Groupings.PARENTS)) {
                rows.row(p.parentId(), p.childId(), false, null, null);
                rows.row(p.childId(), p.parentId(), false, null, null);
            }
            for (Siblings s : facts.list(Groupings.SIBLINGS)) {
                rows.row(s.firstId(), s.secondId(), false, null, null);
                rows.row(s.secondId(), s.firstId(), false, null, null);
            }
        }
    }

    private void vehicles(Driver driver) throws SQLException {
        Facts facts = read(driver, FactKind.VEHICLES, FactKind.OWNERSHIPS, FactKind.VEHICLE_USES);
        try (Rows rows = new Rows("vehicle")) {
            for (Vehicle v : facts.list(Groupings.VEHICLE)) {
                rows.row(v.plateNo(), v.kind(), v.value() == null ? null : v.value().fen());
            }
        }
        try (Rows rows = new Rows("owns")) {
            for (Ownership o : facts.list(Groupings.OWNED)) {
                if (o.assetKind().equals(Ownership.VEHICLE)) {
                    rows.row(o.personId(), o.assetNo(), o.spell().from(), o.spell().to());
                }
            }
        }
        try (Rows rows = new Rows("used")) {
            for (VehicleUse u : facts.list(Groupings.USES)) {
                rows.row(u.personId(), u.plateNo(), u.on());
            }
        }
    }

    private void rules(Inquiry inquiry) throws SQLException {
        Map<String, Object> policy = inquiry.policy().asCypherParameters();
        try (Rows rows = new Rows("tier")) {
            for (Map.Entry<?, ?> tier : ((Map<?, ?>) part(policy, "tiers")).entrySet()) {
                rows.row(String.valueOf(tier.getKey()), ((Number) tier.getValue()).intValue());
            }
        }
        try (Rows rows = new Rows("exempt")) {
            for (String kind : inquiry.policy().propertyLimits().exemptVehicleKinds()) {
                rows.row(kind);
            }
        }
        try (Rows rows = new Rows("repeats")) {
            for (Map.Entry<?, ?> one : ((Map<?, ?>) part(policy, "programmes")).entrySet()) {
                Object days = ((Map<?, ?>) one.getValue()).get("repeatWindowDays");
                if (days instanceof Number number) {
                    rows.row(String.valueOf(one.getKey()), number.longValue());
                }
            }
        }
    }

    private static Object part(Map<String, Object> policy, String name) {
        Object part = policy.get(name);
        if (part == null) {
            throw new IllegalStateException("the policy has no " + name);
        }
        return part;
    }

    /** {@return the keys of the findings that the SQL of the analysis gives} */
    SortedSet<String> ask(Detector<?> detector, Inquiry inquiry) throws SQLException {
        LocalDate day = inquiry.asOf();
        String file = QUESTIONS.get(detector.code());
        if (file == null) {
            throw new IllegalArgumentException("no SQL asks " + detector.code());
        }
        String sql = sql(file).replace("$day", "DATE '" + day + "'");
        sql =
                switch (file) {
                    case "kin-vehicle.sql" ->
                            sql.replace(
                                            "$after",
                                            date(
                                                    day.minusMonths(
                                                            inquiry.parameter("windowMonths"))))
                                    .replace("$dates", Long.toString(inquiry.parameter("minDates")))
                                    .replace(
                                            "$fen",
                                            Long.toString(
                                                    inquiry.policy()
                                                            .propertyLimits()
                                                            .vehicleValueLimit()
                                                            .fen()));
                    default ->
                            sql.replace(
                                    "$back",
                                    date(day.minusMonths(inquiry.parameter("lookbackMonths"))));
                };
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

    /** Rows that are appended to a table. */
    private final class Rows implements AutoCloseable {
        private final DuckDBAppender appender;

        private Rows(String table) throws SQLException {
            appender = connection.createAppender("main", table);
        }

        private void row(@Nullable Object... values) throws SQLException {
            appender.beginRow();
            for (Object value : values) {
                switch (value) {
                    case null -> appender.appendNull();
                    case String text -> appender.append(text);
                    case LocalDate day -> appender.append(day);
                    case Boolean flag -> appender.append(flag.booleanValue());
                    case Integer number -> appender.append(number.intValue());
                    case Long number -> appender.append(number.longValue());
                    default -> throw new IllegalArgumentException("no column holds " + value);
                }
            }
            appender.endRow();
        }

        @Override
        public void close() throws SQLException {
            appender.close();
        }
    }
}
