package org.kinscope.synthetic.plant.units;

import static org.kinscope.synthetic.plant.units.KinUnitsPlant.CODE;

import java.util.List;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.place.Flat;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent: one fact short of a case. */
final class KinUnitsLookAlikes {

    private KinUnitsLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                KinUnitsLookAlikes::ofAgeToday,
                KinUnitsLookAlikes::twoDwellings,
                KinUnitsLookAlikes::twoFlatsOfOneBuilding,
                KinUnitsLookAlikes::divorcedToday,
                KinUnitsLookAlikes::siblings,
                KinUnitsLookAlikes::watchedOnly);
    }

    private static void silent(
            Truth truth, Unit one, Unit other, Citizen a, Citizen b, String note) {
        truth.negative(CODE, one, note, other, a, b);
    }

    private static void ofAgeToday(Cast cast, Truth truth) {
        Citizen parent = cast.head(Sex.MAN, cast.draw().between(40, 52));
        Citizen child = KinUnitsCases.bornOn(cast, parent, cast.asOf().minusYears(18));
        Unit one = cast.aiding().dibao(parent);
        Unit other = KinUnitsCases.ofChild(cast, child);
        silent(truth, one, other, parent, child, "the child comes of age on the day itself");
    }

    private static void twoDwellings(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 60));
        Citizen spouse = cast.spouseElsewhere(head, cast.monthsAgo(200), null);
        Unit one = cast.aiding().dibao(head);
        Unit other = cast.aiding().dibao(spouse);
        silent(truth, one, other, head, spouse, "husband and wife at two dwellings");
    }

    private static void twoFlatsOfOneBuilding(Cast cast, Truth truth) {
        Flat flat = cast.stage().flat(cast.village());
        Citizen woman =
                cast.alone(NewCitizen.of(Sex.WOMAN, cast.born(cast.draw().between(40, 60)), flat));
        Citizen man = cast.alone(NewCitizen.of(Sex.MAN, cast.born(61), cast.stage().another(flat)));
        cast.marry(man, woman, cast.monthsAgo(200), null);
        Unit one = cast.aiding().dibao(woman);
        Unit other = cast.aiding().dibao(man);
        silent(truth, one, other, woman, man, "two flats of one building");
    }

    private static void divorcedToday(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 60));
        Citizen former = cast.with(head, head.sex().other(), head.ageOn(cast.asOf()) - 2, "97");
        cast.marry(head, former, cast.monthsAgo(200), cast.asOf());
        Unit one = cast.aiding().dibao(head);
        Unit other = cast.aiding().dibao(former);
        silent(truth, one, other, head, former, "divorced on the day itself");
    }

    private static void siblings(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(45, 60));
        Citizen parent = cast.parentOf(head);
        Citizen sibling = cast.with(head, head.sex(), head.ageOn(cast.asOf()) - 2, "97");
        cast.bear(sibling, parent, null);
        Unit one = cast.aiding().dibao(head);
        Unit other = cast.aiding().dibao(sibling);
        silent(truth, one, other, head, sibling, "brothers or sisters at one dwelling");
    }

    private static void watchedOnly(Cast cast, Truth truth) {
        Citizen parent = cast.head(cast.draw().between(35, 50));
        Citizen child = cast.childAtHome(parent, cast.draw().between(6, 15));
        Unit one = cast.aiding().dibao(parent);
        Unit other = cast.aiding().bare(child);
        cast.aiding().status(other, Status.MONITORED, cast.monthsAgo(12));
        silent(truth, one, other, parent, child, "the other unit has a status of tier 3 only");
    }
}
