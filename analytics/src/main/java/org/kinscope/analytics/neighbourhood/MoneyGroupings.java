package org.kinscope.analytics.neighbourhood;

import static org.kinscope.analytics.neighbourhood.Orders.one;
import static org.kinscope.analytics.neighbourhood.Orders.total;

import java.util.Comparator;
import org.kinscope.graph.fact.Imprisonment;
import org.kinscope.graph.fact.Payment;

/**
 * How payments, and times in which none are due, are found: by person.
 *
 * @param payments by day
 * @param imprisonments by first day
 */
public record MoneyGroupings(Grouping<Payment> payments, Grouping<Imprisonment> imprisonments) {

    MoneyGroupings(GroupingList all) {
        this(
                all.add(
                        "PAYMENTS",
                        FactKind.PAYMENTS,
                        Space.PERSON,
                        one(Payment::personId),
                        total(Comparator.comparing(Payment::paidOn))),
                all.add(
                        "IMPRISONMENTS",
                        FactKind.IMPRISONMENTS,
                        Space.PERSON,
                        one(Imprisonment::personId),
                        total(Comparator.comparing(Imprisonment::spell, Orders.BY_FROM))));
    }
}
