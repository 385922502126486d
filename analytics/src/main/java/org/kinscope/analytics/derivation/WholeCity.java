package org.kinscope.analytics.derivation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.projection.CityReader;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/** Everybody, read by streamed queries. */
final class WholeCity implements Extent {

    private static final EnumSet<FactKind> NEEDED =
            EnumSet.of(
                    FactKind.PERSONS,
                    FactKind.PARENTHOODS,
                    FactKind.MARRIAGES,
                    FactKind.DISABILITIES,
                    FactKind.MEMBERSHIPS,
                    FactKind.STATUSES);

    private static final String STAYS = CypherText.of(WholeCity.class, "stays.cypher");

    private final Driver driver;
    private final Facts facts;

    WholeCity(Driver driver) {
        this.driver = driver;
        this.facts = CityReader.read(driver, NEEDED);
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public List<Stay> stays() {
        List<Stay> stays = new ArrayList<>();
        each(STAYS, row -> stays.add(Stay.of(row)));
        return stays;
    }

    @Override
    public boolean covers(String type, Relation relation) {
        return true;
    }

    @Override
    public void existing(String type, Consumer<Record> row) {
        each(
                CypherText.of(
                        WholeCity.class,
                        "existing-" + type.toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher"),
                row);
    }

    private void each(String query, Consumer<Record> row) {
        // Not a managed transaction: a second try would tell the rows of the first once more.
        try (Session session = driver.session();
                var transaction = session.beginTransaction()) {
            Result rows = transaction.run(query);
            while (rows.hasNext()) {
                row.accept(rows.next());
            }
        }
    }
}
