package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Optional;
import org.kinscope.analytics.neighbourhood.LiveNeighbourhoods;
import org.kinscope.api.finding.RecordedFindings;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.AsOf;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/**
 * Loads a family once per request, by a fixed number of queries for the facts and one for the
 * findings, however many sections ask for it.
 */
@Component
final class Families {

    private final Driver driver;
    private final RecordedFindings findings;

    Families(Driver driver, RecordedFindings findings) {
        this.driver = driver;
        this.findings = findings;
    }

    /** {@return the family, or empty where there is no such subject in the scope} */
    Optional<Family> find(Subject subject, AsOf at, GraphQLContext request) {
        return request.computeIfAbsent(new Portrait(subject, at), _ -> load(subject, at));
    }

    /** {@return the family of a portrait that was found} */
    Family get(Portrait portrait, GraphQLContext request) {
        return find(portrait.subject(), portrait.at(), request).orElseThrow();
    }

    private Optional<Family> load(Subject subject, AsOf at) {
        return new LiveNeighbourhoods(driver, at.scope(), at.known())
                .load(subject)
                .map(neighbourhood -> Family.of(subject, at, neighbourhood))
                .map(
                        family ->
                                family.with(
                                        findings.ofFamily(
                                                family.unitNo() == null
                                                        ? List.of()
                                                        : List.of(family.unitNo()),
                                                family.people(),
                                                at)));
    }
}
