package org.kinscope.synthetic.plant.tier;

import static org.kinscope.synthetic.plant.tier.UnaidedHouseholdPlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. */
final class UnaidedHouseholdCases {

    private UnaidedHouseholdCases() {}

    static List<Shape> list() {
        return List.of(
                UnaidedHouseholdCases::aFenUnderTheStandard,
                UnaidedHouseholdCases::family,
                UnaidedHouseholdCases::theSpouseElsewhereEarnsNothing,
                UnaidedHouseholdCases::aStudentAway,
                UnaidedHouseholdCases::billsTakeAFenTooMuch,
                UnaidedHouseholdCases::leftTheUnitToday);
    }

    private static void aFenUnderTheStandard(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Means.income(cast, head, cast.standard() - 1);
        truth.positive(CODE, cast.householdOf(head), "I one fen under S", head);
    }

    private static void family(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(34, 44));
        Citizen spouse = cast.spouseAtHome(head);
        Citizen child = cast.childAtHome(head, spouse, 8);
        cast.aiding().poor(head, 3);
        truth.positive(CODE, cast.householdOf(head), "one low wage for three", head, spouse, child);
    }

    private static void theSpouseElsewhereEarnsNothing(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 55));
        Citizen spouse = cast.spouseElsewhere(head, cast.monthsAgo(200), null);
        Means.income(cast, head, 4 * cast.standard() - 2);
        truth.positive(
                CODE,
                cast.householdOf(head),
                "a spouse registered elsewhere takes I a fen under 2S",
                head,
                spouse);
    }

    private static void aStudentAway(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(44, 52));
        Citizen student = cast.childElsewhere(head, null, Sex.WOMAN, 20);
        LocalDate autumn = LocalDate.of(cast.asOf().getYear() - 1, 9, 1);
        cast.stage().life().enrol(student, "college", "市职业学院", 0L, autumn, null);
        Means.income(cast, head, 3 * cast.standard());
        truth.positive(
                CODE,
                cast.householdOf(head),
                "a student registered at the school belongs to the family",
                head,
                student);
    }

    private static void billsTakeAFenTooMuch(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 75));
        long income = cast.standard() * cast.draw().between(22, 40) / 10;
        Means.income(cast, head, income);
        Means.bills(cast, head, 12 * (income - cast.standard() + 1), cast.asOf().minusMonths(7));
        truth.positive(CODE, cast.householdOf(head), "I minus E one fen under S", head);
    }

    private static void leftTheUnitToday(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(50, 70));
        Citizen parent = cast.motherElsewhere(head);
        var unit = cast.aiding().dibao(parent);
        cast.stage().aid().member(unit, head, cast.monthsAgo(30), cast.asOf());
        cast.aiding().poor(head, 1);
        truth.positive(CODE, cast.householdOf(head), "left a unit on the day itself", head);
    }
}
