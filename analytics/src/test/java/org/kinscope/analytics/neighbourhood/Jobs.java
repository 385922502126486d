package org.kinscope.analytics.neighbourhood;

import java.util.List;

/** Where people of a generated town are insured, and which hardship was reported of them. */
final class Jobs {

    private static final List<String> KINDS =
            List.of("illness", "disaster", "education", "housing", "unemployment", "elderly");

    private Jobs() {}

    /**
     * Jobs at the town's companies, reports about anybody, and incomes that are delivered whole.
     */
    static void addTo(Town town, Dice dice, int people) {
        town.delivered("incomes", true);
        for (int i = 0; i < people; i++) {
            town.link(
                    person(dice, people),
                    "EMPLOYED_BY",
                    "Company:91" + dice.below(people / 4),
                    dice.spell("wageBaseFen", dice.amount(200_000)));
        }
        for (int i = 0; i < 2 * people; i++) {
            town.node(
                    "Report",
                    "q" + i,
                    "channel",
                    "grid",
                    "hardship",
                    dice.pick(KINDS),
                    "reportedOn",
                    dice.day(2019, 3));
            town.link("Report:q" + i, "REPORTED_OF", person(dice, people));
        }
    }

    private static String person(Dice dice, int people) {
        return "Person:p%04d".formatted(dice.below(people));
    }
}
