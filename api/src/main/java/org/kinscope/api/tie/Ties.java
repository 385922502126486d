package org.kinscope.api.tie;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.api.relay.NodeId;
import org.kinscope.graph.scope.AsOf;
import org.springframework.stereotype.Component;

/** Reads the ties of people and of what they share. */
@Component
final class Ties {

    private static final Question TIES = Question.beside(Ties.class, "ties.cypher");

    private static final Map<NodeId.Kind, String> PARAMETERS =
            new EnumMap<>(
                    Map.of(
                            NodeId.Kind.PERSON, "persons",
                            NodeId.Kind.AID_UNIT, "aidUnits",
                            NodeId.Kind.HOUSEHOLD, "households",
                            NodeId.Kind.DWELLING, "dwellings",
                            NodeId.Kind.COMPANY, "companies",
                            NodeId.Kind.VEHICLE, "vehicles",
                            NodeId.Kind.REAL_ESTATE, "realEstates",
                            NodeId.Kind.ACCOUNT, "accounts",
                            NodeId.Kind.PHONE, "phones"));

    private final GraphReader graph;

    Ties(GraphReader graph) {
        this.graph = graph;
    }

    /** {@return whether there are ties of such a thing} */
    static boolean mayHave(NodeId.Kind kind) {
        return PARAMETERS.containsKey(kind);
    }

    /**
     * {@return the ties of those that hold on the day, by kind and other end}
     *
     * @param of whose
     * @param kinds which
     * @param most how many of each one; which ones, where there are more, is left to the graph
     */
    List<Tie> of(Collection<NodeId> of, Set<TieKind> kinds, int most, AsOf at) {
        return graph.list(TIES, at, parameters(of, kinds, most, at), Ties::tie);
    }

    static Map<String, Object> parameters(
            Collection<NodeId> of, Set<TieKind> kinds, int most, AsOf at) {
        Map<String, Object> parameters = new HashMap<>();
        PARAMETERS.forEach(
                (kind, name) ->
                        parameters.put(
                                name,
                                of.stream()
                                        .filter(id -> id.kind() == kind)
                                        .map(NodeId::key)
                                        .distinct()
                                        .toList()));
        parameters.put("kinds", kinds.stream().map(TieKind::name).toList());
        parameters.put("most", most);
        parameters.put("now", at.known().isNow());
        return parameters;
    }

    private static Tie tie(Row row) {
        return new Tie(
                TieKind.valueOf(row.getText("tie")),
                new NodeId(NodeId.Kind.valueOf(row.getText("kind")), row.getText("key")),
                new NodeId(NodeId.Kind.valueOf(row.getText("otherKind")), row.getText("otherKey")),
                row.is("outgoing"),
                row.text("role"),
                row.number("share"),
                row.spell(),
                row.day("on"),
                row.source());
    }
}
