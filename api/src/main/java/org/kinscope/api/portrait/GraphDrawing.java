package org.kinscope.api.portrait;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.kinship.KinStep;
import org.kinscope.analytics.kinship.Link;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.api.finding.EvidenceStep;
import org.kinscope.api.finding.Finding;
import org.kinscope.api.portrait.FamilyGraph.GraphEdge;
import org.kinscope.api.portrait.FamilyGraph.GraphNode;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/**
 * Draws a family: the unit, its members, then what open findings rest on, then the relatives, the
 * nearest first, until {@value #MOST_NODES} nodes stand.
 */
final class GraphDrawing {

    static final int MOST_NODES = 120;

    private static final Words MEMBER_OF = new Words("家庭成员", "member of");
    private static final Words PARENT_OF = new Words("父母", "parent of");

    private final Family family;
    private final Neighbourhood n;
    private final Map<String, GraphNode> nodes = new LinkedHashMap<>();
    private final Map<String, GraphEdge> edges = new LinkedHashMap<>();
    private boolean truncated;

    private GraphDrawing(Family family) {
        this.family = family;
        this.n = family.neighbourhood();
    }

    static FamilyGraph of(Family family) {
        GraphDrawing drawing = new GraphDrawing(family);
        drawing.unit();
        for (Finding finding : family.openFindings()) {
            finding.evidence().stream()
                    .map(evidence -> evidence.steps())
                    .filter(java.util.Objects::nonNull)
                    .flatMap(List::stream)
                    .forEach(drawing::step);
        }
        family.kin().forEach(drawing::kin);
        return new FamilyGraph(
                List.copyOf(drawing.nodes.values()),
                new ArrayList<>(drawing.edges.values()),
                drawing.truncated);
    }

    private void unit() {
        String unit = family.unitNo();
        if (unit != null) {
            node(new GraphNode(unit, "AID_UNIT", unit, false));
        }
        family.people().forEach(id -> person(id, "MEMBER"));
        for (Membership membership : family.memberships()) {
            if (unit != null && nodes.containsKey(membership.personId())) {
                edge(
                        membership.personId(),
                        unit,
                        "MEMBER_OF",
                        MEMBER_OF,
                        false,
                        membership.spell());
            }
        }
    }

    private void step(EvidenceStep step) {
        if (known(step.fromKey()) && known(step.toKey())) {
            highlight(step.fromKey());
            highlight(step.toKey());
            if (!step.fromKey().equals(step.toKey())) {
                edge(
                        step.fromKey(),
                        step.toKey(),
                        step.relation(),
                        step.what(),
                        true,
                        step.spell());
            }
        }
    }

    private void kin(Kin kin) {
        boolean shown = true;
        for (KinStep step : kin.path()) {
            shown &= person(step.fromId(), "PERSON") && person(step.toId(), "PERSON");
            if (shown) {
                kinEdge(step);
            }
        }
    }

    // Parenthood is drawn from parent to child, whichever way the chain runs; the others from the
    // smaller id, so that two chains over one tie draw it once.
    private void kinEdge(KinStep step) {
        boolean turn =
                step.link() == Link.PARENT
                        || (step.link() != Link.CHILD && step.fromId().compareTo(step.toId()) > 0);
        boolean parent = step.link() == Link.PARENT || step.link() == Link.CHILD;
        edge(
                turn ? step.toId() : step.fromId(),
                turn ? step.fromId() : step.toId(),
                step.link().relation(),
                parent ? PARENT_OF : step.link().words(),
                false,
                step.spell());
    }

    /** Draws the thing of that key where it is one that can be drawn. */
    private boolean known(String key) {
        if (nodes.containsKey(key)) {
            return true;
        }
        if (n.findPerson(key).isPresent()) {
            return person(key, "PERSON");
        }
        return other(key).map(this::node).orElse(false);
    }

    private Optional<GraphNode> other(String key) {
        if (n.findAidUnit(key).isPresent()) {
            return Optional.of(new GraphNode(key, "AID_UNIT", key, false));
        }
        if (n.findVehicle(key).isPresent()) {
            return Optional.of(new GraphNode(key, "VEHICLE", key, false));
        }
        if (n.findRealEstate(key).isPresent()) {
            return Optional.of(new GraphNode(key, "REAL_ESTATE", key, false));
        }
        if (n.findCompany(key).isPresent()) {
            String name = n.findCompany(key).map(company -> company.name()).orElse(null);
            return Optional.of(new GraphNode(key, "COMPANY", name == null ? key : name, false));
        }
        boolean grant =
                family.people().stream()
                        .flatMap(id -> n.grantsTo(id).stream())
                        .anyMatch(g -> g.grantNo().equals(key));
        return grant ? Optional.of(new GraphNode(key, "GRANT", key, false)) : Optional.empty();
    }

    private boolean person(String id, String kind) {
        String name = n.findPerson(id).map(Person::name).orElse(null);
        return node(new GraphNode(id, kind, name == null ? "?" : name, false));
    }

    private boolean node(GraphNode node) {
        if (nodes.containsKey(node.id())) {
            return true;
        }
        if (nodes.size() >= MOST_NODES) {
            truncated = true;
            return false;
        }
        nodes.put(node.id(), node);
        return true;
    }

    private void highlight(String id) {
        nodes.computeIfPresent(id, (_, node) -> new GraphNode(id, node.kind(), node.label(), true));
    }

    private void edge(
            String from,
            String to,
            String kind,
            Words label,
            boolean highlighted,
            @Nullable Spell spell) {
        GraphEdge edge =
                new GraphEdge(
                        from, to, kind, label, highlighted, spell == null ? Spell.ALWAYS : spell);
        edges.merge(
                from + '\n' + to + '\n' + kind,
                edge,
                (drawn, again) -> again.highlighted() && !drawn.highlighted() ? again : drawn);
    }
}
