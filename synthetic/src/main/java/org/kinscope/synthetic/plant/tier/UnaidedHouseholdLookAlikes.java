package org.kinscope.synthetic.plant.tier;

import static org.kinscope.synthetic.plant.tier.UnaidedHouseholdPlant.CODE;

import java.util.List;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent: one fact short of a case. */
final class UnaidedHouseholdLookAlikes {

    private UnaidedHouseholdLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                UnaidedHouseholdLookAlikes::exactlyTwice,
                UnaidedHouseholdLookAlikes::theSpouseElsewhereEarns,
                UnaidedHouseholdLookAlikes::theChildIsTheOtherParents,
                UnaidedHouseholdLookAlikes::theOtherIsInPrison,
                UnaidedHouseholdLookAlikes::oneIsInAUnit,
                UnaidedHouseholdLookAlikes::savings,
                UnaidedHouseholdLookAlikes::theIncomeIsOver);
    }

    private static void exactlyTwice(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(30, 75));
        Means.income(cast, head, 2 * cast.standard());
        truth.negative(CODE, cast.householdOf(head), "I exactly 2S", head);
    }

    private static void theSpouseElsewhereEarns(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 50));
        Citizen spouse = cast.spouseElsewhere(head, cast.monthsAgo(120), null);
        cast.aiding().poor(head, 1);
        Means.income(cast, spouse, 5 * cast.standard());
        truth.negative(
                CODE, cast.householdOf(head), "a spouse registered elsewhere earns", head, spouse);
    }

    private static void theChildIsTheOtherParents(Cast cast, Truth truth) {
        Citizen father = cast.head(Sex.MAN, cast.draw().between(36, 48));
        Citizen mother = cast.elsewhere(Sex.WOMAN, cast.draw().between(34, 44));
        Citizen child = cast.childAtHome(mother, father, cast.draw().between(5, 12));
        Means.income(cast, father, 3 * cast.standard());
        Means.income(cast, mother, 5 * cast.standard());
        truth.negative(
                CODE,
                cast.householdOf(father),
                "the child lives with its mother",
                father,
                mother,
                child);
    }

    private static void theOtherIsInPrison(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 55));
        Citizen spouse = cast.spouseAtHome(head);
        cast.stage().life().prison(spouse, cast.monthsAgo(14), null);
        Means.income(cast, head, 3 * cast.standard());
        truth.negative(
                CODE, cast.householdOf(head), "who is in prison is not counted", head, spouse);
    }

    private static void oneIsInAUnit(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(66, 76));
        Citizen grown = cast.childAtHome(head, 35);
        cast.aiding().dibao(head);
        cast.aiding().poor(grown, 1);
        truth.negative(CODE, cast.householdOf(head), "the mother is in a unit", head, grown);
    }

    private static void savings(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(50, 75));
        cast.aiding().poor(head, 1);
        cast.stage().wealth().deposit(head, Means.mostDeposits(cast, 1) + 1);
        truth.negative(CODE, cast.householdOf(head), "savings a fen over the limit", head);
    }

    private static void theIncomeIsOver(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        Means.raised(cast, head, cast.standard() / 2, 3 * cast.standard());
        truth.negative(CODE, cast.householdOf(head), "earns enough since three months", head);
    }
}
