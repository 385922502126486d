package org.kinscope.analytics.neighbourhood;

import java.util.List;

/** Where people of a generated town live by other sources, and where its companies are. */
final class Homes {

    private Homes() {}

    /** Registrations, addresses given and companies at the dwellings of units and of others. */
    static void addTo(Town town, Dice dice, int people) {
        for (int i = 0; i < people / 3; i++) {
            town.node(
                    "Company",
                    (dice.chance(4) ? "92h" : "91h") + i,
                    "registeredCapitalFen",
                    dice.chance(4) ? Long.valueOf(0) : dice.fen(),
                    "dwellingKey",
                    dice.chance(4) ? null : dwelling(dice, people),
                    "from",
                    dice.dayOrNone());
            town.node("Household", "k" + i);
        }
        for (int i = 0; i < people; i++) {
            town.link(
                    "Person:" + id(dice.below(people)),
                    "REGISTERED_IN",
                    "Household:k" + dice.below(people / 3),
                    dice.spell("dwellingKey", dice.chance(6) ? null : dwelling(dice, people)));
            for (String start : List.of("91h", "92h")) {
                // Of the two only one is there.
                town.link(
                        "Person:" + id(dice.below(people)),
                        "HAS_ROLE",
                        "Company:" + start + dice.below(people / 3),
                        dice.spell(
                                "role",
                                dice.pick(
                                        List.of(
                                                "shareholder",
                                                "controller",
                                                "supervisor",
                                                "legal-rep"))));
            }
        }
        for (int i = 0; i < people / 10; i++) {
            town.link(
                    "Person:" + id(dice.below(people)),
                    "MEMBER_OF",
                    "AidUnit:U" + dice.below(people / 5 - 1),
                    dice.spell("applicant", false, "dwellingKey", dwelling(dice, people)));
        }
    }

    private static String dwelling(Dice dice, int people) {
        return "dwelling " + dice.below(people / 5);
    }

    private static String id(int i) {
        return "p%04d".formatted(i);
    }
}
