package org.kinscope.analytics.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Family;
import org.kinscope.graph.money.Yuan;

/**
 * What other values of the catalogue change for the same families: who becomes due, who no longer
 * is, and what it costs in a year. Amounts that are not known are counted, not guessed.
 */
public final class Growth {

    private Growth() {}

    /**
     * One programme in one area.
     *
     * @param programme its code
     * @param area the county, six digits; {@code unknown} where a family's is not known
     * @param dueBefore how many families or persons it is due to by the catalogue
     * @param newlyDue how many more by the other values
     * @param noLongerDue how many no more
     * @param costBefore the known yearly cost by the catalogue
     * @param costAfter the known yearly cost by the other values
     * @param amountsNotKnown how many amounts after are not known
     */
    public record Row(
            String programme,
            String area,
            int dueBefore,
            int newlyDue,
            int noLongerDue,
            Yuan costBefore,
            Yuan costAfter,
            int amountsNotKnown) {

        /** {@return what it costs more in a year, as far as known} */
        public Yuan more() {
            return new Yuan(costAfter.fen() - costBefore.fen());
        }

        private Row plus(Row other) {
            return new Row(
                    programme,
                    area,
                    dueBefore + other.dueBefore,
                    newlyDue + other.newlyDue,
                    noLongerDue + other.noLongerDue,
                    costBefore.plus(other.costBefore),
                    costAfter.plus(other.costAfter),
                    amountsNotKnown + other.amountsNotKnown);
        }

        private Row plus(@Nullable Entitlement before, @Nullable Entitlement after) {
            boolean was = before != null && before.isDue();
            boolean is = after != null && after.isDue();
            Yuan had = before == null ? null : before.yearly();
            Yuan has = after == null ? null : after.yearly();
            boolean open =
                    after != null && is && after.amount() == null && !after.missing().isEmpty();
            return new Row(
                    programme,
                    area,
                    dueBefore + (was ? 1 : 0),
                    newlyDue + (is && !was ? 1 : 0),
                    noLongerDue + (was && !is ? 1 : 0),
                    was && had != null ? costBefore.plus(had) : costBefore,
                    is && has != null ? costAfter.plus(has) : costAfter,
                    amountsNotKnown + (open ? 1 : 0));
        }
    }

    /**
     * {@return a row for each programme and county that is due to anyone before or after}
     *
     * @param values the values in place of the catalogue's
     */
    public static List<Row> of(
            Calculator calculator,
            List<Family> families,
            LocalDate day,
            boolean illustrative,
            Map<String, Long> values) {
        List<Row> rows = new ArrayList<>();
        for (Family family : families) {
            rows.addAll(
                    of(
                            calculator,
                            new Question(family, day, null, illustrative, Map.of()),
                            values));
        }
        return together(rows);
    }

    /** {@return the same of one family: a row for each programme that is due before or after} */
    public static List<Row> of(Calculator calculator, Question question, Map<String, Long> values) {
        Map<String, Row> rows = new TreeMap<>();
        compare(
                area(question.family()),
                calculator.answer(question),
                calculator.answer(question.with(values)),
                rows);
        return List.copyOf(rows.values());
    }

    /** {@return one row for each programme and county, sums of the rows of single families} */
    public static List<Row> together(List<Row> rows) {
        Map<String, Row> sums = new TreeMap<>();
        for (Row row : rows) {
            sums.merge(row.programme() + "|" + row.area(), row, Row::plus);
        }
        return List.copyOf(sums.values());
    }

    private static String area(Family family) {
        String division = family.divisionCode();
        return division == null || division.length() < 6 ? "unknown" : division.substring(0, 6);
    }

    private static void compare(
            String area, Entitlements before, Entitlements after, Map<String, Row> rows) {
        Map<String, Entitlement> was = new HashMap<>();
        before.all().forEach(e -> was.put(e.programme() + "|" + e.member(), e));
        for (Entitlement is : after.all()) {
            Entitlement old = was.get(is.programme() + "|" + is.member());
            if (is.isDue() || (old != null && old.isDue())) {
                rows.merge(
                        is.programme() + "|" + area,
                        empty(is.programme(), area).plus(old, is),
                        (a, b) -> a.plus(old, is));
            }
        }
    }

    private static Row empty(String programme, String area) {
        return new Row(programme, area, 0, 0, 0, Yuan.ZERO, Yuan.ZERO, 0);
    }
}
