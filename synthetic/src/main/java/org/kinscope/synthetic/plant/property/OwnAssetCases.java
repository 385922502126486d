package org.kinscope.synthetic.plant.property;

import static org.kinscope.synthetic.plant.property.OwnAssetPlant.CODE;

import java.util.List;
import org.kinscope.synthetic.city.Company;
import org.kinscope.synthetic.city.Mode;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. Poor on dibao, property makes a unit ineligible as well. */
final class OwnAssetCases {

    private OwnAssetCases() {}

    static List<Shape> list() {
        return List.of(
                OwnAssetCases::carAFenOver,
                OwnAssetCases::thirdDwellingOfTwo,
                OwnAssetCases::depositsAFenOver,
                OwnAssetCases::shareWithCapital,
                OwnAssetCases::theChildsDeposits,
                OwnAssetCases::inGrace,
                OwnAssetCases::aGrantOnly);
    }

    private static void found(Truth truth, Unit unit, String note, Citizen... members) {
        truth.positive(CODE, unit, note, members);
        truth.tier(unit, "none", false, note);
    }

    private static void ineligible(Truth truth, Unit unit, String note, Citizen... members) {
        found(truth, unit, note, members);
        truth.sideEffect("tier.aided-ineligible", unit, note, members);
    }

    private static void carAFenOver(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 72));
        cast.stage().wealth().vehicle(head, "微型轿车", 500_001, cast.monthsAgo(80), null);
        ineligible(truth, cast.aiding().dibao(head), "a car a fen over 5,000 yuan", head);
    }

    private static void thirdDwellingOfTwo(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.MAN, cast.draw().between(45, 66));
        Citizen wife = cast.spouseAtHome(head);
        cast.stage().wealth().home(head, head.home(), 30_000_000, cast.monthsAgo(120));
        for (int i = 0; i < 2; i++) {
            cast.stage()
                    .wealth()
                    .home(wife, cast.stage().dwelling(), 25_000_000, cast.monthsAgo(60));
        }
        Unit unit = cast.aiding().dibao(head, wife);
        ineligible(truth, unit, "three dwellings of husband and wife", head, wife);
    }

    private static void depositsAFenOver(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(62, 80));
        cast.stage().wealth().deposit(head, 24 * cast.standard() + 1);
        ineligible(truth, cast.aiding().dibao(head), "deposits a fen over 24 S", head);
    }

    private static void shareWithCapital(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(36, 58));
        Company company =
                cast.stage()
                        .wealth()
                        .company(null, 50_000_000, cast.stage().dwelling(), cast.monthsAgo(70));
        cast.stage().wealth().role(company, head, "shareholder", 0.2, cast.monthsAgo(70), null);
        ineligible(truth, cast.aiding().dibao(head), "a share in a company with capital", head);
    }

    private static void theChildsDeposits(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(34, 44));
        Citizen child = cast.childAtHome(head, 12);
        cast.stage().wealth().deposit(child, 48 * cast.standard() + 100);
        Unit unit = cast.aiding().dibao(head, child);
        ineligible(truth, unit, "deposits on a child's account", head, child);
    }

    private static void inGrace(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(40, 58));
        cast.stage().wealth().car(head, 6_500_000, cast.monthsAgo(50));
        Unit unit = cast.aiding().bare(head);
        cast.aiding().poor(head, 1);
        cast.stage()
                .aid()
                .status(unit, NewStatus.of(Status.DIBAO, cast.monthsAgo(30)).in(Mode.GRACE));
        found(truth, unit, "a car, in the months of grace", head);
    }

    private static void aGrantOnly(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(62, 76));
        cast.stage().wealth().car(head, 4_500_000, cast.monthsAgo(50));
        Unit unit = cast.aiding().unaided(head);
        cast.stage()
                .aid()
                .grant(NewGrant.monthly("UTIL", head, 3_000, cast.monthsAgo(20)).of(unit));
        truth.positive(CODE, unit, "a car, no status but a running monthly grant", head);
        truth.tier(unit, "none", false, "a car and 2S");
    }
}
