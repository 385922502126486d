package org.kinscope.analytics.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;

/**
 * How the roll moved from a day to a day, step by step: who entered, left and kept each recorded
 * status. Every change counts on its day, also that of who came and went within one step, so that
 * the stock plus entries less exits is the next stock. Each counts where it lives today: earlier
 * residences are not recorded.
 *
 * @param question what was asked
 * @param rows a row a step, division and status, in this order; none where nothing is to be told
 * @param moves how many changed from which status to which
 */
public record RollFlows(Question question, List<Row> rows, List<Move> moves) {

    /** Of whom a division is not known. */
    public static final String UNKNOWN = "unknown";

    /** Whose statuses are counted. */
    public enum Who {
        /** Aid units. */
        UNITS,
        /** People: the status of the unit while they are in it and live. */
        PEOPLE
    }

    /**
     * What is asked.
     *
     * @param from first day
     * @param to the day on which the last step ends, itself outside
     * @param step how long a step is
     * @param who whose statuses
     * @param digits how many digits of a division's code make one row; 0 for all in one
     */
    public record Question(LocalDate from, LocalDate to, Step step, Who who, int digits) {}

    /**
     * One status in one step.
     *
     * @param from first day of the step
     * @param to the first day after it
     * @param division the beginning of the division's code, empty for all, or {@link #UNKNOWN}
     * @param status its code
     * @param stock how many have it on the first day
     * @param entries how often somebody enters it after the first day, up to {@code to}
     * @param exits how often somebody leaves it in that time
     * @param stays how many have it on the first day and never leave it in that time
     * @param next how many have it on {@code to}
     */
    public record Row(
            LocalDate from,
            LocalDate to,
            String division,
            String status,
            int stock,
            int entries,
            int exits,
            int stays,
            int next) {}

    /**
     * Changes from one status to another in one step.
     *
     * @param from first day of the step
     * @param division as of a row
     * @param before the status before, {@link StatusOrder#NONE} where none ran
     * @param after the status after
     * @param count how many changes
     */
    public record Move(LocalDate from, String division, String before, String after, int count) {}

    public RollFlows {
        rows = List.copyOf(rows);
        moves = List.copyOf(moves);
    }

    /**
     * {@return the flows}
     *
     * @param city the city in memory; the graph is not asked
     * @param scope whose units and people count
     * @throws IllegalArgumentException if the days are in no order or the steps are too many
     */
    public static RollFlows of(
            CityProjection city, Scope scope, StatusOrder order, Question question) {
        Sums sums = new Sums(question.step().days(question.from(), question.to()), order);
        Subjects subjects = city.in(scope).subjects();
        FactSource facts = subjects.facts();
        boolean units = question.who() == Who.UNITS;
        Collection<String> keys = facts.keys(units ? Groupings.STATUSES : Groupings.MEMBERSHIPS);
        for (String key : keys) {
            Subject subject = units ? Subject.aidUnit(key) : Subject.person(key);
            if (!subjects.covers(subject)) {
                continue;
            }
            Timeline line =
                    Timeline.of(
                            units ? Timeline.ofUnit(facts, key) : Timeline.ofPerson(facts, key),
                            order);
            if (!line.isEmpty()) {
                sums.add(line, cut(subjects.divisionOf(subject), question.digits()));
            }
        }
        return sums.flows(question);
    }

    /** {@return the beginning of a division's code} */
    public static String cut(@Nullable String division, int digits) {
        if (digits == 0) {
            return "";
        }
        return division == null
                ? UNKNOWN
                : division.substring(0, Math.min(digits, division.length()));
    }

    private record Cell(int step, String division, String status) {}

    private record Way(int step, String division, String before, String after) {}

    private static final class Sums {
        private final List<LocalDate> days;
        private final Map<Cell, int[]> cells;
        private final Map<Way, Integer> ways;

        Sums(List<LocalDate> days, StatusOrder order) {
            this.days = days;
            this.cells =
                    new TreeMap<>(
                            Comparator.comparingInt(Cell::step)
                                    .thenComparing(Cell::division)
                                    .thenComparing(Cell::status, order));
            this.ways =
                    new TreeMap<>(
                            Comparator.comparingInt(Way::step)
                                    .thenComparing(Way::division)
                                    .thenComparing(Way::before, order)
                                    .thenComparing(Way::after, order));
        }

        private int[] cell(int step, String division, String status) {
            return cells.computeIfAbsent(new Cell(step, division, status), c -> new int[5]);
        }

        void add(Timeline line, String division) {
            String now = line.on(days.getFirst());
            int next = 0;
            List<Timeline.Change> changes = line.changes();
            while (next < changes.size() && !changes.get(next).on().isAfter(days.getFirst())) {
                next++;
            }
            for (int k = 0; k + 1 < days.size(); k++) {
                String start = now;
                cell(k, division, start)[0]++;
                boolean left = false;
                while (next < changes.size() && !changes.get(next).on().isAfter(days.get(k + 1))) {
                    String to = changes.get(next).to();
                    cell(k, division, now)[2]++;
                    cell(k, division, to)[1]++;
                    ways.merge(new Way(k, division, now, to), 1, Integer::sum);
                    left |= now.equals(start);
                    now = to;
                    next++;
                }
                cell(k, division, start)[3] += left ? 0 : 1;
                cell(k, division, now)[4]++;
            }
        }

        RollFlows flows(Question question) {
            List<Row> rows = new ArrayList<>();
            cells.forEach(
                    (c, n) -> {
                        if (!c.status().equals(StatusOrder.NONE)) {
                            rows.add(
                                    new Row(
                                            days.get(c.step()),
                                            days.get(c.step() + 1),
                                            c.division(),
                                            c.status(),
                                            n[0],
                                            n[1],
                                            n[2],
                                            n[3],
                                            n[4]));
                        }
                    });
            List<Move> moves = new ArrayList<>();
            ways.forEach(
                    (w, n) ->
                            moves.add(
                                    new Move(
                                            days.get(w.step()),
                                            w.division(),
                                            w.before(),
                                            w.after(),
                                            n)));
            return new RollFlows(question, rows, moves);
        }
    }
}
