package org.kinscope.analytics.study.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The bundle lattice of a population: status → programmes → yuan → lost on exit.
 *
 * @param rows a row for each tie of a status to a programme, by the gate graph, also where nobody
 *     has it
 * @param programmes for each programme what of it hangs on statuses, by code
 * @param divisions for each division the same of all aid, by code
 * @param families how many families were looked at
 * @param notEvaluated of how many it cannot be said which statuses they have
 */
public record Lattice(
        List<Row> rows,
        List<Programme> programmes,
        List<Division> divisions,
        int families,
        int notEvaluated) {

    /** A family's bundle with the place where it lives. */
    public record Placed(@Nullable String divisionCode, Bundle bundle) {}

    /**
     * A status and what it is tied to.
     *
     * @param edge the tie
     * @param holders how many families have the status
     * @param losing how many of these would lose of the programme with this status alone
     * @param lost how much of it in a year, what they would fall to taken off
     * @param notKnown how many would lose an amount that is not known, with all their statuses
     */
    public record Row(GateGraph.Edge edge, int holders, int losing, Yuan lost, int notKnown) {}

    /**
     * A programme, BI_p.
     *
     * @param code its code
     * @param value its known yearly value to those who have it
     * @param lost what of that hangs on their statuses
     */
    public record Programme(String code, Yuan value, Yuan lost) {

        /** {@return lost over value; null without value} */
        public @Nullable Double share() {
            return value.fen() == 0 ? null : (double) lost.fen() / value.fen();
        }
    }

    /**
     * A division.
     *
     * @param code the beginning of the division codes; {@code unknown} where none is known
     * @param families how many families have aid by the rules there
     * @param value its known yearly value
     * @param lost the bundle value
     */
    public record Division(String code, int families, Yuan value, Yuan lost) {

        /** {@return lost over value; null without value} */
        public @Nullable Double share() {
            return value.fen() == 0 ? null : (double) lost.fen() / value.fen();
        }
    }

    public Lattice {
        rows = List.copyOf(rows);
        programmes = List.copyOf(programmes);
        divisions = List.copyOf(divisions);
    }

    /**
     * {@return the lattice}
     *
     * @param digits how many digits of the code make a division: 4, 6, 9 or 12
     */
    public static Lattice of(GateGraph graph, List<Placed> families, int digits) {
        List<Row> rows = new ArrayList<>();
        for (GateGraph.Edge edge : graph.edges()) {
            rows.add(row(edge, families));
        }
        Map<String, Yuan> values = new TreeMap<>();
        Map<String, Long> lost = new TreeMap<>();
        Map<String, Division> divisions = new TreeMap<>();
        int open = 0;
        for (Placed family : families) {
            Bundle bundle = family.bundle();
            if (!bundle.isEvaluated()) {
                open++;
                continue;
            }
            bundle.aids().forEach((code, yuan) -> values.merge(code, yuan, Yuan::plus));
            // What the family would fall to is no value of today, so it takes nothing off.
            bundle.losses().stream()
                    .filter(l -> l.lost().fen() > 0)
                    .forEach(l -> lost.merge(l.programme(), l.lost().fen(), Long::sum));
            if (bundle.value().fen() > 0) {
                String code = division(family.divisionCode(), digits);
                divisions.merge(
                        code,
                        new Division(code, 1, bundle.value(), bundle.lost()),
                        (a, b) ->
                                new Division(
                                        code,
                                        a.families() + b.families(),
                                        a.value().plus(b.value()),
                                        a.lost().plus(b.lost())));
            }
        }
        List<Programme> programmes = new ArrayList<>();
        values.forEach(
                (code, value) ->
                        programmes.add(
                                new Programme(code, value, new Yuan(lost.getOrDefault(code, 0L)))));
        return new Lattice(
                rows, programmes, List.copyOf(divisions.values()), families.size(), open);
    }

    private static Row row(GateGraph.Edge edge, List<Placed> families) {
        int holders = 0;
        int losing = 0;
        int open = 0;
        Yuan lost = Yuan.ZERO;
        for (Placed family : families) {
            Bundle bundle = family.bundle();
            if (!bundle.isEvaluated() || !bundle.statuses().contains(edge.status())) {
                continue;
            }
            holders++;
            open += bundle.notKnown().contains(edge.programme()) ? 1 : 0;
            for (Bundle.Loss loss : bundle.onExit().getOrDefault(edge.status(), List.of())) {
                if (loss.programme().equals(edge.programme())) {
                    losing++;
                    lost = lost.plus(loss.lost());
                }
            }
        }
        return new Row(edge, holders, losing, lost, open);
    }

    /** {@return the division of so many digits, or {@code unknown}} */
    public static String division(@Nullable String code, int digits) {
        return code == null || code.length() < digits ? "unknown" : code.substring(0, digits);
    }

    /** {@return what is said of figures of this kind, whatever the population} */
    public static List<Words> caveats() {
        return List.of(
                new Words(
                        "按规则应享的年金额计算；金额未公布的项目不计入，只计数。按次发放的项目不计入。",
                        "Yearly amounts due by the rules; programmes whose amount is not published are"
                                + " counted, not valued; what is given by event is left out."),
                new Words(
                        "取消身份是假设：收入和成员不变，全部规则重算，落入的下一身份所开放的项目计入。",
                        "The loss of a status is an assumption: income and members stay, all rules are run"
                                + " again, and what the next status opens is left to the family."));
    }
}
