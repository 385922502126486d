package org.kinscope.synthetic.plant.identity;

import static org.kinscope.synthetic.plant.identity.SplitIdentityPlant.CODE;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.IdNumbers;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent: two humans after all, or one who does not receive twice. */
final class SplitIdentityLookAlikes {

    private SplitIdentityLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                SplitIdentityLookAlikes::twins,
                SplitIdentityLookAlikes::namesakes,
                SplitIdentityLookAlikes::onlyOneRecordReceives,
                SplitIdentityLookAlikes::theOtherGrantHasEnded,
                SplitIdentityLookAlikes::fatherAndSon);
    }

    /** Two sisters of one birthday and one home, in one household and one unit. */
    private static void twins(Cast cast, Truth truth) {
        Citizen one = cast.head(Sex.WOMAN, cast.draw().between(45, 60));
        NewCitizen plan =
                NewCitizen.woman(one.birth(), one.home())
                        .surname(one.surname())
                        .from(one.id().substring(0, 6));
        Citizen other = cast.with(one, plan, "73");
        Unit unit = cast.aiding().dibao(one, other);
        for (Citizen each : List.of(one, other)) {
            cast.stage().life().disability(each, 4, 2, cast.monthsAgo(60));
            Typed.grant(cast, "DIS_CARE", each, 16_000, cast.monthsAgo(30), null);
        }
        truth.negative(CODE, one, "twins of one home, both receive", other, unit);
    }

    private static void namesakes(Cast cast, Truth truth) {
        Citizen one = cast.head(cast.draw().between(45, 74));
        Citizen other =
                cast.alone(
                        NewCitizen.of(one.sex(), one.birth(), cast.stage().dwelling())
                                .name(one.name()));
        Unit unit = cast.aiding().dibao(one);
        Unit elsewhere = cast.aiding().dibao(other);
        truth.negative(
                CODE, one, "namesakes born on one day in two places", other, unit, elsewhere);
    }

    private static void onlyOneRecordReceives(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 74));
        Citizen record =
                Typed.record(cast, head, IdNumbers.mistyped(head.id()), head.birth(), null);
        Typed.onePhone(cast, head, record);
        Unit unit = cast.aiding().dibao(head);
        truth.negative(CODE, head, "one digit mistyped, aid under one number only", record, unit);
    }

    private static void theOtherGrantHasEnded(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(35, 74));
        Citizen record =
                Typed.record(cast, head, IdNumbers.mistyped(head.id()), head.birth(), null);
        Typed.onePhone(cast, head, record);
        Unit unit = cast.aiding().dibao(head);
        LocalDate ended = cast.asOf().minusMonths(14);
        Typed.grant(cast, "UTIL", record, 6_000, ended.minusMonths(20), ended);
        truth.negative(
                CODE, head, "aid under the other number ended over a year ago", record, unit);
    }

    private static void fatherAndSon(Cast cast, Truth truth) {
        Citizen father = cast.head(Sex.MAN, cast.draw().between(60, 74));
        Citizen son =
                cast.with(
                        father,
                        NewCitizen.man(cast.born(34), father.home()).name(father.name()),
                        "20");
        cast.bear(son, father, null);
        Unit unit = cast.aiding().dibao(father, son);
        Typed.grant(cast, "UTIL", father, 6_000, cast.monthsAgo(20), null);
        Typed.grant(cast, "PRICE", son, 5_000, cast.monthsAgo(20), null);
        truth.negative(CODE, father, "father and son of one name and one home", son, unit);
    }
}
