package org.kinscope.api.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.aidunit.AidUnits;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.finding.RecordedFindings;
import org.kinscope.api.household.Households;
import org.kinscope.api.person.People;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers ids with what has them: one question for each kind, however many ids. */
@Controller
final class NodeController {

    private static final int MOST_IDS = 100;

    private final People people;
    private final AidUnits units;
    private final Households households;
    private final RecordedFindings findings;

    NodeController(
            People people, AidUnits units, Households households, RecordedFindings findings) {
        this.people = people;
        this.units = units;
        this.households = households;
        this.findings = findings;
    }

    @QueryMapping
    @Nullable Object node(@Argument String id, AsOf at) {
        return nodes(List.of(id), at).getFirst();
    }

    @QueryMapping
    List<@Nullable Object> nodes(@Argument List<String> ids, AsOf at) {
        if (ids.size() > MOST_IDS) {
            throw new Refusal(ErrorCode.TOO_MANY_IDS);
        }
        Map<NodeId.Kind, List<String>> keys = new HashMap<>();
        for (String text : ids) {
            NodeId.parse(text)
                    .ifPresent(
                            id ->
                                    keys.computeIfAbsent(id.kind(), _ -> new ArrayList<>())
                                            .add(id.key()));
        }
        Map<NodeId, Object> found = new HashMap<>();
        keys.forEach((kind, wanted) -> find(kind, wanted.stream().distinct().toList(), at, found));
        List<@Nullable Object> nodes = new ArrayList<>();
        for (String text : ids) {
            nodes.add(NodeId.parse(text).map(found::get).orElse(null));
        }
        return nodes;
    }

    private void find(NodeId.Kind kind, List<String> keys, AsOf at, Map<NodeId, Object> found) {
        switch (kind) {
            case PERSON ->
                    people.list(keys, at)
                            .forEach(one -> found.put(new NodeId(kind, one.id()), one));
            case FINDING ->
                    findings.list(keys, at)
                            .forEach(one -> found.put(new NodeId(kind, one.id()), one));
            case AID_UNIT ->
                    units.list(keys, at).forEach(one -> found.put(new NodeId(kind, one.no()), one));
            case HOUSEHOLD ->
                    households
                            .list(keys, at)
                            .forEach(one -> found.put(new NodeId(kind, one.no()), one));
            case DWELLING, COMPANY, PHONE -> {
                // Places that ties lead to; they have no page of their own.
            }
        }
    }
}
