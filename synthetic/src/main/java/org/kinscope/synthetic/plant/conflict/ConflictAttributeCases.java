package org.kinscope.synthetic.plant.conflict;

import static org.kinscope.synthetic.plant.conflict.ConflictAttributePlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. */
final class ConflictAttributeCases {

    private ConflictAttributeCases() {}

    static List<Shape> list() {
        return List.of(
                ConflictAttributeCases::certifiedADayLater,
                ConflictAttributeCases::certifiedAYearEarlier,
                ConflictAttributeCases::registeredOnAnotherDay,
                ConflictAttributeCases::diedOnTwoDays,
                ConflictAttributeCases::aWifeInTheColumnOfMen,
                ConflictAttributeCases::reportedUnderAnotherName,
                ConflictAttributeCases::divorcedAndRegisteredAsSpouse,
                ConflictAttributeCases::grantedForAStrangeUnit);
    }

    private static void certified(
            Cast cast, Truth truth, LocalDate other, NewCitizen plan, Citizen parent, String note) {
        Homes.Child child = Homes.child(cast, parent, plan, other);
        truth.positive(CODE, child.child(), note, child.unit());
    }

    private static void certifiedADayLater(Cast cast, Truth truth) {
        Citizen parent = Homes.parent(cast);
        NewCitizen plan = Homes.plan(cast, parent);
        certified(
                cast,
                truth,
                plan.birth().plusDays(1),
                plan,
                parent,
                "certified as born a day later");
    }

    private static void certifiedAYearEarlier(Cast cast, Truth truth) {
        Citizen parent = Homes.parent(cast);
        NewCitizen plan = Homes.plan(cast, parent);
        certified(
                cast,
                truth,
                plan.birth().minusYears(1),
                plan,
                parent,
                "certified as born a year earlier");
    }

    private static void registeredOnAnotherDay(Cast cast, Truth truth) {
        Citizen parent = Homes.parent(cast);
        NewCitizen plan = Homes.plan(cast, parent);
        LocalDate typed = plan.birth().plusDays(10);
        certified(
                cast,
                truth,
                plan.birth(),
                plan.registeredAsBorn(typed),
                parent,
                "the register has another day than number and certificate");
    }

    private static void diedOnTwoDays(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 74));
        LocalDate died = cast.monthsAgo(cast.draw().between(3, 30));
        Citizen dead = Homes.dead(cast, head, died, true, false);
        cast.stage().register().deathRecord(dead, died.plusDays(1));
        truth.positive(CODE, dead, "died a day later by the register of deaths", head);
    }

    private static void aWifeInTheColumnOfMen(Cast cast, Truth truth) {
        Citizen wife = cast.head(Sex.WOMAN, cast.draw().between(35, 55));
        Citizen man = cast.with(wife, Sex.MAN, wife.ageOn(cast.asOf()) + 1, "97");
        cast.stage().register().marry(wife, man, cast.monthsAgo(100));
        Unit unit = cast.aiding().dibao(wife, man);
        truth.positive(CODE, wife, "the marriage names her as the man", unit, man);
        truth.sideEffect(CODE, man, "the marriage names him as the woman", unit, wife);
    }

    private static void reportedUnderAnotherName(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 74));
        Unit unit = cast.aiding().dibao(head);
        String other = head.surname() + (head.name().endsWith("旭") ? "阳" : "旭");
        cast.stage().life().report(head, other, "热线", "因病", cast.monthsAgo(2));
        truth.positive(CODE, head, "a report gives another name", unit);
    }

    private static void divorcedAndRegisteredAsSpouse(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 55));
        LocalDate divorced = cast.monthsAgo(cast.draw().between(1, 60));
        Citizen spouse = Homes.spouse(cast, head, divorced.minusYears(8), divorced);
        truth.positive(CODE, spouse, "divorced, and registered as the head's spouse", head);
    }

    private static void grantedForAStrangeUnit(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 70));
        Unit own = cast.aiding().dibao(head);
        Unit strange = cast.aiding().dibao(cast.head(cast.draw().between(35, 70)));
        cast.stage()
                .aid()
                .grant(NewGrant.monthly("UTIL", head, 4_000, cast.monthsAgo(12)).of(strange));
        truth.positive(
                CODE, head, "a grant for a unit that never counted the person", own, strange);
    }
}
