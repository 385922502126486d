package org.kinscope.analytics.detector;

import static org.kinscope.analytics.detector.FamilyTown.spell;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Families of a planted town that were paid what they should not, and some that only look so. */
final class MoneyShapes {

    /** How many shapes there are. */
    static final int COUNT = 12;

    private final FamilyTown families;
    private final Set<String> planted;

    MoneyShapes(FamilyTown families, Set<String> planted) {
        this.families = families;
        this.planted = planted;
    }

    /** Puts one shape on a unit with dibao since 2018. */
    void put(int shape, String unit, String division, String head, String sibling) {
        switch (shape) {
            case 0, 1 -> {
                // Paid on the first day of the month after that of death; on the last day of it.
                String late = "late " + unit;
                person(late, "2020-06-10", division);
                String no =
                        families.unpaid(
                                "DIS_CARE",
                                late,
                                null,
                                "month",
                                "2018-01-01",
                                null,
                                null,
                                division);
                families.town.pay(no, day(shape == 0 ? "2020-07-01" : "2020-06-30"));
                plantedIf(shape == 0, "conflict.paid-after-death", late);
            }
            case 2, 3 -> {
                // Paid on the day of arrival; on that of release.
                String no = running("UTIL", head, unit, division);
                families.town.hang(
                        "Person:" + head,
                        "HELD_IN",
                        "Imprisonment",
                        spell("2020-05-01", "2020-08-01"));
                families.town.pay(no, day(shape == 2 ? "2020-05-01" : "2020-08-01"));
                plantedIf(shape == 2, "conflict.paid-in-prison", head);
            }
            case 4, 5 -> {
                // The number of no decision; no number, but a decision of the programme, of more.
                running("UTIL", head, unit, division);
                paid(head, shape == 4 ? "none " + unit : null, "UTIL", "2020-05-05");
                plantedIf(shape == 4, "conflict.paid-unapproved", head);
                plantedIf(shape == 5, "conflict.amount", head);
            }
            case 6, 7 -> {
                // Paid on the day of the end; on the day before.
                String no =
                        families.grant(
                                "DIS_CARE",
                                head,
                                unit,
                                "month",
                                "2018-01-01",
                                "2020-06-01",
                                null,
                                division);
                families.town.pay(no, day(shape == 6 ? "2020-06-01" : "2020-05-31"));
                plantedIf(shape == 6, "conflict.paid-after-exit", unit);
            }
            case 8, 9 -> {
                // The unit left its status before the payment; or on the day after it.
                String left = "left " + unit;
                families.town.node("AidUnit", left, "divisionCode", division);
                families.member(sibling, left, true, "2018-01-01", null);
                families.town.hang(
                        "AidUnit:" + left,
                        "HELD",
                        "StatusSpell",
                        spell("2018-01-01", "2020-06-01", "aidUnitNo", left, "status", "dibao"));
                String no =
                        families.unpaid(
                                "DIBAO",
                                sibling,
                                left,
                                "month",
                                "2018-01-01",
                                null,
                                null,
                                division);
                families.town.pay(no, day(shape == 8 ? "2020-06-01" : "2020-05-31"));
                plantedIf(shape == 8, "conflict.paid-after-exit", left);
            }
            default -> {
                // Twice in a month; in each of two months.
                String no =
                        families.grant(
                                "DIS_CARE",
                                head,
                                unit,
                                "month",
                                "2018-01-01",
                                null,
                                null,
                                division);
                families.town.pay(no, day("2020-06-01"));
                families.town.pay(no, day(shape == 10 ? "2020-06-30" : "2020-05-31"));
                plantedIf(shape == 10, "conflict.amount", head);
            }
        }
    }

    private String running(
            String programme, String person, @Nullable String unit, String division) {
        return families.grant(programme, person, unit, "month", "2018-01-01", null, null, division);
    }

    private void person(String id, String died, String division) {
        families.town.node(
                "Person",
                id,
                "factKey",
                id,
                "name",
                "人" + id,
                "birthDate",
                LocalDate.parse("1950-05-05"),
                "registerBirthDate",
                LocalDate.parse("1950-05-05"),
                "deathDate",
                LocalDate.parse(died),
                "registerDeathDate",
                LocalDate.parse(died),
                "divisionCode",
                division);
    }

    private void paid(String person, @Nullable String grantNo, String programme, String on) {
        families.town.hang(
                "Person:" + person,
                "PAID",
                "Payment",
                "paymentNo",
                "paid " + person,
                "grantNo",
                grantNo,
                "programmeCode",
                programme,
                "amountFen",
                5_000L,
                "paidOn",
                LocalDate.parse(on));
    }

    private static List<LocalDate> day(String on) {
        return List.of(LocalDate.parse(on));
    }

    private void plantedIf(boolean positive, String code, String subject) {
        if (positive) {
            planted.add(code + " " + subject);
        }
    }
}
