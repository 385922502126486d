package org.kinscope.analytics.neighbourhood;

/** What links more people than may be linked. */
final class Hubs {

    private Hubs() {}

    /** One parent, account, company, vehicle and dwelling of 70 people. */
    static void addTo(Town town, Dice dice, String parent) {
        for (int i = 0; i < 70; i++) {
            String one = "hub-" + i;
            town.node(
                    "Person",
                    one,
                    "name",
                    "枢" + i,
                    "birthDate",
                    dice.day(1980, 20),
                    "divisionCode",
                    dice.pick(Dice.DIVISIONS),
                    "dwellingKey",
                    "dwelling hub");
            town.link("Person:" + parent, "PARENT_OF", "Person:" + one, "kind", "birth");
            town.link("Person:" + one, "HOLDS", "Account:T0");
            town.link(
                    "Person:" + one, "HAS_ROLE", "Company:910", dice.spell("role", "shareholder"));
            town.link("Person:" + one, "OWNS", "Vehicle:V0", dice.spell());
            town.link("Person:" + one, "REACHED_AT", "Phone:P0", dice.spell());
            town.node(
                    "Payment",
                    one,
                    "amountFen",
                    dice.amount(9_000),
                    "paidOn",
                    dice.day(2019, 2),
                    "holderId",
                    "hub-1");
            town.link("Person:" + one, "PAID", "Payment:" + one);
            town.link("Payment:" + one, "PAID_INTO", "Account:T0");
        }
    }
}
