package org.kinscope.analytics.detector;

import static org.kinscope.analytics.detector.FamilyTown.spell;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Families of a planted town whose means and status do not fit, and some that only look so. */
final class MeansShapes {

    /** How many shapes there are. */
    static final int COUNT = 16;

    private static final String SINCE = "2018-01-01";

    private final FamilyTown families;
    private final Set<String> planted;

    MeansShapes(FamilyTown families, Set<String> planted) {
        this.families = families;
        this.planted = planted;
    }

    /** Puts one shape on a unit of two with dibao since 2018 and 400 yuan a month. */
    void put(int shape, String unit, String division, String head, String sibling, String child) {
        switch (shape) {
            case 0, 1, 2 -> {
                // A fen more than a hundred yuan apart; a hundred; declared before the rise.
                declares(unit, shape == 0 ? 29_999 : shape == 1 ? 30_000 : 40_000);
                if (shape == 2) {
                    earns(head, 20_000, "2019-01-02");
                }
                plantedIf(shape == 0, "means.declared-recorded", unit);
            }
            case 3, 4, 5 -> {
                // On a wage of S; a fen less; with a wage of a fen.
                insured(unit, child, shape == 4 ? 70_999 : 71_000);
                if (shape == 5) {
                    earns(child, 1, "2020-12-31");
                }
                plantedIf(shape == 3, "means.hidden-employment", unit);
            }
            case 6, 7, 8, 9 -> {
                // S a head: for years; for a day less than six months; since the status; not quite.
                earns(head, shape == 9 ? 101_999 : 102_000, shape == 7 ? "2020-07-02" : SINCE);
                if (shape == 8) {
                    status(unit, "dibao", "2020-07-02", null);
                }
                plantedIf(shape != 9, "tier.other-tier", unit);
                plantedIf(shape == 6, "trap.stay", unit);
            }
            case 10, 11 -> {
                // Both run; one ended on the day.
                status(unit, "expenditure-poor", "2020-01-01", shape == 10 ? null : "2020-12-31");
                plantedIf(shape == 10, "conflict.status", unit);
            }
            case 12, 13, 14 -> {
                // Three kinds; three reports of two kinds; three kinds and a grant to the person.
                String bare = other("bare", unit, division, sibling);
                reported(sibling, shape == 13 ? "illness" : "housing", "illness", "unemployment");
                if (shape == 14) {
                    families.grant("UTIL", sibling, null, "month", SINCE, null, null, division);
                }
                plantedIf(shape == 12, "repeated.none-of-many", bare);
            }
            default -> {
                // Of tier 2 and poor: no grace silences what is due.
                String edge = other("edge", unit, division, sibling);
                families.status(edge, "dibao-marginal", "grace");
                earns(sibling, 70_999, SINCE);
                plantedIf(true, "tier.other-tier", edge);
            }
        }
    }

    private String other(String name, String unit, String division, String member) {
        String other = name + " of " + unit;
        families.town.node("AidUnit", other, "divisionCode", division);
        families.member(member, other, true, SINCE, null);
        return other;
    }

    private void declares(String unit, long fen) {
        families.town.hang(
                "AidUnit:" + unit,
                "HELD",
                "StatusSpell",
                spell(
                        "2019-01-01",
                        null,
                        "aidUnitNo",
                        unit,
                        "status",
                        "dibao",
                        "declaredMonthlyIncomeFen",
                        fen));
    }

    private void status(String unit, String status, String from, @Nullable String to) {
        families.town.hang(
                "AidUnit:" + unit,
                "HELD",
                "StatusSpell",
                spell(from, to, "aidUnitNo", unit, "status", status));
    }

    private void earns(String person, long fen, String from) {
        families.town.hang(
                "Person:" + person,
                "EARNED",
                "Income",
                spell(from, null, "kind", "wage", "amountFen", fen, "amountPeriod", "month"));
    }

    private void insured(String unit, String person, long fen) {
        families.town.node("Company", "91 mill of " + unit);
        families.town.link(
                "Person:" + person,
                "EMPLOYED_BY",
                "Company:91 mill of " + unit,
                spell("2020-03-01", null, "wageBaseFen", fen));
    }

    private void reported(String person, String... kinds) {
        int no = 0;
        for (String kind : List.of(kinds)) {
            String report = "Q" + ++no + person;
            families.town.node(
                    "Report",
                    report,
                    "channel",
                    "grid",
                    "hardship",
                    kind,
                    "reportedOn",
                    LocalDate.of(2020, 4 + no, 1));
            families.town.link("Report:" + report, "REPORTED_OF", "Person:" + person);
        }
    }

    private void plantedIf(boolean positive, String code, String subject) {
        if (positive) {
            planted.add(code + " " + subject);
        }
    }
}
