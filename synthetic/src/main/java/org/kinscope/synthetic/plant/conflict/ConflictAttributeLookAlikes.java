package org.kinscope.synthetic.plant.conflict;

import static org.kinscope.synthetic.plant.conflict.ConflictAttributePlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent: one fact short of a case. */
final class ConflictAttributeLookAlikes {

    private ConflictAttributeLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                ConflictAttributeLookAlikes::certifiedOnTheSameDay,
                ConflictAttributeLookAlikes::certificateWithoutADay,
                ConflictAttributeLookAlikes::registerWithoutADay,
                ConflictAttributeLookAlikes::diedOnOneDay,
                ConflictAttributeLookAlikes::onlyTheDeathsKnow,
                ConflictAttributeLookAlikes::onlyThePoliceKnow,
                ConflictAttributeLookAlikes::reportedByTheSurname,
                ConflictAttributeLookAlikes::reportedInSpacedCharacters,
                ConflictAttributeLookAlikes::divorcedAndRegisteredElsewhere,
                ConflictAttributeLookAlikes::marriedOnceMore,
                ConflictAttributeLookAlikes::widowed,
                ConflictAttributeLookAlikes::grantedForTheUnitOfBefore);
    }

    private static void certified(
            Cast cast,
            Truth truth,
            NewCitizen plan,
            Citizen parent,
            @Nullable LocalDate day,
            String note) {
        Homes.Child child = Homes.child(cast, parent, plan, day);
        truth.negative(CODE, child.child(), note, child.unit());
    }

    private static void certifiedOnTheSameDay(Cast cast, Truth truth) {
        Citizen parent = Homes.parent(cast);
        NewCitizen plan = Homes.plan(cast, parent);
        certified(cast, truth, plan, parent, plan.birth(), "certified as born on the same day");
    }

    private static void certificateWithoutADay(Cast cast, Truth truth) {
        Citizen parent = Homes.parent(cast);
        certified(
                cast,
                truth,
                Homes.plan(cast, parent),
                parent,
                null,
                "the certificate leaves the day out");
    }

    private static void registerWithoutADay(Cast cast, Truth truth) {
        Citizen parent = Homes.parent(cast);
        NewCitizen plan = Homes.plan(cast, parent);
        certified(
                cast,
                truth,
                plan.withoutBirthDate(),
                parent,
                plan.birth(),
                "the register leaves the day of birth out");
    }

    private static void dead(
            Cast cast, Truth truth, boolean inRegister, boolean inMorgue, String note) {
        Citizen head = cast.head(cast.draw().between(60, 74));
        LocalDate died = cast.monthsAgo(cast.draw().between(3, 30));
        truth.negative(CODE, Homes.dead(cast, head, died, inRegister, inMorgue), note, head);
    }

    private static void diedOnOneDay(Cast cast, Truth truth) {
        dead(cast, truth, true, true, "both give the same day of death");
    }

    private static void onlyTheDeathsKnow(Cast cast, Truth truth) {
        dead(cast, truth, false, true, "only the register of deaths knows: listed, no finding");
    }

    private static void onlyThePoliceKnow(Cast cast, Truth truth) {
        dead(cast, truth, true, false, "only the police know of the death: listed, no finding");
    }

    private static void reported(Cast cast, Truth truth, boolean spaced, String note) {
        Citizen head = cast.head(cast.draw().between(40, 74));
        Unit unit = cast.aiding().dibao(head);
        String name = spaced ? String.join("·", head.name().split("")) : head.surname() + "某";
        cast.stage().life().report(head, name, "网格", "因病", cast.monthsAgo(2));
        truth.negative(CODE, head, note, unit);
    }

    private static void reportedByTheSurname(Cast cast, Truth truth) {
        reported(cast, truth, false, "a report gives the surname only");
    }

    private static void reportedInSpacedCharacters(Cast cast, Truth truth) {
        reported(cast, truth, true, "a report writes dots between the characters");
    }

    private static void divorcedAndRegisteredElsewhere(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.MAN, cast.draw().between(35, 55));
        LocalDate divorced = cast.monthsAgo(20);
        Citizen wife =
                cast.stage()
                        .register()
                        .citizen(
                                NewCitizen.woman(
                                        cast.born(35), cast.stage().dwelling(cast.village())));
        cast.registeredUntil(head, wife, "10", divorced);
        cast.marry(head, wife, divorced.minusYears(6), divorced);
        Unit unit = cast.aiding().dibao(wife);
        truth.negative(CODE, wife, "divorced, and registered with the head up to that day", unit);
    }

    private static void marriedOnceMore(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 55));
        LocalDate divorced = cast.monthsAgo(30);
        Citizen spouse = Homes.spouse(cast, head, divorced.minusYears(6), divorced);
        cast.marry(head, spouse, divorced.plusMonths(10), null);
        truth.negative(CODE, spouse, "divorced, and married to each other again", head);
    }

    private static void widowed(Cast cast, Truth truth) {
        LocalDate died = cast.monthsAgo(25);
        Citizen head =
                cast.alone(
                        NewCitizen.man(cast.born(72), cast.stage().dwelling(cast.village()))
                                .died(died));
        Citizen widow = cast.with(head, Sex.WOMAN, 70, "10");
        cast.marry(head, widow, died.minusYears(40), null);
        truth.negative(CODE, widow, "widowed: nobody has divorced", cast.aiding().dibao(widow));
    }

    private static void grantedForTheUnitOfBefore(Cast cast, Truth truth) {
        Citizen son = cast.head(Sex.MAN, cast.draw().between(30, 45));
        LocalDate moved = cast.monthsAgo(14);
        Unit before = cast.aiding().dibao(cast.head(60));
        cast.stage().aid().member(before, son, moved.minusMonths(20), moved);
        Unit own = cast.aiding().dibaoSince(moved, son);
        cast.stage()
                .aid()
                .grant(NewGrant.monthly("UTIL", son, 4_000, moved.minusMonths(10)).of(before));
        truth.negative(CODE, son, "a grant for the unit of before still runs", own, before);
    }
}
