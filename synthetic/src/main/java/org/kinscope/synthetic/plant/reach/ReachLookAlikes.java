package org.kinscope.synthetic.plant.reach;

import static org.kinscope.synthetic.plant.reach.ReachPlant.CODE;
import static org.kinscope.synthetic.plant.reach.ReachPlant.company;
import static org.kinscope.synthetic.plant.reach.ReachPlant.owner;
import static org.kinscope.synthetic.plant.reach.ReachPlant.phone;
import static org.kinscope.synthetic.plant.reach.ReachPlant.role;
import static org.kinscope.synthetic.plant.reach.ReachPlant.stranger;

import java.util.List;
import org.kinscope.synthetic.city.Company;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.place.Flat;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent: one fact short of a case. */
final class ReachLookAlikes {

    private ReachLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                ReachLookAlikes::aRecycledNumber,
                ReachLookAlikes::theNeighbour,
                ReachLookAlikes::threePhones,
                ReachLookAlikes::aColleague,
                ReachLookAlikes::withinTheLimit,
                ReachLookAlikes::aCousin,
                ReachLookAlikes::aChildOnThePhone,
                ReachLookAlikes::theCompanyHasClosed,
                ReachLookAlikes::aCompanyOfManyPeople,
                ReachLookAlikes::notAided);
    }

    private static void silent(Cast cast, Truth truth, Citizen head, Citizen owner, String note) {
        truth.negative(CODE, cast.aiding().dibao(head), note, head, owner);
    }

    private static Citizen head(Cast cast) {
        return cast.head(cast.draw().between(40, 58));
    }

    private static void aRecycledNumber(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen owner = owner(cast);
        String number = cast.stage().life().phone(head, cast.monthsAgo(20));
        cast.stage().life().phone(owner, number, cast.monthsAgo(90), cast.asOf());
        silent(cast, truth, head, owner, "the other gave the number up on the day itself");
    }

    private static void theNeighbour(Cast cast, Truth truth) {
        Flat flat = cast.stage().flat(cast.village());
        Citizen head = cast.alone(NewCitizen.of(Sex.WOMAN, cast.born(52), flat));
        Citizen owner =
                cast.alone(NewCitizen.of(Sex.MAN, cast.born(50), cast.stage().another(flat)));
        cast.stage().wealth().car(owner, 6_000_000, cast.monthsAgo(60));
        silent(cast, truth, head, owner, "a neighbour of the same building owns a car");
    }

    private static void threePhones(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen one = stranger(cast);
        Citizen two = stranger(cast);
        Citizen owner = owner(cast);
        phone(cast, head, one);
        phone(cast, one, two);
        phone(cast, two, owner);
        silent(cast, truth, head, owner, "three phones: 0.216");
    }

    private static void aColleague(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen owner = owner(cast);
        Company employer =
                cast.stage()
                        .wealth()
                        .company(owner, 0, cast.stage().dwelling(), cast.monthsAgo(90));
        Citizen colleague = owner(cast);
        cast.stage().wealth().job(colleague, employer, 250_000, cast.monthsAgo(30));
        cast.stage().wealth().income(colleague, "wage", 250_000, cast.monthsAgo(30));
        cast.stage().wealth().job(head, employer, 50_000, cast.monthsAgo(30));
        silent(cast, truth, head, colleague, "employees of one company are not tied by it");
    }

    private static void withinTheLimit(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen owner = stranger(cast);
        cast.stage().wealth().car(owner, 500_000, cast.monthsAgo(60));
        phone(cast, head, owner);
        silent(cast, truth, head, owner, "the other's car is worth exactly 5,000 yuan");
    }

    private static void aCousin(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen mother = cast.motherElsewhere(head);
        Citizen aunt = cast.siblingElsewhere(mother);
        Citizen cousin = cast.childElsewhere(aunt, null, Sex.MAN, 39);
        cast.stage().wealth().car(cousin, 6_000_000, cast.monthsAgo(60));
        silent(cast, truth, head, cousin, "a cousin with a car, tied by kinship alone");
    }

    private static void aChildOnThePhone(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 68));
        Citizen child = cast.childElsewhere(head);
        Citizen spouse = cast.spouseElsewhere(child, cast.monthsAgo(90), null);
        Citizen inLaw = cast.siblingElsewhere(spouse);
        cast.stage().wealth().car(inLaw, 6_000_000, cast.monthsAgo(60));
        phone(cast, head, child);
        silent(cast, truth, head, inLaw, "direct kin on one phone are tied by kinship alone");
    }

    private static void theCompanyHasClosed(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen owner = owner(cast);
        Company closed =
                cast.stage()
                        .wealth()
                        .company(
                                null,
                                0,
                                cast.stage().dwelling(),
                                "91",
                                cast.monthsAgo(90),
                                cast.asOf());
        role(cast, closed, head, "supervisor");
        role(cast, closed, owner, "director");
        silent(cast, truth, head, owner, "their company closed on the day itself");
    }

    private static void aCompanyOfManyPeople(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen owner = owner(cast);
        Company company = company(cast, head, owner);
        for (int i = 0; i < 63; i++) {
            role(cast, company, stranger(cast), "shareholder");
        }
        silent(cast, truth, head, owner, "a company of 65 people is not expanded");
    }

    private static void notAided(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen owner = owner(cast);
        phone(cast, head, owner);
        truth.negative(CODE, cast.aiding().unaided(head), "a unit without aid", head, owner);
    }
}
