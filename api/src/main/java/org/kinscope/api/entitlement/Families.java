package org.kinscope.api.entitlement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.RegisteredFamily;
import org.kinscope.analytics.neighbourhood.LiveNeighbourhoods;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.ingest.source.CodeLists;
import org.neo4j.driver.Driver;

/**
 * Reads a family as the registers tell it, by a fixed number of queries for the facts; for a
 * household, and for a person, by one more for who is registered in it.
 */
public final class Families {

    private static final Question HOUSEHOLD =
            Question.beside(Families.class, "household-people.cypher");

    private final Driver driver;
    private final GraphReader graph;
    private final Sight sight;

    private Families(Driver driver, GraphReader graph, Sight sight) {
        this.driver = driver;
        this.graph = graph;
        this.sight = sight;
    }

    /** {@return a reader of what is due to a family depends on, and of nothing else around it} */
    public static Families alone(Driver driver, GraphReader graph) {
        return new Families(driver, graph, LiveNeighbourhoods::loadFamily);
    }

    /** {@return a reader of families with all that is in sight of them, as grants that run} */
    public static Families withSurroundings(Driver driver, GraphReader graph) {
        return new Families(driver, graph, LiveNeighbourhoods::load);
    }

    /** How much is read around a family. */
    @FunctionalInterface
    private interface Sight {

        Optional<Neighbourhood> of(LiveNeighbourhoods live, Subject subject, List<String> others);
    }

    /**
     * A family that was found.
     *
     * @param kind what its key names: a unit, a household, or a person who stands alone
     * @param around what was read around it
     * @param family the family
     */
    public record Found(Subject.Kind kind, Neighbourhood around, Family family) {}

    private record Registered(String no, @Nullable String divisionCode, List<String> people) {}

    /** {@return the unit's members of the day, or empty where there is no such unit in sight} */
    public Optional<Found> ofUnit(String aidUnitNo, AsOf at) {
        return around(Subject.aidUnit(aidUnitNo), List.of(), at)
                .map(n -> unit(n, aidUnitNo, at.day()));
    }

    /** {@return who is registered in the household on the day} */
    public Optional<Found> ofHousehold(String householdNo, AsOf at) {
        return household(householdNo, null, at)
                .flatMap(
                        registered ->
                                around(
                                                Subject.person(registered.people().getFirst()),
                                                registered.people(),
                                                at)
                                        .map(n -> household(n, registered, at.day())));
    }

    /**
     * {@return the family of the person: the aid unit of the day, else the registered household,
     * else the person alone}
     */
    public Optional<Found> ofPerson(String personId, AsOf at) {
        Optional<Registered> registered = household(null, personId, at);
        return around(
                        Subject.person(personId),
                        registered.map(Registered::people).orElse(List.of()),
                        at)
                .map(
                        n ->
                                n.membershipsOf(personId).stream()
                                        .filter(m -> m.spell().runsOn(at.day()))
                                        .map(Membership::aidUnitNo)
                                        .findFirst()
                                        .map(unit -> unit(n, unit, at.day()))
                                        .or(() -> registered.map(r -> household(n, r, at.day())))
                                        .orElseGet(() -> alone(n, personId, at.day())));
    }

    private static Found unit(Neighbourhood n, String aidUnitNo, LocalDate day) {
        return new Found(Subject.Kind.AID_UNIT, n, RegisteredFamily.of(n, aidUnitNo, day));
    }

    private static Found household(Neighbourhood n, Registered registered, LocalDate day) {
        return new Found(
                Subject.Kind.HOUSEHOLD,
                n,
                RegisteredFamily.ofPeople(
                        n, registered.no(), registered.divisionCode(), registered.people(), day));
    }

    private static Found alone(Neighbourhood n, String personId, LocalDate day) {
        return new Found(
                Subject.Kind.PERSON,
                n,
                RegisteredFamily.ofPeople(
                        n,
                        personId,
                        n.findPerson(personId).map(p -> p.divisionCode()).orElse(null),
                        List.of(personId),
                        day));
    }

    private Optional<Neighbourhood> around(Subject subject, List<String> others, AsOf at) {
        return sight.of(new LiveNeighbourhoods(driver, at.scope(), at.known()), subject, others);
    }

    private Optional<Registered> household(
            @Nullable String householdNo, @Nullable String personId, AsOf at) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("household", householdNo);
        parameters.put("person", personId);
        parameters.put("heads", CodeLists.relationsThatTell("head"));
        return graph.find(
                HOUSEHOLD,
                at,
                parameters,
                row ->
                        new Registered(
                                row.getText("no"), row.text("divisionCode"), row.texts("people")));
    }
}
