package org.kinscope.bench.sweep;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
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
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.fact.VehicleUse;
import org.kinscope.graph.time.Spell;
import org.neo4j.driver.Driver;

/** Fills the tables of the peer with the facts of a graph. */
final class DuckTables {

    private final DuckDBConnection connection;

    private DuckTables(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Fills them, and those of the rules of a day. */
    static void fill(DuckDBConnection connection, Driver driver, Inquiry rules)
            throws SQLException {
        DuckTables tables = new DuckTables(connection);
        tables.people(driver);
        tables.units(driver);
        tables.kinship(driver);
        tables.assets(driver);
        tables.rules(rules);
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

    private void assets(Driver driver) throws SQLException {
        Facts facts =
                read(
                        driver,
                        FactKind.VEHICLES,
                        FactKind.REAL_ESTATES,
                        FactKind.OWNERSHIPS,
                        FactKind.VEHICLE_USES);
        try (Rows rows = new Rows("asset")) {
            for (Vehicle v : facts.list(Groupings.VEHICLE)) {
                String no = v.plateNo();
                rows.row("v" + no, no, true, v.kind(), v.value() == null ? null : v.value().fen());
            }
            for (RealEstate e : facts.list(Groupings.REAL_ESTATE)) {
                String no = e.propertyNo();
                rows.row(
                        "e" + no, no, false, e.usage(), e.value() == null ? null : e.value().fen());
            }
        }
        try (Rows rows = new Rows("owns")) {
            for (Ownership o : facts.list(Groupings.OWNED)) {
                String kind = o.assetKind().equals(Ownership.VEHICLE) ? "v" : "e";
                rows.row(o.personId(), kind + o.assetNo(), o.spell().from(), o.spell().to());
            }
        }
        try (Rows rows = new Rows("used")) {
            for (VehicleUse u : facts.list(Groupings.USES)) {
                rows.row(u.personId(), "v" + u.plateNo(), u.on());
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
        try (Rows rows = new Rows("dwelling")) {
            for (String kind : inquiry.policy().propertyLimits().dwellingUsages()) {
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
