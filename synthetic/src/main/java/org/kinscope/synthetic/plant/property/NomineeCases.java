package org.kinscope.synthetic.plant.property;

import static org.kinscope.synthetic.plant.property.NomineePlant.CODE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.Company;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.place.Dwelling;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. */
final class NomineeCases {

    private NomineeCases() {}

    static List<Shape> list() {
        return List.of(
                NomineeCases::controlled,
                NomineeCases::supervised,
                NomineeCases::legalRepresentative,
                NomineeCases::atHome,
                NomineeCases::ofTheMother,
                NomineeCases::ofAnInLaw,
                NomineeCases::anotherMembersKin,
                NomineeCases::aGrantOnly);
    }

    private static Company company(Cast cast, @Nullable Citizen legalRep, Dwelling at) {
        long capital = cast.draw().amount(10_000_000, 200_000_000, 1_000_000);
        return cast.stage().wealth().company(legalRep, capital, at, cast.monthsAgo(60));
    }

    private static void role(Cast cast, Company company, Citizen who, String role) {
        Double share = role.equals("shareholder") ? 0.6 : null;
        cast.stage().wealth().role(company, who, role, share, cast.monthsAgo(58), null);
    }

    private static void found(Cast cast, Truth truth, Citizen head, Citizen kin, String note) {
        truth.positive(CODE, cast.aiding().dibao(head), note, head, kin);
    }

    private static void controlled(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 74));
        Citizen child = cast.childElsewhere(head);
        Company company = company(cast, null, cast.stage().dwelling());
        role(cast, company, child, "shareholder");
        role(cast, company, head, "controller");
        found(cast, truth, head, child, "a child's company that the member controls");
    }

    private static void supervised(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Citizen sibling = cast.siblingElsewhere(head);
        Company company = company(cast, null, cast.stage().dwelling());
        role(cast, company, sibling, "shareholder");
        role(cast, company, head, "supervisor");
        found(cast, truth, head, sibling, "a sibling's company that the member supervises");
    }

    private static void legalRepresentative(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 74));
        Citizen child = cast.childElsewhere(head);
        Company company = company(cast, child, cast.stage().dwelling());
        role(cast, company, head, "controller");
        found(cast, truth, head, child, "a child is the legal representative only");
    }

    private static void atHome(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 74));
        Citizen child = cast.childElsewhere(head);
        company(cast, child, head.home());
        found(cast, truth, head, child, "a child's company at the unit's dwelling");
    }

    private static void ofTheMother(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(26, 40));
        Citizen mother = cast.motherElsewhere(head);
        role(cast, company(cast, null, head.home()), mother, "shareholder");
        found(cast, truth, head, mother, "the mother's share in a company at the dwelling");
    }

    private static void ofAnInLaw(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(64, 80));
        Citizen child = cast.childElsewhere(head);
        Citizen inLaw = cast.spouseElsewhere(child, cast.monthsAgo(150), null);
        Company company = company(cast, inLaw, cast.stage().dwelling());
        role(cast, company, head, "supervisor");
        found(cast, truth, head, inLaw, "company of a child's spouse, two steps away");
    }

    private static void anotherMembersKin(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.MAN, cast.draw().between(40, 58));
        Citizen wife = cast.spouseAtHome(head);
        Citizen sibling = cast.siblingElsewhere(wife);
        Company company = company(cast, null, cast.stage().dwelling());
        role(cast, company, sibling, "shareholder");
        role(cast, company, head, "controller");
        truth.positive(
                CODE,
                cast.aiding().dibao(head, wife),
                "the wife's sibling's company, run by the husband",
                head,
                wife,
                sibling);
    }

    private static void aGrantOnly(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(62, 76));
        Citizen child = cast.childElsewhere(head);
        company(cast, child, head.home());
        Unit unit = cast.aiding().unaided(head);
        cast.stage()
                .aid()
                .grant(NewGrant.monthly("UTIL", head, 3_000, cast.monthsAgo(20)).of(unit));
        truth.positive(CODE, unit, "no status, but a running monthly grant", head, child);
    }
}
