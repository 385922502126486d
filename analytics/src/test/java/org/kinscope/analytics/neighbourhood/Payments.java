package org.kinscope.analytics.neighbourhood;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.embedded.GraphForTests;

/** What people of a generated town are paid, and when they are in prison. */
final class Payments {

    private Payments() {}

    /** Payments to anybody by anybody's decision, by none and by one that does not exist. */
    static void addTo(Town town, Dice dice, int people) {
        for (int i = 0; i < 2 * people; i++) {
            String person = "Person:p%04d".formatted(dice.below(people));
            int decision = dice.below(people + people / 8);
            @Nullable String grant = dice.chance(3) ? null : "G" + decision;
            @Nullable String holder = dice.chance(3) ? null : "p%04d".formatted(dice.below(people));
            town.node(
                    "Payment",
                    "Y" + i,
                    "grantNo",
                    grant,
                    "programmeCode",
                    dice.pick(Arrays.asList("DIBAO", "LINSHI", "UTIL", null)),
                    "amountFen",
                    dice.amount(100_000),
                    "paidOn",
                    dice.day(2017, 5),
                    "state",
                    dice.pick(Arrays.asList("paid", "arrears", "returned", null, null)),
                    "holderId",
                    holder,
                    "payeeCapacity",
                    dice.pick(Arrays.asList("self", "agent", null, null)));
            town.link(person, "PAID", "Payment:Y" + i);
            if (dice.chance(2)) {
                String account = "Account:T" + dice.below(people / 4);
                town.link("Payment:Y" + i, "PAID_INTO", account);
                if (holder != null) {
                    town.link("Person:" + holder, "HOLDS", account);
                }
            }
            if (grant != null && decision < people) {
                town.link("Payment:Y" + i, "SETTLES", "Grant:" + grant);
            }
            if (dice.chance(4)) {
                town.hang(person, "HELD_IN", "Imprisonment", dice.spell());
            }
        }
        for (int t = 0; t < people / 5; t++) {
            town.node("Phone", "P" + t);
        }
        for (int i = 0; i < people; i++) {
            town.link(
                    "Person:p%04d".formatted(dice.below(people)),
                    "REACHED_AT",
                    "Phone:P" + dice.below(people / 5),
                    dice.spell());
        }
        // Each decision is paid to the one for whom it was made, too.
        for (int g = 0; g < people; g++) {
            town.pay("G" + g, List.of(dice.day(2017, 5), dice.day(2017, 5)));
        }
    }

    /** Says of which months the payments of the test graph tell. */
    static void deliver() {
        GraphForTests.driver()
                .executableQuery(
                        "CREATE (:Delivery {deliveryNo: 1, date: date('2020-06-30')})-[:HAS_FILE]->"
                                + "(:DeliveryFile {fileNo: 1, dataset: 'payments', months:"
                                + " ['2019-11', '2020-05', '2020-05', '2020-12']})")
                .execute();
    }
}
