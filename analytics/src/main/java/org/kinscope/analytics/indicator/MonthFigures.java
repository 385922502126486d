package org.kinscope.analytics.indicator;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.kinscope.analytics.cohort.AidTargeting;
import org.kinscope.analytics.cohort.CityTables;
import org.kinscope.analytics.ledger.MonthlyLedger;
import org.kinscope.analytics.ledger.PaidLine;
import org.kinscope.analytics.ledger.PaidRow;
import org.kinscope.analytics.ledger.RollLine;
import org.kinscope.analytics.ledger.RollRow;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.indicator.Figure;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.roll.RollFlows;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.analytics.roll.Step;
import org.kinscope.graph.scope.Scope;

/**
 * All figures of a month, of all together and of each division. They are those of targeting, of the
 * monthly report and of the flows, counted by the same code.
 *
 * @param month the month; what holds on a day holds on its last
 * @param byDivision by the beginning of the division's code, empty for all; {@code unknown} where
 *     it is not known
 */
public record MonthFigures(YearMonth month, Map<String, Map<Figure, Double>> byDivision) {

    private static final String WATCHED = "monitored";

    /** Of these nothing recorded is nothing there. */
    private static final List<Figure> ALWAYS_KNOWN =
            List.of(
                    Figure.ROLL_HOUSEHOLDS,
                    Figure.ROLL_PERSONS,
                    Figure.SINGLE_HOUSEHOLDS,
                    Figure.GRACE_HOUSEHOLDS,
                    Figure.WATCHED_HOUSEHOLDS,
                    Figure.ENTERED_HOUSEHOLDS,
                    Figure.LEFT_HOUSEHOLDS,
                    Figure.PAID_HOUSEHOLDS,
                    Figure.PAID_PERSONS,
                    Figure.PERSON_TIMES,
                    Figure.PAID_YUAN,
                    Figure.CAME_BACK_TIMES);

    private static final List<Figure> OF_APPLICATIONS =
            List.of(
                    Figure.DECIDED,
                    Figure.DECISION_DAYS,
                    Figure.VISIT_DUE,
                    Figure.VISIT_RECORDED,
                    Figure.VISITED_IN_TIME);

    public MonthFigures {
        Map<String, Map<Figure, Double>> copy = new TreeMap<>();
        byDivision.forEach((d, of) -> copy.put(d, Map.copyOf(of)));
        byDivision = copy;
    }

    /**
     * {@return the figures}
     *
     * @param city the city in memory; the graph is not asked
     * @param scope whose
     * @param digits of a division's code
     * @param applications all that are recorded of the scope; where there is none at all, what is
     *     told of applications is not known
     */
    public static MonthFigures of(
            CityProjection city,
            Scope scope,
            PolicyCatalogue catalogue,
            YearMonth month,
            int digits,
            List<Application> applications) {
        Tally tally = new Tally(digits);
        PolicyAt policy = catalogue.at(month.atEndOfMonth());
        StatusOrder order = StatusOrder.of(catalogue);
        targeting(
                tally,
                AidTargeting.of(
                        CityTables.of(city, policy, order),
                        scope.divisionPrefix(),
                        digits,
                        policy));
        ledger(tally, MonthlyLedger.of(city, scope, month, code -> null), policy);
        flows(tally, RollFlows.of(city, scope, order, question(month, digits)), policy);
        applications(tally, applications, month);
        tally.known(ALWAYS_KNOWN);
        if (!applications.isEmpty()) {
            tally.known(OF_APPLICATIONS);
        }
        return new MonthFigures(month, tally.sums());
    }

    private static void targeting(Tally tally, AidTargeting targeting) {
        for (AidTargeting.Row row : targeting.rows()) {
            if (row.kind() == AidTargeting.Kind.ALL || row.kind() == AidTargeting.Kind.DIVISION) {
                String division = row.key();
                tally.set(division, Figure.PEOPLE, (double) row.people());
                tally.set(division, Figure.ELIGIBLE, (double) row.eligible());
                tally.set(division, Figure.RECIPIENTS, (double) row.recipients());
                tally.set(division, Figure.REACHED, (double) row.reached());
                tally.set(division, Figure.INCLUDED, (double) row.recipients() - row.reached());
                tally.set(division, Figure.EXCLUDED, (double) row.eligible() - row.reached());
                tally.set(division, Figure.AID_YUAN, yuan(row.monthly().fen()));
                tally.set(division, Figure.LEAKED_YUAN, yuan(row.leaked().fen()));
                tally.set(division, Figure.CGH, row.poorest());
            }
        }
    }

