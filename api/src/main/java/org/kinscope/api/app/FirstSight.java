package org.kinscope.api.app;

import org.kinscope.analytics.neighbourhood.LiveNeighbourhoods;
import org.kinscope.api.export.Queries;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Looks at one unit and one person before anybody asks. The graph plans the queries of a sight
 * once, which takes seconds; the first reader of a portrait shall not wait for it.
 */
final class FirstSight {

    private static final String SOME = Queries.text(FirstSight.class, "some-subjects.cypher");

    private FirstSight() {}

    /**
     * Looks. An empty graph has nobody to look at; one that does not answer is told to those who
     * ask.
     */
    static void take(Driver driver) {
        try {
            look(driver);
        } catch (Neo4jException _) {
            // The first question meets the same fault and tells it in its own words.
        }
    }

    private static void look(Driver driver) {
        LiveNeighbourhoods live = new LiveNeighbourhoods(driver, Scope.CITY);
        driver.executableQuery(SOME)
                .execute()
                .records()
                .forEach(
                        row -> {
                            live.load(Subject.aidUnit(row.get("aidUnitNo").asString()));
                            live.load(Subject.person(row.get("personId").asString()));
                        });
    }
}
