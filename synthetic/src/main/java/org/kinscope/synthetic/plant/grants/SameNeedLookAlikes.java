package org.kinscope.synthetic.plant.grants;

import static org.kinscope.synthetic.plant.grants.Giving.put;
import static org.kinscope.synthetic.plant.grants.SameNeedCases.ofTheYear;
import static org.kinscope.synthetic.plant.grants.SameNeedCases.term;
import static org.kinscope.synthetic.plant.grants.SameNeedPlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent. */
final class SameNeedLookAlikes {

    private SameNeedLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                SameNeedLookAlikes::oneDepartment,
                SameNeedLookAlikes::touchingYears,
                SameNeedLookAlikes::lessTheOther,
                SameNeedLookAlikes::onceEach,
                SameNeedLookAlikes::twoPupils,
                SameNeedLookAlikes::twoNeeds);
    }

    private static void oneDepartment(Cast cast, Truth truth) {
        Citizen parent = cast.head(cast.draw().between(42, 52));
        Citizen pupil = cast.childAtHome(parent, 16);
        Unit unit = cast.aiding().dibao(parent, pupil);
        put(cast, ofTheYear(cast, "EDU_HIGH", pupil, "education", 0), unit);
        put(cast, ofTheYear(cast, "EDU_HIGH_FEE", pupil, "education", 0), unit);
        truth.negative(CODE, pupil, "two programmes of one department", unit);
    }

    private static void touchingYears(Cast cast, Truth truth) {
        Citizen parent = cast.head(cast.draw().between(42, 52));
        Citizen pupil = cast.childAtHome(parent, 16);
        Unit unit = cast.aiding().dibao(parent, pupil);
        LocalDate term = term(cast);
        put(cast, NewGrant.yearly("EDU_VOC", pupil, 200_000, term.minusYears(1)).until(term), unit);
        put(cast, ofTheYear(cast, "EDU_HIGH", pupil, "human-resources", 0), unit);
        truth.negative(CODE, pupil, "one school year ends as the next begins", unit);
    }

    private static void lessTheOther(Cast cast, Truth truth) {
        Citizen guardian = cast.head(Sex.WOMAN, cast.draw().between(58, 70));
        Citizen child = Giving.ward(cast, guardian, cast.draw().between(5, 14));
        Unit unit = Giving.unit(cast, Status.UNSUPPORTED_CHILD, guardian, child);
        LocalDate year = cast.asOf().withDayOfYear(1);
        put(cast, NewGrant.monthly("DFCHILD", child, 70_000, year), unit);
        put(cast, NewGrant.monthly("DIBAO", child, 70_000, year).by("charity"), unit);
        truth.negative(CODE, child, "by rule one is paid less the other", unit);
    }

    private static void onceEach(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 55));
        Unit unit = cast.aiding().dibao(head);
        LocalDate day = cast.monthsAgo(3);
        put(cast, NewGrant.once("TEMP_URGENT", head, 150_000, day), unit);
        put(cast, NewGrant.once("TEMP_EXPEND", head, 90_000, day).by("charity"), unit);
        truth.negative(CODE, head, "one-off aid of two departments on one day", unit);
    }

    private static void twoPupils(Cast cast, Truth truth) {
        Citizen parent = cast.head(cast.draw().between(42, 52));
        Citizen one = cast.childAtHome(parent, 16);
        Citizen other = cast.childAtHome(parent, 14);
        Unit unit = cast.aiding().dibao(parent, one, other);
        put(cast, ofTheYear(cast, "EDU_VOC", one, "education", 0), unit);
        put(cast, ofTheYear(cast, "EDU_HIGH", other, "human-resources", 0), unit);
        truth.negative(CODE, one, "one department for each of two pupils", other, unit);
    }

    private static void twoNeeds(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 55));
        Unit unit = cast.aiding().dibao(head);
        put(cast, NewGrant.monthly("UTIL", head, 800, cast.monthsAgo(20)), unit);
        put(cast, NewGrant.monthly("PRICE", head, 4_500, cast.monthsAgo(3)), unit);
        truth.negative(CODE, head, "two departments, two needs", unit);
    }
}
