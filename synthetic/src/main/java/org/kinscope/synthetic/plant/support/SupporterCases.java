package org.kinscope.synthetic.plant.support;

import static org.kinscope.synthetic.plant.support.SupporterPlant.CODE;
import static org.kinscope.synthetic.plant.support.SupporterPlant.declares;
import static org.kinscope.synthetic.plant.support.SupporterPlant.earns;

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
final class SupporterCases {

    private SupporterCases() {}

    static List<Shape> list() {
        return List.of(
                SupporterCases::aFenOver,
                SupporterCases::bothParents,
                SupporterCases::aFenIsMissing,
                SupporterCases::aSpouseSinceTheAid,
                SupporterCases::aFamilyThatEarns,
                SupporterCases::theGrandchild,
                SupporterCases::byTheYear,
                SupporterCases::twoChildren);
    }

    private static Citizen old(Cast cast) {
        return cast.head(cast.draw().between(64, 78));
    }

    private static void found(
            Cast cast, Truth truth, Citizen head, Citizen supporter, String note) {
        truth.positive(CODE, cast.aiding().dibao(head), note, head, supporter);
    }

    private static void aFenOver(Cast cast, Truth truth) {
        Citizen head = old(cast);
        Citizen child = cast.childElsewhere(head);
        earns(cast, child, 2 * cast.standard() + 1);
        found(cast, truth, head, child, "a child who earns a fen over 2S");
    }

    private static void bothParents(Cast cast, Truth truth) {
        Citizen father = cast.head(Sex.MAN, cast.draw().between(64, 78));
        Citizen mother = cast.spouseAtHome(father);
        Citizen child = cast.childElsewhere(father, mother, Sex.WOMAN, 38);
        earns(cast, child, cast.standard() * cast.draw().between(40, 160) / 10);
        truth.positive(
                CODE,
                cast.aiding().dibao(father, mother),
                "both parents, one child with a good wage",
                father,
                mother,
                child);
    }

    private static void aFenIsMissing(Cast cast, Truth truth) {
        Citizen head = old(cast);
        Citizen child = cast.childElsewhere(head);
        earns(cast, child, 2 * cast.standard() + 20_000);
        declares(cast, head, 9_999);
        found(cast, truth, head, child, "declared a fen less than is due");
    }

    private static void aSpouseSinceTheAid(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 56));
        Citizen spouse = cast.spouseElsewhere(head, cast.monthsAgo(16), null);
        earns(cast, spouse, 4 * cast.standard());
        found(cast, truth, head, spouse, "a spouse elsewhere, married after the aid began");
    }

    private static void aFamilyThatEarns(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(66, 70));
        Citizen child = cast.childElsewhere(head);
        Citizen spouse = cast.spouseAtHome(child);
        cast.childAtHome(child, spouse, 9);
        earns(cast, child, 3 * cast.standard());
        earns(cast, spouse, 3 * cast.standard() + 100);
        found(cast, truth, head, child, "a family of three that has a little over 2S a head");
    }

    private static void theGrandchild(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(74, 80));
        LocalDate born = cast.born(50);
        Citizen dead =
                cast.stage()
                        .register()
                        .citizen(
                                NewCitizen.of(Sex.MAN, born, cast.stage().dwelling())
                                        .died(cast.monthsAgo(90)));
        cast.bear(dead, head, null);
        Citizen grandchild = cast.childElsewhere(dead, null, Sex.MAN, 26);
        earns(cast, grandchild, 5 * cast.standard());
        found(cast, truth, head, grandchild, "the only child is dead, a grandchild earns");
    }

    private static void byTheYear(Cast cast, Truth truth) {
        Citizen head = old(cast);
        Citizen child = cast.childElsewhere(head);
        LocalDate from = LocalDate.of(cast.asOf().getYear(), 1, 1);
        long year = 24 * cast.standard() + 1;
        cast.stage().wealth().income(child, "business", year, Period.YEAR, from, null);
        found(cast, truth, head, child, "a fen over 2S by the year");
    }

    private static void twoChildren(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(66, 76));
        Citizen one = cast.childElsewhere(head, null, Sex.MAN, 40);
        Citizen two = cast.childElsewhere(head, null, Sex.WOMAN, 37);
        earns(cast, one, 2 * cast.standard() + 12_000);
        earns(cast, two, 2 * cast.standard() + 8_000);
        declares(cast, head, 6_000);
        truth.positive(
                CODE,
                cast.aiding().dibao(head),
                "two children, and support for what one owes",
                head,
                one,
                two);
    }
}
