package org.kinscope.analytics.detector;

import java.util.Set;

/** Registered households beside the families of a town: poor ones, and some that only look so. */
final class HouseholdShapes {

    /** How many shapes there are. */
    static final int COUNT = 7;

    private final FamilyTown families;
    private final Set<String> planted;

    HouseholdShapes(FamilyTown families, Set<String> planted) {
        this.families = families;
        this.planted = planted;
    }

    void put(int shape, String unit, String division, String head) {
        int number = Integer.parseInt(unit.substring(1));
        String house = "house-" + unit;
        // Where the household is, is told by itself or by who is registered in it.
        families.town.node("Household", house, "divisionCode", number % 2 == 0 ? division : null);
        String here = families.person(number, "here", "1968-02-29", null, division);
        String other = families.person(number, "other", "1970-07-07", null, division);
        registered(here, house);
        switch (shape) {
            case 0 -> income(here, 70_000, house);
            case 1 -> families.income(here, 142_000, "month");
            case 2 -> {
                // Below twice the standard alone, and not with the spouse elsewhere.
                families.income(here, 100_000, "month");
                families.income(other, 184_000, "month");
                married(here, other);
            }
            case 3 -> {
                // A child elsewhere makes two of one, and a father who has died does not count.
                String child = families.person(number, "young", "2003-01-01", null, division);
                String dead = families.person(number, "dead", "1965-01-01", "2015-01-01", division);
                families.parent(here, child);
                families.parent(dead, child);
                income(here, 150_000, house);
            }
            case 4 -> {
                // The child lives with its other parent.
                String child = families.person(number, "young", "2003-01-01", null, division);
                families.parent(here, child);
                families.parent(other, child);
                families.income(here, 150_000, "month");
            }
            case 5 -> {
                // In prison: not assessed with the other, of whom the income alone is tier two.
                registered(other, house);
                families.town.hang(
                        "Person:" + other,
                        "HELD_IN",
                        "Imprisonment",
                        FamilyTown.spell("2020-01-01", null));
                income(here, 100_000, house);
            }
            default -> {
                // One of them is in a unit.
                registered(head, house);
                families.income(here, 10_000, "month");
            }
        }
    }

    private void income(String person, long fen, String house) {
        families.income(person, fen, "month");
        planted.add("tier.unaided-household " + house);
    }

    private void married(String one, String other) {
        families.town.link(
                "Person:" + one,
                "SPOUSE_OF",
                "Person:" + other,
                FamilyTown.spell("2000-01-01", null));
    }

    private void registered(String person, String house) {
        families.town.link(
                "Person:" + person,
                "REGISTERED_IN",
                "Household:" + house,
                FamilyTown.spell("2000-01-01", null));
    }
}
