package org.kinscope.analytics.study.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kinscope.analytics.policy.catalogue.Gate;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules;
import org.kinscope.analytics.policy.catalogue.Rule;
import org.kinscope.analytics.policy.catalogue.RuleBook;

/**
 * Which status opens which programme on a day: the gates as the catalogue has them, and the
 * conditions that ask for a status without being called a gate.
 *
 * @param day the day
 * @param edges every tie, in the catalogue's order
 */
public record GateGraph(LocalDate day, List<Edge> edges) {

    /** How a programme hangs on a status. */
    public enum Tie {
        /** The status is one of those that open it. */
        GATE,
        /** A condition of its own asks for the status. */
        CONDITION,
        /** The programme is the status's own money. */
        GIVES
    }

    /**
     * A tie.
     *
     * @param programme the programme's code
     * @param status the status
     * @param tie how it hangs on it
     * @param basis source and article
     */
    public record Edge(String programme, String status, Tie tie, String basis) {}

    public GateGraph {
        edges = List.copyOf(edges);
    }

    /** {@return the gate graph of the rules on that day} */
    public static GateGraph of(RuleBook book, LocalDate day) {
        List<Edge> edges = new ArrayList<>();
        for (ProgrammeRules programme : book.programmes()) {
            Gate gate = programme.gateOn(day).orElse(null);
            if (gate == null) {
                continue;
            }
            String code = programme.code();
            String basis = gate.basis().text();
            if (gate.rule() != null) {
                gate.statuses().forEach(s -> edges.add(new Edge(code, s, Tie.GATE, basis)));
            } else {
                gate.gives().forEach(s -> edges.add(new Edge(code, s, Tie.GIVES, basis)));
            }
            for (Rule rule : programme.conditionsOn(day)) {
                for (String status : book.catalogue().statusCodes()) {
                    boolean known =
                            edges.stream()
                                    .anyMatch(
                                            e ->
                                                    e.programme().equals(code)
                                                            && e.status().equals(status));
                    if (!known && rule.when().names().contains(Gate.name(status))) {
                        edges.add(new Edge(code, status, Tie.CONDITION, rule.basis().text()));
                    }
                }
            }
        }
        return new GateGraph(day, edges);
    }

    /** {@return whether a status opens the programme} */
    public boolean isGated(String programme) {
        return edges.stream()
                .anyMatch(e -> e.programme().equals(programme) && e.tie() != Tie.GIVES);
    }

    /** {@return the programmes that ask for a status, in the catalogue's order} */
    public List<String> gated() {
        return edges.stream()
                .filter(e -> e.tie() == Tie.GATE)
                .map(Edge::programme)
                .distinct()
                .toList();
    }

    /** {@return whether one of the statuses is tied to the programme} */
    public boolean opens(java.util.Collection<String> statuses, String programme) {
        return edges.stream()
                .anyMatch(e -> e.programme().equals(programme) && statuses.contains(e.status()));
    }
}
