package org.kinscope.analytics.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.projection.CityReader;
import org.kinscope.graph.time.Spell;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * Derives what follows from the facts of the graph and brings the graph into line: what is new is
 * created, what no longer follows is removed, what is equal is left alone. Running it twice changes
 * nothing the second time; a run that was killed is completed by the next.
 */
public final class Derivations {

    private static final EnumSet<FactKind> NEEDED =
            EnumSet.of(
                    FactKind.PERSONS,
                    FactKind.PARENTHOODS,
                    FactKind.MARRIAGES,
                    FactKind.DISABILITIES,
                    FactKind.MEMBERSHIPS,
                    FactKind.STATUSES);

    private static final String STAYS = CypherText.of(Derivations.class, "stays.cypher");

    private Derivations() {}

    /** {@return what the run changed} */
    public static DerivationReport run(Driver driver) {
        Facts facts = CityReader.read(driver, NEEDED);
        DerivedWriter writer = new DerivedWriter(driver);
        List<DerivationReport.TypeCounts> counts = new ArrayList<>();
        List<Hub> hubs = new ArrayList<>();
        // One after the other, so that only one result is in memory at a time.
        for (String type :
                List.of(
                        SiblingDerivation.TYPE,
                        CoResidenceDerivation.TYPE,
                        SupportDerivation.TYPE)) {
            Derived derived = derive(type, facts, driver);
            counts.add(writer.write(derived));
            hubs.addAll(derived.hubs());
        }
        hubs.sort(Comparator.comparing(Hub::type).thenComparing(Hub::key));
        return new DerivationReport(counts, hubs);
    }

    private static Derived derive(String type, Facts facts, Driver driver) {
        return switch (type) {
            case SiblingDerivation.TYPE ->
                    SiblingDerivation.derive(facts.persons(), facts.parenthoods());
            case CoResidenceDerivation.TYPE ->
                    CoResidenceDerivation.derive(facts.persons(), stays(driver));
            default ->
                    SupportDerivation.derive(
                            facts.persons(),
                            facts.parenthoods(),
                            facts.marriages(),
                            facts.disabilities(),
                            facts.memberships(),
                            facts.statuses());
        };
    }

    private static List<Stay> stays(Driver driver) {
        List<Stay> stays = new ArrayList<>();
        try (Session session = driver.session();
                var transaction = session.beginTransaction()) {
            Result rows = transaction.run(STAYS);
            while (rows.hasNext()) {
                Record row = rows.next();
                stays.add(
                        new Stay(
                                row.get("personId").asString(),
                                row.get("dwellingKey").asString(),
                                spell(row.get("from"), row.get("to"))));
            }
        }
        return stays;
    }

    static Spell spell(Value from, Value to) {
        return new Spell(
                from.isNull() ? null : from.asLocalDate(), to.isNull() ? null : to.asLocalDate());
    }
}
