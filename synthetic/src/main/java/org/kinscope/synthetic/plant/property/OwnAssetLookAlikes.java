package org.kinscope.synthetic.plant.property;

import static org.kinscope.synthetic.plant.property.OwnAssetPlant.CODE;

import java.util.List;
import org.kinscope.synthetic.city.Company;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must stay silent: within the limits by a fen, a day or a kind. */
final class OwnAssetLookAlikes {

    private OwnAssetLookAlikes() {}

    static List<Shape> list() {
        return List.of(
                OwnAssetLookAlikes::exempt,
                OwnAssetLookAlikes::carOfExactlyTheLimit,
                OwnAssetLookAlikes::depositsExactly,
                OwnAssetLookAlikes::balanceFell,
                OwnAssetLookAlikes::soldToday,
                OwnAssetLookAlikes::ownerLeft,
                OwnAssetLookAlikes::selfEmployed,
                OwnAssetLookAlikes::tierThree);
    }

    private static void exempt(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(50, 76));
        String kind = cast.any("残疾人机动轮椅车", "农用三轮汽车", "拖拉机", "普通二轮摩托车", "电动自行车");
        cast.stage().wealth().vehicle(head, kind, 900_000, cast.monthsAgo(30), null);
        truth.negative(CODE, cast.aiding().dibao(head), "an exempt kind of vehicle", head);
    }

    private static void carOfExactlyTheLimit(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 70));
        cast.stage().wealth().vehicle(head, "微型轿车", 500_000, cast.monthsAgo(150), null);
        truth.negative(CODE, cast.aiding().dibao(head), "a car of exactly 5,000 yuan", head);
    }

    private static void depositsExactly(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(62, 80));
        cast.stage().wealth().deposit(head, 24 * cast.standard());
        truth.negative(CODE, cast.aiding().dibao(head), "deposits exactly 24 S", head);
    }

    private static void balanceFell(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(62, 80));
        String account = cast.stage().wealth().account(head);
        cast.stage()
                .wealth()
                .deposit(account, head, 40 * cast.standard(), cast.asOf().minusMonths(8));
        cast.stage()
                .wealth()
                .deposit(account, head, 3 * cast.standard(), cast.asOf().minusMonths(1));
        truth.negative(
                CODE, cast.aiding().dibao(head), "the balance was high, the latest is low", head);
    }

    private static void soldToday(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(60, 76));
        cast.stage().wealth().vehicle(head, "小型轿车", 7_000_000, cast.monthsAgo(60), cast.asOf());
        truth.negative(CODE, cast.aiding().dibao(head), "a car sold today", head);
    }

    private static void ownerLeft(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(60, 70));
        Citizen child = cast.childElsewhere(head);
        cast.stage().wealth().car(child, 7_000_000, cast.monthsAgo(60));
        Unit unit = cast.aiding().dibao(head);
        cast.stage().aid().member(unit, child, cast.monthsAgo(30), cast.asOf());
        truth.negative(CODE, unit, "who owns the car left the unit today", head, child);
    }

    private static void selfEmployed(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(36, 58));
        Company stall =
                cast.stage()
                        .wealth()
                        .company(
                                null,
                                5_000_000,
                                cast.stage().dwelling(),
                                "92",
                                cast.monthsAgo(70),
                                null);
        cast.stage().wealth().role(stall, head, "shareholder", 1.0, cast.monthsAgo(70), null);
        truth.negative(CODE, cast.aiding().dibao(head), "self-employed", head);
    }

    private static void tierThree(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        cast.stage().wealth().car(head, 7_000_000, cast.monthsAgo(60));
        Unit unit = cast.aiding().unaided(head);
        cast.aiding().status(unit, Status.MONITORED, cast.monthsAgo(9));
        truth.negative(CODE, unit, "a car, a status of tier 3 only", head);
        truth.tier(unit, "none", false, "a car and 2S");
    }
}