    private static void ledger(Tally tally, MonthlyLedger ledger, PolicyAt policy) {
        List<RollRow> roll =
                ledger.roll().stream().filter(r -> isRoll(r.status().status(), policy)).toList();
        Map<Figure, Function<List<RollRow>, Number>> ofRoll = new EnumMap<>(Figure.class);
        ofRoll.put(Figure.ROLL_HOUSEHOLDS, rows -> RollLine.of(rows).households());
        ofRoll.put(Figure.ROLL_PERSONS, rows -> RollLine.of(rows).persons());
        ofRoll.put(Figure.SINGLE_HOUSEHOLDS, rows -> inMode(rows, "single"));
        ofRoll.put(Figure.GRACE_HOUSEHOLDS, rows -> inMode(rows, "grace"));
        tally.each(roll, RollRow::division, ofRoll);
        tally.each(
                ledger.roll().stream().filter(r -> r.status().status().equals(WATCHED)).toList(),
                RollRow::division,
                Map.of(Figure.WATCHED_HOUSEHOLDS, rows -> RollLine.of(rows).households()));
        Map<Figure, Function<List<PaidRow>, Number>> ofPaid = new EnumMap<>(Figure.class);
        ofPaid.put(Figure.PAID_HOUSEHOLDS, rows -> PaidLine.of(rows).households());
        ofPaid.put(Figure.PAID_PERSONS, rows -> PaidLine.of(rows).persons());
        ofPaid.put(Figure.PERSON_TIMES, rows -> PaidLine.of(rows).personTimes());
        ofPaid.put(Figure.PAID_YUAN, rows -> yuan(PaidLine.of(rows).amount().fen()));
        tally.each(ledger.paid(), PaidRow::division, ofPaid);
        tally.each(
                ledger.cameBack(), PaidRow::division, Map.of(Figure.CAME_BACK_TIMES, List::size));
    }

    private static long inMode(List<RollRow> rows, String mode) {
        return rows.stream()
                .filter(r -> mode.equals(r.status().mode()))
                .map(r -> r.status().aidUnitNo())
                .distinct()
                .count();
    }

    /** A flow tells of the changes behind its first day, so that it begins the day before. */
    private static RollFlows.Question question(YearMonth month, int digits) {
        return new RollFlows.Question(
                month.atDay(1).minusDays(1),
                month.atEndOfMonth(),
                Step.MONTH,
                RollFlows.Who.UNITS,
                digits);
    }

    private static void flows(Tally tally, RollFlows flows, PolicyAt policy) {
        for (RollFlows.Move move : flows.moves()) {
            boolean before = isRoll(move.before(), policy);
            boolean after = isRoll(move.after(), policy);
            if (before != after) {
                tally.add(
                        move.division(),
                        after ? Figure.ENTERED_HOUSEHOLDS : Figure.LEFT_HOUSEHOLDS,
                        move.count());
            }
        }
    }

    private static boolean isRoll(String status, PolicyAt policy) {
        return !status.equals(StatusOrder.NONE) && policy.tierOf(status) <= 2;
    }

    private static void applications(Tally tally, List<Application> all, YearMonth month) {
        for (Application one : all) {
            if (one.isDecidedIn(month)) {
                tally.add(one.division(), Figure.DECIDED, 1);
                tally.add(one.division(), Figure.DECISION_DAYS, one.daysToDecision());
            }
            if (one.isVisitDueIn(month)) {
                tally.add(one.division(), Figure.VISIT_DUE, 1);
                tally.add(one.division(), Figure.VISIT_RECORDED, one.visitedOn() == null ? 0 : 1);
                tally.add(one.division(), Figure.VISITED_IN_TIME, one.isVisitedInTime() ? 1 : 0);
            }
        }
    }

    private static double yuan(long fen) {
        return fen / 100.0;
    }
}
