package org.kinscope.synthetic.plant.property;

import static org.kinscope.synthetic.plant.property.NomineePlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.Company;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.place.Dwelling;
import org.kinscope.synthetic.place.Flat;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent. */
final class NomineeLookAlikes {

    private NomineeLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                NomineeLookAlikes::anotherFlat,
                NomineeLookAlikes::employed,
                NomineeLookAlikes::director,
                NomineeLookAlikes::roleEndedToday,
                NomineeLookAlikes::closedToday,
                NomineeLookAlikes::ofACousin,
                NomineeLookAlikes::ofAFriend,
                NomineeLookAlikes::stallOfAidedKin);
    }

    private static Company company(
            Cast cast, Citizen legalRep, Dwelling at, @Nullable LocalDate closed) {
        long capital = cast.draw().amount(10_000_000, 200_000_000, 1_000_000);
        return cast.stage()
                .wealth()
                .company(legalRep, capital, at, "91", cast.monthsAgo(60), closed);
    }

    private static void silent(Cast cast, Truth truth, Citizen head, Citizen kin, String note) {
        truth.negative(CODE, cast.aiding().dibao(head), note, head, kin);
    }

    private static void anotherFlat(Cast cast, Truth truth) {
        Flat flat = cast.stage().flat(cast.village());
        Citizen head =
                cast.alone(NewCitizen.of(Sex.MAN, cast.born(cast.draw().between(60, 74)), flat));
        Citizen child = cast.childElsewhere(head);
        company(cast, child, cast.stage().another(flat), null);
        silent(cast, truth, head, child, "company in another flat of the building");
    }

    private static void employed(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 52));
        Citizen sibling = cast.siblingElsewhere(head);
        Company company = company(cast, sibling, cast.stage().dwelling(), null);
        cast.stage().wealth().job(head, company, cast.standard() / 2, cast.monthsAgo(20));
        silent(cast, truth, head, sibling, "the member is only employed there");
    }

    private static void director(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 74));
        Citizen child = cast.childElsewhere(head);
        Company company = company(cast, child, cast.stage().dwelling(), null);
        cast.stage().wealth().role(company, head, "director", null, cast.monthsAgo(58), null);
        silent(cast, truth, head, child, "the member is a director");
    }

    private static void roleEndedToday(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 74));
        Citizen child = cast.childElsewhere(head);
        Company company = company(cast, child, cast.stage().dwelling(), null);
        cast.stage()
                .wealth()
                .role(company, head, "controller", null, cast.monthsAgo(58), cast.asOf());
        silent(cast, truth, head, child, "the member's role ended today");
    }

    private static void closedToday(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 74));
        Citizen child = cast.childElsewhere(head);
        company(cast, child, head.home(), cast.asOf());
        silent(cast, truth, head, child, "the company was closed today");
    }

    private static void ofACousin(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(25, 38));
        Citizen uncle = cast.siblingElsewhere(cast.motherElsewhere(head));
        Citizen cousin = cast.childElsewhere(uncle);
        company(cast, cousin, head.home(), null);
        silent(cast, truth, head, cousin, "company of a cousin, three steps away");
    }

    private static void ofAFriend(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 60));
        Citizen friend = cast.elsewhere(Sex.WOMAN, 44);
        Company company = company(cast, friend, head.home(), null);
        cast.stage().wealth().role(company, head, "controller", null, cast.monthsAgo(58), null);
        silent(cast, truth, head, friend, "company of somebody who is no kin");
    }

    private static void stallOfAidedKin(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(45, 60));
        Citizen sibling = cast.siblingElsewhere(head);
        cast.stage()
                .wealth()
                .company(sibling, 3_000_000, head.home(), "92", cast.monthsAgo(60), null);
        cast.aiding().dibao(sibling);
        silent(cast, truth, head, sibling, "the stall of a sibling who is aided too");
    }
}
