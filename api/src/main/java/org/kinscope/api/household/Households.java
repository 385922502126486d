package org.kinscope.api.household;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.ingest.source.CodeLists;
import org.springframework.stereotype.Component;

/** Looks households and their members up. */
@Component
public final class Households {

    private static final Question HOUSEHOLDS = question("households");
    private static final Question MEMBERS = question("members");

    private final GraphReader graph;

    Households(GraphReader graph) {
        this.graph = graph;
    }

    /** {@return the household, or empty where there is none or the scope does not cover it} */
    Optional<Household> find(String no, AsOf at) {
        return list(List.of(no), at).stream().findFirst();
    }

    /** {@return those of the households that there are and that the scope covers, by number} */
    public List<Household> list(Collection<String> nos, AsOf at) {
        return graph.list(
                HOUSEHOLDS,
                at,
                Map.of("nos", nos),
                row ->
                        new Household(
                                row.getText("no"),
                                row.text("divisionCode"),
                                row.text("divisionName"),
                                row.text("address"),
                                at));
    }

    /** {@return the members of each household, running ones first, the head before the others} */
    Map<String, List<HouseholdMember>> members(Collection<String> nos, AsOf at) {
        return graph
                .list(
                        MEMBERS,
                        at,
                        Map.of("nos", nos, "heads", CodeLists.relationsThatTell("head")),
                        row ->
                                Map.entry(
                                        row.getText("no"),
                                        new HouseholdMember(
                                                new PersonAt(row.getText("personId"), at),
                                                row.text("relationToHead"),
                                                row.day("from"),
                                                row.day("to"),
                                                row.is("running"),
                                                row.getSource())))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                LinkedHashMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Question question(String name) {
        return Question.beside(Households.class, name + ".cypher");
    }
}
