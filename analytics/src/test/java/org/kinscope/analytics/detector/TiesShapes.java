package org.kinscope.analytics.detector;

import static org.kinscope.analytics.detector.FamilyTown.spell;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Families of a planted town that are aided twice over, and some that only look so. */
final class TiesShapes {

    /** How many shapes there are. */
    static final int COUNT = 13;

    private final FamilyTown families;
    private final Set<String> planted;

    TiesShapes(FamilyTown families, Set<String> planted) {
        this.families = families;
        this.planted = planted;
    }

    /** Puts one shape on a unit with dibao since 2018. */
    void put(int shape, String unit, String division, String head, String child) {
        switch (shape) {
            case 0, 1, 2, 3 -> {
                // Two departments; one; the years only touch; a pair that may stand together.
                String first = shape == 3 ? "DFCHILD" : "EDU_VOC";
                String end = shape == 2 ? "2020-12-31" : null;
                grant("first " + unit, first, "education", child, unit, "2018-01-01", end);
                grant(
                        "next " + unit,
                        shape == 3 ? "DIBAO" : "EDU_HIGH",
                        shape == 1 ? "education" : "human-resources",
                        child,
                        unit,
                        shape == 2 ? "2020-12-31" : "2019-01-01",
                        null);
                plantedIf(shape == 0, "repeated.same-need", child);
            }
            case 4, 5 -> {
                // A child of 17, of 18 years on the day, in a unit of its own at the dwelling.
                String born = shape == 4 ? "2003-01-01" : "2002-12-31";
                String young = person(unit, "young", born, division);
                families.parent(head, young);
                atHome(unit, young, division, HiddenShapes.home(unit), shape == 4);
            }
            case 8, 9, 10 -> {
                // Decided long ago, 60 days ago, 61 days ago, and never paid.
                String from = List.of("2018-01-01", "2020-11-01", "2020-10-31").get(shape - 8);
                families.unpaid("DIS_CARE", head, unit, "month", from, null, null, division);
                plantedIf(shape != 9, "conflict.approved-unpaid", head);
            }
            case 11, 12 -> {
                // Paid in arrears without a number; it came back.
                families.unpaid(
                        "DIS_CARE", head, unit, "month", "2018-01-01", null, null, division);
                paid(head, "DIS_CARE", shape == 11 ? "arrears" : "returned");
                plantedIf(shape == 12, "conflict.approved-unpaid", head);
            }
            default -> {
                // Married, in a unit of its own at the dwelling; at another.
                String wife = person(unit, "second", "1972-05-05", division);
                families.town.link(
                        "Person:" + head, "SPOUSE_OF", "Person:" + wife, spell("2016-01-01", null));
                atHome(
                        unit,
                        wife,
                        division,
                        shape == 6 ? HiddenShapes.home(unit) : "elsewhere of " + unit,
                        shape == 6);
            }
        }
    }

    /** A unit of that person with dibao at a dwelling. */
    private void atHome(
            String unit, String person, String division, String dwelling, boolean positive) {
        String other = "own of " + person;
        families.town.node("AidUnit", other, "divisionCode", division, "dwellingKey", dwelling);
        families.member(person, other, true, "2018-01-01", null);
        families.status(other, "dibao", null);
        plantedIf(positive, "repeated.kin-units", unit);
        plantedIf(positive, "repeated.kin-units", other);
    }

    private void paid(String person, String programme, String state) {
        families.town.hang(
                "Person:" + person,
                "PAID",
                "Payment",
                "paymentNo",
                state + " " + person,
                "programmeCode",
                programme,
                "amountFen",
                5_000L,
                "paidOn",
                LocalDate.parse("2020-06-10"),
                "state",
                state);
    }

    private void grant(
            String no,
            String programme,
            String department,
            String person,
            String unit,
            String from,
            @Nullable String to) {
        families.town.node(
                "Grant",
                no,
                spell(
                        from,
                        to,
                        "programmeCode",
                        programme,
                        "departmentCode",
                        department,
                        "amountFen",
                        20_000L,
                        "amountPeriod",
                        "year",
                        "decidedOn",
                        LocalDate.parse(from),
                        "aidUnitNo",
                        unit));
        families.town.link("Person:" + person, "RECEIVED", "Grant:" + no);
        families.town.link("Grant:" + no, "FOR", "AidUnit:" + unit);
        families.pay(no);
    }

    private String person(String unit, String role, String born, String division) {
        int family = Integer.parseInt(unit.substring(1));
        return families.person(family, role, born, null, division);
    }

    private void plantedIf(boolean positive, String code, String subject) {
        if (positive) {
            planted.add(code + " " + subject);
        }
    }
}
