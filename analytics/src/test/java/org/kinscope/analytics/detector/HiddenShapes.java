package org.kinscope.analytics.detector;

import static org.kinscope.analytics.detector.FamilyTown.spell;

import java.util.Set;

/** Families of a planted town whose property or people are left out, and some that only look so. */
final class HiddenShapes {

    /** How many shapes there are. */
    static final int COUNT = 11;

    private final FamilyTown families;
    private final Set<String> planted;

    HiddenShapes(FamilyTown families, Set<String> planted) {
        this.families = families;
        this.planted = planted;
    }

    /** {@return the dwelling of the unit} */
    static String home(String unit) {
        return "home of " + unit;
    }

    /** Puts one shape on a unit with dibao since 2018; a divorce was 36 months before. */
    void put(int shape, String unit, String head, String sibling) {
        switch (shape) {
            case 0 -> {
                // A car over the limit makes a poor unit ineligible too.
                families.owns(head, families.vehicle(unit, "小型轿车", 500_001), "2015-01-01", null);
                planted.add("hidden.own-asset " + unit);
                planted.add("tier.aided-ineligible " + unit);
            }
            case 1 ->
                    families.owns(
                            head, families.vehicle(unit, "小型轿车", 500_000), "2015-01-01", null);
            case 2, 3, 4 -> {
                // Over S and there; exactly S; elsewhere.
                String grown = person(unit, "grown", "1995-05-05");
                families.parent(head, grown);
                families.income(grown, shape == 3 ? 71_000 : 71_001, "month");
                registered(grown, shape == 4 ? "elsewhere" : home(unit));
                plantedIf(shape == 2, "hidden.split", unit);
                // Registered alone, earning less than twice S.
                planted.add("tier.unaided-household own of " + grown);
            }
            case 5, 6, 7 -> {
                // Controlled by the member; the member is a director; at the unit's dwelling.
                company(unit, shape == 7 ? home(unit) : "office");
                role(sibling, unit, shape == 7 ? "legal-rep" : "shareholder");
                if (shape != 7) {
                    role(head, unit, shape == 5 ? "controller" : "director");
                }
                plantedIf(shape != 6, "hidden.nominee", unit);
            }
            default -> {
                // By both sources, with a wage of S and a fen; by one only; by both with exactly S.
                String former = person(unit, "former", "1969-05-05");
                families.town.link(
                        "Person:" + head,
                        "SPOUSE_OF",
                        "Person:" + former,
                        spell("1994-01-01", "2015-01-01"));
                families.income(former, shape == 10 ? 71_000 : 71_001, "month");
                registered(former, home(unit));
                if (shape != 9) {
                    enrolled(former, unit);
                }
                plantedIf(shape == 8, "hidden.divorce-at-home", unit);
                plantedIf(shape == 9, "tier.unaided-household", "own of " + former);
            }
        }
    }

    private String person(String unit, String role, String born) {
        int family = Integer.parseInt(unit.substring(1));
        return families.person(family, role, born, null, "321202001001");
    }

    private void registered(String person, String dwelling) {
        families.town.node("Household", "own of " + person);
        families.town.link(
                "Person:" + person,
                "REGISTERED_IN",
                "Household:own of " + person,
                spell("2000-01-01", null, "relationToHead", "02", "dwellingKey", dwelling));
    }

    /** The address that a member of another unit gave, which has no aid and would be entitled. */
    private void enrolled(String person, String unit) {
        families.town.node("AidUnit", "other of " + unit);
        planted.add("tier.eligible-unaided other of " + unit);
        families.town.link(
                "Person:" + person,
                "MEMBER_OF",
                "AidUnit:other of " + unit,
                spell("2018-06-01", null, "applicant", false, "dwellingKey", home(unit)));
    }

    private void company(String unit, String dwelling) {
        families.town.node(
                "Company",
                "91" + unit,
                "registeredCapitalFen",
                5_000_000L,
                "dwellingKey",
                dwelling);
    }

    private void role(String person, String unit, String role) {
        families.town.link(
                "Person:" + person,
                "HAS_ROLE",
                "Company:91" + unit,
                spell("2015-01-01", null, "role", role));
    }

    private void plantedIf(boolean positive, String code, String subject) {
        if (positive) {
            planted.add(code + " " + subject);
        }
    }
}
