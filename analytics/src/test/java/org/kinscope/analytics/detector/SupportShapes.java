package org.kinscope.analytics.detector;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Grown children of a town's families who could support them, and some who only seem to. */
final class SupportShapes {

    /** How many shapes there are. */
    static final int COUNT = 8;

    private final FamilyTown families;
    private final Set<String> planted;

    SupportShapes(FamilyTown families, Set<String> planted) {
        this.families = families;
        this.planted = planted;
    }

    /** Puts one shape on a unit with dibao since 2018, whose head has one more child elsewhere. */
    void put(int shape, String unit, String division, String head) {
        int number = Integer.parseInt(unit.substring(1));
        String grown = families.person(number, "grown", "1995-05-05", null, division);
        families.parent(head, grown);
        String home = "home of " + grown;
        families.town.node("Household", home, "divisionCode", division);
        registered(grown, home, "2015-01-01");
        boolean found =
                switch (shape) {
                    case 0, 1 -> {
                        // A fen over twice the standard; exactly twice.
                        families.income(grown, 142_001 - shape, "month");
                        yield shape == 0;
                    }
                    case 2, 3 -> {
                        // 80 yuan are due of a household of two: all but a fen is declared; all.
                        registered(beside(number, "partner", null, division), home, "2016-01-01");
                        families.income(grown, 300_000, "month");
                        declares(head, 8_000 - (shape == 2 ? 1 : 0));
                        yield shape == 2;
                    }
                    case 4 -> {
                        // Of two children 500 and 200 are due, and a fen less is declared.
                        String second = beside(number, "second", null, division);
                        families.parent(head, second);
                        families.town.node("Household", "home of " + second);
                        registered(second, "home of " + second, "2015-01-01");
                        families.income(grown, 242_000, "month");
                        families.income(second, 182_000, "month");
                        declares(head, 69_999);
                        yield true;
                    }
                    case 5 -> {
                        // Exactly twice the standard a head, of three.
                        registered(beside(number, "partner", null, division), home, "2016-01-01");
                        registered(beside(number, "lodger", null, division), home, "2016-01-01");
                        families.income(grown, 426_000, "month");
                        yield false;
                    }
                    case 6 -> {
                        // An older registration with two others is not the household; these are
                        // poor.
                        String old = "old " + home;
                        families.town.node("Household", old, "divisionCode", division);
                        registered(grown, old, "2000-01-01");
                        registered(beside(number, "partner", null, division), old, "2000-01-01");
                        registered(beside(number, "lodger", null, division), old, "2000-01-01");
                        families.income(grown, 300_000, "month");
                        planted.add("tier.unaided-household " + old);
                        yield true;
                    }
                    default -> {
                        // Who has died is not counted.
                        String late = beside(number, "late", "2020-12-31", division);
                        registered(late, home, "2000-01-01");
                        families.income(grown, 150_000, "month");
                        yield true;
                    }
                };
        if (found) {
            planted.add("hidden.supporter " + unit);
        }
    }

    private String beside(int number, String role, @Nullable String died, String division) {
        return families.person(number, role, "1996-06-06", died, division);
    }

    private void registered(String person, String house, String from) {
        families.town.link(
                "Person:" + person,
                "REGISTERED_IN",
                "Household:" + house,
                FamilyTown.spell(from, null));
    }

    private void declares(String person, long fen) {
        families.town.hang(
                "Person:" + person,
                "EARNED",
                "Income",
                FamilyTown.spell(
                        "2019-01-01",
                        null,
                        "kind",
                        "support",
                        "amountFen",
                        fen,
                        "amountPeriod",
                        "month"));
    }
}
