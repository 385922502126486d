package org.kinscope.api.node;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinscope.api.aidunit.AidUnits;
import org.kinscope.api.finding.RecordedFindings;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.household.Households;
import org.kinscope.api.person.People;
import org.kinscope.api.person.PersonAt;
import org.kinscope.api.relay.NodeId;
import org.kinscope.graph.scope.AsOf;
import org.springframework.stereotype.Component;

/** Looks up whatever has an id: one question for each kind, however many ids. */
@Component
public final class Nodes {

    private static final Question PLACES = Question.beside(Nodes.class, "places.cypher");
    private static final int HIDDEN_BYTES = 16;

    private final GraphReader graph;
    private final People people;
    private final AidUnits units;
    private final Households households;
    private final RecordedFindings findings;
    // Makes the ids of what a reader may not see; they are equal within one start of the service.
    private final byte[] secret = new byte[HIDDEN_BYTES];

    Nodes(
            GraphReader graph,
            People people,
            AidUnits units,
            Households households,
            RecordedFindings findings) {
        this.graph = graph;
        this.people = people;
        this.units = units;
        this.households = households;
        this.findings = findings;
        new SecureRandom().nextBytes(secret);
    }

    /** {@return those that there are and that the scope covers} */
    public Map<NodeId, Object> find(Collection<NodeId> ids, AsOf at) {
        Map<NodeId.Kind, List<String>> keys = new EnumMap<>(NodeId.Kind.class);
        for (NodeId id : new LinkedHashSet<>(ids)) {
            keys.computeIfAbsent(id.kind(), _ -> new ArrayList<>()).add(id.key());
        }
        Map<NodeId, Object> found = new HashMap<>();
        keys.forEach((kind, wanted) -> find(kind, wanted, at, found));
        return found;
    }

    /**
     * {@return all of them, where the scope does not cover them without what would tell of them}
     */
    public Map<NodeAt, Object> shown(Set<NodeAt> wanted) {
        Map<NodeAt, Object> shown = new HashMap<>();
        for (AsOf at : wanted.stream().map(NodeAt::at).distinct().toList()) {
            List<NodeId> ids =
                    wanted.stream().filter(one -> one.at().equals(at)).map(NodeAt::id).toList();
            Map<NodeId, Object> found = find(ids, at);
            List<NodeId> hidden = ids.stream().filter(id -> !found.containsKey(id)).toList();
            found.forEach((id, node) -> shown.put(new NodeAt(id, at), node));
            people.all(
                            hidden.stream()
                                    .filter(id -> id.kind() == NodeId.Kind.PERSON)
                                    .map(id -> new PersonAt(id.key(), at))
                                    .collect(Collectors.toSet()))
                    .forEach(
                            (who, person) ->
                                    shown.put(
                                            new NodeAt(
                                                    new NodeId(NodeId.Kind.PERSON, who.id()), at),
                                            person));
            for (NodeId id : hidden) {
                shown.computeIfAbsent(
                        new NodeAt(id, at), _ -> new Place(tellingNothing(id), id.kind(), null));
            }
        }
        return shown;
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
            case DWELLING, COMPANY, VEHICLE, REAL_ESTATE, ACCOUNT, PHONE ->
                    graph.list(
                                    PLACES,
                                    at,
                                    Map.of("kind", kind.name(), "keys", keys),
                                    row -> Map.entry(row.getText("key"), row.getText("label")))
                            .forEach(
                                    one -> {
                                        NodeId id = new NodeId(kind, one.getKey());
                                        found.put(id, new Place(id.text(), kind, one.getValue()));
                                    });
        }
    }

    private String tellingNothing(NodeId id) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret);
            byte[] hash = digest.digest(id.text().getBytes(StandardCharsets.UTF_8));
            return "-" + HexFormat.of().formatHex(hash, 0, HIDDEN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
