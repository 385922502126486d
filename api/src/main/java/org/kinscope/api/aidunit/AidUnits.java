package org.kinscope.api.aidunit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.scope.AsOf;
import org.springframework.stereotype.Component;

/** Looks aid units and their members up. */
@Component
public final class AidUnits {

    private static final Question AID_UNITS = Question.replayed(AidUnits.class, "aid-units");
    private static final Question MEMBERS = Question.replayed(AidUnits.class, "members");

    private final GraphReader graph;

    AidUnits(GraphReader graph) {
        this.graph = graph;
    }

    /** {@return the unit, or empty where there is none or the scope does not cover it} */
    public Optional<AidUnit> find(String no, AsOf at) {
        return list(List.of(no), at).stream().findFirst();
    }

    /** {@return those of the units that there are and that the scope covers, by number} */
    public List<AidUnit> list(Collection<String> nos, AsOf at) {
        return graph.list(
                AID_UNITS,
                at,
                Map.of("nos", nos),
                row ->
                        new AidUnit(
                                row.getText("no"),
                                row.text("divisionCode"),
                                row.text("divisionName"),
                                row.text("address"),
                                at));
    }

    /** {@return the members of each unit, running ones first, the applicant before the others} */
    public Map<String, List<Member>> members(Collection<String> nos, AsOf at) {
        return graph
                .list(
                        MEMBERS,
                        at,
                        Map.of("nos", nos),
                        row -> Map.entry(row.getText("no"), member(row, at)))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                LinkedHashMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Member member(Row row, AsOf at) {
        return new Member(
                new PersonAt(row.getText("personId"), at),
                row.is("applicant"),
                row.day("from"),
                row.day("to"),
                row.is("running"),
                row.getSource());
    }
}
