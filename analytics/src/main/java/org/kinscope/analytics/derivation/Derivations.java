package org.kinscope.analytics.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinscope.analytics.mark.MarkReader;
import org.kinscope.analytics.mark.Moment;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.graph.time.Spell;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * Derives what follows from the facts of the graph and brings the graph into line: what is new is
 * created, what no longer follows is removed, what is equal is left alone. Running it twice changes
 * nothing the second time; a run that was killed is completed by the next.
 *
 * <p>Nobody else may write meanwhile: the caller sees to it.
 */
public final class Derivations {

    private static final String LABEL = "Derivation";

    /** Of this part of the people, reading everybody is quicker than reading around each. */
    private static final double SHARE_OF_KIN = 0.05;

    private static final double SHARE_OF_RESIDENTS = 0.2;

    private Derivations() {}

    /** {@return what a run over the whole city changed} */
    public static DerivationReport run(Driver driver) {
        try (Session session = driver.session()) {
            MarkReader marks = new MarkReader(session, LABEL);
            Moment now = marks.now();
            DerivationReport report = derive(driver, new WholeCity(driver), Writing.SILENT);
            marks.looked(now);
            return report;
        }
    }

    /**
     * {@return what a run changed over those whom writes touched since the last run} Over the whole
     * city where there was none, or where they are many. What it kept, and what linked too many
     * people, is told of those alone that it looked at.
     */
    public static DerivationReport update(Driver driver) {
        return update(driver, Writing.SILENT);
    }

    /**
     * {@return the same}
     *
     * @param writing hears how far it is
     */
    public static DerivationReport update(Driver driver, Writing writing) {
        return update(driver, writing, SHARE_OF_KIN, SHARE_OF_RESIDENTS);
    }

    /**
     * {@return the same}
     *
     * @param writing hears how far it is
     * @param kin the greatest part of the people whose kin are read one by one
     * @param residents the greatest part of the people whose dwellings are read one by one
     */
    static DerivationReport update(Driver driver, Writing writing, double kin, double residents) {
        try (Session session = driver.session()) {
            MarkReader marks = new MarkReader(session, LABEL);
            Moment now = marks.now();
            PeopleReader reader = new PeopleReader(session);
            long people = reader.people();
            Extent extent =
                    marks.lookedTo()
                            .flatMap(looked -> TouchedPeople.since(reader, marks, looked))
                            .filter(
                                    touched ->
                                            touched.kin().size() <= kin * people
                                                    && touched.residents().size()
                                                            <= residents * people)
                            .<Extent>map(touched -> new Surroundings(reader, touched))
                            .orElseGet(() -> new WholeCity(driver));
            DerivationReport report = derive(driver, extent, writing);
            marks.looked(now);
            return report;
        }
    }

    private static DerivationReport derive(Driver driver, Extent extent, Writing writing) {
        DerivedWriter writer = new DerivedWriter(driver, writing);
        List<DerivationReport.TypeCounts> counts = new ArrayList<>();
        List<Hub> hubs = new ArrayList<>();
        // One after the other, so that only one result is in memory at a time.
        for (String type :
                List.of(
                        SiblingDerivation.TYPE,
                        CoResidenceDerivation.TYPE,
                        SupportDerivation.TYPE)) {
            Derived derived = derive(type, extent);
            counts.add(writer.write(derived, extent));
            hubs.addAll(derived.hubs());
        }
        hubs.sort(Comparator.comparing(Hub::type).thenComparing(Hub::key));
        return new DerivationReport(counts, hubs);
    }

    private static Derived derive(String type, Extent extent) {
        Facts facts = extent.facts();
        return switch (type) {
            case SiblingDerivation.TYPE ->
                    SiblingDerivation.derive(facts.persons(), facts.parenthoods());
            case CoResidenceDerivation.TYPE ->
                    CoResidenceDerivation.derive(facts.persons(), extent.stays());
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

    static Spell spell(Value from, Value to) {
        return new Spell(
                from.isNull() ? null : from.asLocalDate(), to.isNull() ? null : to.asLocalDate());
    }
}
