package org.kinscope.analytics.neighbourhood;

import static org.kinscope.analytics.neighbourhood.Orders.one;
import static org.kinscope.analytics.neighbourhood.Orders.spells;
import static org.kinscope.analytics.neighbourhood.Orders.total;

import java.util.Comparator;
import org.kinscope.graph.fact.Employment;
import org.kinscope.graph.fact.HardshipReport;

/**
 * How jobs, and hardship that was reported, are found: by person.
 *
 * @param employments by employer
 * @param reports by day
 */
record LivelihoodGroupings(Grouping<Employment> employments, Grouping<HardshipReport> reports) {

    LivelihoodGroupings(GroupingList all) {
        this(
                all.add(
                        "EMPLOYMENTS",
                        FactKind.EMPLOYMENTS,
                        Space.PERSON,
                        one(Employment::personId),
                        spells(Employment::uscc, Employment::uscc, Employment::spell)),
                all.add(
                        "REPORTS",
                        FactKind.REPORTS,
                        Space.PERSON,
                        one(HardshipReport::personId),
                        total(
                                Comparator.comparing(HardshipReport::reportedOn)
                                        .thenComparing(HardshipReport::reportNo))));
    }
}
