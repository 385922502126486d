package org.kinscope.synthetic.plant.home;

import static org.kinscope.synthetic.plant.home.SplitPlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Period;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. */
final class SplitCases {

    private SplitCases() {}

    static List<Shape> list() {
        return List.of(
                SplitCases::aFenOver,
                SplitCases::registeredElsewhere,
                SplitCases::eighteenToday,
                SplitCases::spouseWithACar,
                SplitCases::byTheYear,
                SplitCases::threeDwellings,
                SplitCases::ownUnitWithoutAid);
    }

    private static void earns(Cast cast, Citizen citizen, long fen) {
        cast.stage().wealth().income(citizen, "wage", fen, cast.monthsAgo(30));
    }

    private static void found(Cast cast, Truth truth, Citizen head, Citizen other, String note) {
        truth.positive(CODE, cast.aiding().dibao(head), note, head, other);
    }

    private static void aFenOver(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(58, 74));
        Citizen child = cast.childAtHome(head, cast.draw().between(24, 40));
        earns(cast, child, cast.standard() + 1);
        found(cast, truth, head, child, "a grown child who earns a fen over S");
    }

    private static void registeredElsewhere(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(58, 74));
        NewCitizen plan = NewCitizen.of(Sex.MAN, cast.born(30), head.home());
        Citizen child = cast.stage().register().citizen(plan);
        cast.stage().register().household(cast.stage().dwelling(), child);
        cast.bear(child, head, null);
        earns(cast, child, 2 * cast.standard());
        found(cast, truth, head, child, "a child registered elsewhere lives there");
    }

    private static void eighteenToday(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(42, 52));
        LocalDate birth = cast.asOf().minusYears(18);
        Citizen child = cast.with(head, NewCitizen.man(birth, head.home()), "20");
        cast.bear(child, head, null);
        earns(cast, child, 3 * cast.standard());
        found(cast, truth, head, child, "the child is eighteen today");
    }

    private static void spouseWithACar(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Citizen spouse = cast.with(head, head.sex().other(), head.ageOn(cast.asOf()) - 2, "10");
        cast.marry(head, spouse, cast.monthsAgo(16), null);
        cast.stage().wealth().car(spouse, 8_000_000, cast.monthsAgo(30));
        found(cast, truth, head, spouse, "a spouse with a car, married after the aid began");
    }

    private static void byTheYear(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 74));
        Citizen child = cast.childAtHome(head, cast.draw().between(24, 40));
        LocalDate from = LocalDate.of(cast.asOf().getYear(), 1, 1);
        long year = 12 * cast.standard() + 1;
        cast.stage().wealth().income(child, "business", year, Period.YEAR, from, null);
        found(cast, truth, head, child, "a fen over S by the year");
    }

    private static void threeDwellings(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 74));
        Citizen child = cast.childAtHome(head, cast.draw().between(24, 40));
        for (int i = 0; i < 3; i++) {
            cast.stage()
                    .wealth()
                    .home(child, cast.stage().dwelling(), 40_000_000, cast.monthsAgo(60));
        }
        found(cast, truth, head, child, "no income, three dwellings");
    }

    private static void ownUnitWithoutAid(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 74));
        Citizen child = cast.childAtHome(head, cast.draw().between(24, 40));
        cast.aiding().bare(child);
        earns(cast, child, 23 * cast.standard() / 10);
        found(cast, truth, head, child, "the child's own unit is not aided");
    }
}
