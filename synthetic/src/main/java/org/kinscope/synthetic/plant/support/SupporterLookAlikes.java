package org.kinscope.synthetic.plant.support;

import static org.kinscope.synthetic.plant.support.SupporterPlant.CODE;
import static org.kinscope.synthetic.plant.support.SupporterPlant.declares;
import static org.kinscope.synthetic.plant.support.SupporterPlant.earns;

import java.util.List;
import org.kinscope.synthetic.city.Mode;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Period;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent: one fact short of a case. */
final class SupporterLookAlikes {

    private SupporterLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                SupporterLookAlikes::exactlyTwice,
                SupporterLookAlikes::allIsDeclared,
                SupporterLookAlikes::manyToFeed,
                SupporterLookAlikes::aChildInLaw,
                SupporterLookAlikes::aSibling,
                SupporterLookAlikes::divorcedToday,
                SupporterLookAlikes::onceOnly,
                SupporterLookAlikes::theWageEnds,
                SupporterLookAlikes::aChildOfSeventeen,
                SupporterLookAlikes::inTheUnit,
                SupporterLookAlikes::notAided);
    }

    private static Citizen old(Cast cast) {
        return cast.head(cast.draw().between(64, 78));
    }

    private static void silent(
            Cast cast, Truth truth, Citizen head, Citizen relative, String note) {
        truth.negative(CODE, cast.aiding().dibao(head), note, head, relative);
    }

    private static void exactlyTwice(Cast cast, Truth truth) {
        Citizen head = old(cast);
        Citizen child = cast.childElsewhere(head);
        earns(cast, child, 2 * cast.standard());
        silent(cast, truth, head, child, "a child who earns exactly 2S");
    }

    private static void allIsDeclared(Cast cast, Truth truth) {
        Citizen head = old(cast);
        Citizen child = cast.childElsewhere(head);
        earns(cast, child, 2 * cast.standard() + 20_000);
        declares(cast, head, 10_000);
        silent(cast, truth, head, child, "all that is due is declared");
    }

    private static void manyToFeed(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(66, 70));
        Citizen child = cast.childElsewhere(head);
        Citizen spouse = cast.spouseAtHome(child);
        cast.childAtHome(child, spouse, 9);
        earns(cast, child, 6 * cast.standard());
        silent(cast, truth, head, child, "a family of three with exactly 2S a head");
    }

    private static void aChildInLaw(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(66, 76));
        Citizen child = cast.childElsewhere(head);
        Citizen inLaw = cast.spouseAtHome(child);
        earns(cast, inLaw, 7 * cast.standard());
        silent(cast, truth, head, inLaw, "a child-in-law earns and owes nothing");
    }

    private static void aSibling(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(48, 58));
        Citizen sibling = cast.siblingElsewhere(head);
        earns(cast, sibling, 6 * cast.standard());
        silent(cast, truth, head, sibling, "a brother or sister owes nothing to a grown one");
    }

    private static void divorcedToday(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Citizen former = cast.spouseElsewhere(head, cast.monthsAgo(200), cast.asOf());
        earns(cast, former, 6 * cast.standard());
        silent(cast, truth, head, former, "divorced on the day itself");
    }

    private static void onceOnly(Cast cast, Truth truth) {
        Citizen head = old(cast);
        Citizen child = cast.childElsewhere(head);
        earns(cast, child, 2 * cast.standard());
        cast.stage()
                .wealth()
                .income(
                        child,
                        "property",
                        40 * cast.standard(),
                        Period.ONCE,
                        cast.monthsAgo(5),
                        null);
        silent(cast, truth, head, child, "the rest came once");
    }

    private static void theWageEnds(Cast cast, Truth truth) {
        Citizen head = old(cast);
        Citizen child = cast.childElsewhere(head);
        cast.stage()
                .wealth()
                .income(
                        child,
                        "wage",
                        6 * cast.standard(),
                        Period.MONTH,
                        cast.monthsAgo(70),
                        cast.asOf());
        cast.stage().wealth().income(child, "transfer", 2 * cast.standard(), cast.monthsAgo(1));
        silent(cast, truth, head, child, "the wage ended on the day itself");
    }

    private static void aChildOfSeventeen(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(44, 52));
        Citizen child = cast.childElsewhere(head, null, Sex.MAN, 17);
        earns(cast, child, 4 * cast.standard());
        silent(cast, truth, head, child, "a child of seventeen owes nothing yet");
    }

    private static void inTheUnit(Cast cast, Truth truth) {
        Citizen head = old(cast);
        Citizen child = cast.childElsewhere(head);
        earns(cast, child, 5 * cast.standard());
        Unit unit = cast.aiding().bare(head, child);
        cast.stage()
                .aid()
                .status(unit, NewStatus.of(Status.DIBAO, cast.monthsAgo(20)).in(Mode.GRACE));
        truth.negative(CODE, unit, "the child is in the unit, which leaves by steps", head, child);
    }

    private static void notAided(Cast cast, Truth truth) {
        Citizen head = old(cast);
        Citizen child = cast.childElsewhere(head);
        earns(cast, child, 5 * cast.standard());
        truth.negative(CODE, cast.aiding().unaided(head), "a unit without aid", head, child);
    }
}
