package org.kinscope.analytics.neighbourhood;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Known;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/**
 * Loads the surroundings of one subject from the graph: one query tells who and what is in sight,
 * and {@link FactQueries} what is known of them. Their cost depends on those surroundings and never
 * on the city.
 */
public final class LiveNeighbourhoods {

    /**
     * A parent of more children than this is a mistake or an institution: nobody's sibling by it.
     */
    private static final int LINKS = 64;

    /** How much of what stands around a subject is read. */
    private enum Reach {
        /** What tells what is due to it. */
        FAMILY,
        /** What all usual questions look at. */
        NEAR,
        /** That, and what a question on demand looks at beyond. */
        FAR
    }

    private final Driver driver;
    private final Scope scope;
    private final Known known;

    /**
     * For a reader of that scope.
     *
     * @param driver the graph
     * @param scope what the reader may see: subjects outside it are not found, people outside it
     *     have no name
     */
    public LiveNeighbourhoods(Driver driver, Scope scope) {
        this(driver, scope, Known.NOW);
    }

    /**
     * As the other, by what was known after a delivery. Duties of support are not told then: they
     * are derived from what is known now.
     *
     * @param known up to which delivery facts count
     */
    public LiveNeighbourhoods(Driver driver, Scope scope, Known known) {
        this.driver = driver;
        this.scope = scope;
        this.known = known;
    }

    /**
     * {@return what can be seen from the subject, or empty where there is no such subject or the
     * scope does not cover it}
     */
    public Optional<Neighbourhood> load(Subject subject) {
        return load(subject, List.of());
    }

    /**
     * {@return what can be seen from the subject and from others beside it, by the same queries}
     *
     * @param others people whose surroundings are to be seen as well, as those of one household
     */
    public Optional<Neighbourhood> load(Subject subject, List<String> others) {
        return new FactStore(read(subject, others, Reach.NEAR)).neighbourhoodOf(subject, scope);
    }

    /**
     * {@return what is due to a family depends on: its members, their kinship, means, property and
     * statuses, the states of their parents and of those who owe them support; nothing else can be
     * seen in it} About half the queries of {@link #load(Subject, List)}.
     *
     * @param subject a unit or a person
     * @param others people beside the person, as those of one household
     * @throws IllegalArgumentException if the subject is a household: ask for one of its people
     */
    public Optional<Neighbourhood> loadFamily(Subject subject, List<String> others) {
        if (subject.kind() == Subject.Kind.HOUSEHOLD) {
            throw new IllegalArgumentException("a family is that of a unit or a person");
        }
        return new FactStore(read(subject, others, Reach.FAMILY)).neighbourhoodOf(subject, scope);
    }

    /**
     * {@return what can be seen from the unit, with {@link Neighbourhood#farSight()}} Many times
     * the queries of {@link #load(Subject)}: for a question that is asked on demand alone.
     *
     * @throws IllegalStateException if this looks at what was known at another time
     */
    public Optional<Neighbourhood> loadFar(Subject subject) {
        return new FactStore(read(subject, List.of(), Reach.FAR)).neighbourhoodOf(subject, scope);
    }

    /**
     * {@return the facts that can be seen from the subject, to be changed before a rule looks at
     * them; empty where there is no such subject or the scope does not cover it}
     */
    public Optional<Facts> facts(Subject subject) {
        return facts(subject, false);
    }

    /**
     * {@return the same, with those of a far sight where that is asked for}
     *
     * @param far whether the question is one that is asked on demand
     */
    public Optional<Facts> facts(Subject subject, boolean far) {
        Facts facts = read(subject, List.of(), far ? Reach.FAR : Reach.NEAR);
        return new FactStore(facts).neighbourhoodOf(subject, scope).map(_ -> facts);
    }

    private Facts read(Subject subject, List<String> others, Reach reach) {
        if (reach == Reach.FAR && !known.isNow()) {
            throw new IllegalStateException("a far sight is of what is known now alone");
        }
        Facts facts = new Facts();
        Map<String, Object> parameters = parametersOf(subject, others);
        parameters.put("known", known.deliveryNo());
        parameters.put("links", LINKS);
        try (Session session = driver.session()) {
            session.executeRead(
                    tx -> {
                        FactQueries queries = known.isNow() ? FactQueries.NOW : FactQueries.KNOWN;
                        boolean family = reach == Reach.FAMILY;
                        Result sight =
                                tx.run(
                                        family ? queries.familySight() : queries.sight(),
                                        Map.of("keys", parameters));
                        if (sight.hasNext()) {
                            Map<String, Object> keys = new HashMap<>(parameters);
                            keys.putAll(sight.single().asMap());
                            if (family) {
                                queries.readOfFamily(tx, keys, facts);
                            } else {
                                queries.readWithTied(tx, keys, facts);
                            }
                            if (reach == Reach.FAR) {
                                queries.readFar(tx, people(keys.get("payees")), facts);
                            }
                        }
                        return true;
                    });
        }
        return facts;
    }

    private static List<String> people(@Nullable Object list) {
        return list instanceof List<?> ids ? ids.stream().map(String::valueOf).toList() : List.of();
    }

    static Map<String, Object> parametersOf(Subject subject, List<String> others) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("aidUnitNo", subject.kind() == Subject.Kind.AID_UNIT ? subject.key() : null);
        parameters.put("personId", subject.kind() == Subject.Kind.PERSON ? subject.key() : null);
        parameters.put(
                "householdNo", subject.kind() == Subject.Kind.HOUSEHOLD ? subject.key() : null);
        parameters.put("others", others);
        parameters.put("mostRegistered", Neighbourhood.MOST_REGISTERED);
        return parameters;
    }
}
