package org.kinscope.analytics.projection;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.FactStore;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/** The whole city in memory, as the graph had it when it was loaded. Immutable. */
public final class CityProjection {

    private final FactStore facts;

    private CityProjection(FactStore facts) {
        this.facts = facts;
    }

    /**
     * {@return the city}
     *
     * @param driver the graph; it is read by a fixed number of queries, whatever the city's size
     * @param scope what the reader may see: subjects outside it are not listed and have no
     *     neighbourhood, people outside it have no name
     */
    public static CityProjection load(Driver driver, Scope scope) {
        return of(CityReader.read(driver, scope, EnumSet.allOf(FactKind.class)));
    }

    /** {@return the city of those facts} */
    public static CityProjection of(Facts facts) {
        return new CityProjection(new FactStore(facts));
    }

    /**
     * {@return what can be seen from the subject} A view that copies nothing; it sees the whole
     * city and so more than a neighbourhood must show.
     *
     * @throws IllegalArgumentException if there is no such subject in the scope
     */
    public Neighbourhood of(Subject subject) {
        return find(subject)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is no "
                                                + subject.kind().code()
                                                + " '"
                                                + subject.key()
                                                + "' in sight"));
    }

    /** {@return what can be seen from the subject, or empty where the scope has no such subject} */
    public Optional<Neighbourhood> find(Subject subject) {
        return facts.neighbourhoodOf(subject);
    }

    /** {@return all aid units of the scope, by number} */
    public List<Subject> aidUnits() {
        return facts.subjects().aidUnits();
    }

    /** {@return all people of the scope for whom aid was ever decided, by personId} */
    public List<Subject> recipients() {
        return facts.subjects().recipients();
    }

    /**
     * {@return all people of the scope who are recipients or ever belonged to an aid unit, by
     * personId}
     */
    public List<Subject> peopleInAid() {
        return facts.subjects().peopleInAid();
    }

    /**
     * {@return the division of the subject: a person's own; a unit's own, else its first
     * applicant's; null where none is known}
     */
    public @Nullable String divisionOf(Subject subject) {
        return facts.subjects().divisionOf(subject);
    }

    /** {@return how much there is} */
    public FactStore.Counts counts() {
        return facts.counts();
    }
}
