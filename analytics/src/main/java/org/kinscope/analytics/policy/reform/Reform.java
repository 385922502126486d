package org.kinscope.analytics.policy.reform;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * What would change.
 *
 * @param name its name, of letters, digits and hyphens
 * @param title what it is called
 * @param multiplePercent the multiple of S below which a family is dibao-marginal; null: as it is
 * @param jobCostPercent what is left out of the income of each who has a wage, in percent of S;
 *     null: as it is
 * @param graceMonths months for which dibao and what it opens go on after crossing its line
 * @param opened gates that open to more
 * @param tapers programmes that fade above the line of dibao instead of ending there
 * @param amounts values in place of the catalogue's, by name; fen where the value is money
 */
public record Reform(
        String name,
        Words title,
        @Nullable Integer multiplePercent,
        @Nullable Integer jobCostPercent,
        int graceMonths,
        List<Opened> opened,
        List<Taper> tapers,
        Map<String, Long> amounts) {

    /** What changes nothing: the catalogue as it is. */
    public static final Reform NONE =
            new Reform(
                    "today",
                    new Words("现行政策", "the rules of today"),
                    null,
                    null,
                    0,
                    List.of(),
                    List.of(),
                    Map.of());

    public Reform {
        opened = List.copyOf(opened);
        tapers = List.copyOf(tapers);
        amounts = Map.copyOf(amounts);
    }

    /**
     * A gate that opens to more.
     *
     * @param programme the programme's code
     * @param to the statuses that open it beside those that do; empty: it asks for no status at all
     * @param sharePercent how much of the amount is given to those for whom it was shut
     */
    public record Opened(String programme, List<String> to, int sharePercent) {

        public Opened {
            to = List.copyOf(to);
        }
    }

    /**
     * A taper: b · max(0, 1 − (I − S) ÷ (w·S)) from the line of dibao on.
     *
     * @param programme the programme's code
     * @param widthPercent w, in percent of S
     */
    public record Taper(String programme, int widthPercent) {}

    /** {@return the values that a question puts in place of the catalogue's} */
    public Map<String, Long> values() {
        Integer cost = jobCostPercent;
        if (cost == null) {
            return amounts;
        }
        Map<String, Long> all = new java.util.HashMap<>(amounts);
        all.put("job_cost_percent", (long) cost);
        return all;
    }

    /** {@return the reform that opens one programme to everybody who meets its own conditions} */
    public static Reform withoutGate(String programme) {
        return new Reform(
                "without-gate-" + programme,
                new Words("取消身份门槛：" + programme, programme + " without its gate"),
                null,
                null,
                0,
                List.of(new Opened(programme, List.of(), 100)),
                List.of(),
                Map.of());
    }
}
