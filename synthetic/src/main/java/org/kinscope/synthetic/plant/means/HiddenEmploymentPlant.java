package org.kinscope.synthetic.plant.means;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.Company;
import org.kinscope.synthetic.city.Period;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/** Members who are insured as employees without a wage, and members who only seem to be. */
public final class HiddenEmploymentPlant {

    private static final String CODE = "means.hidden-employment";

    private HiddenEmploymentPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        HiddenEmploymentPlant::wellInsured,
                        HiddenEmploymentPlant::onTheStandard,
                        HiddenEmploymentPlant::withoutAnEmployer,
                        HiddenEmploymentPlant::theWageEnded,
                        HiddenEmploymentPlant::theSpouse,
                        HiddenEmploymentPlant::withoutAStatus),
                List.of(
                        HiddenEmploymentPlant::aFenLess,
                        HiddenEmploymentPlant::endedToday,
                        HiddenEmploymentPlant::aSmallWage,
                        HiddenEmploymentPlant::noMember,
                        HiddenEmploymentPlant::theDead));
    }

    /** A unit on dibao that lives on something else than a wage. */
    private static Unit dibao(Cast cast, Citizen head, Citizen... others) {
        Unit unit = cast.aiding().bare(head, others);
        LocalDate since = cast.monthsAgo(50);
        cast.stage().wealth().income(head, "transfer", cast.standard() / 2, since);
        cast.aiding().status(unit, Status.DIBAO, cast.monthsAgo(30));
        return unit;
    }

    private static Citizen head(Cast cast) {
        return cast.head(cast.draw().between(28, 55));
    }

    private static void job(Cast cast, Citizen who, long fen, @Nullable LocalDate to) {
        Company employer =
                cast.stage()
                        .wealth()
                        .company(null, 300_000_000, cast.stage().dwelling(), cast.monthsAgo(150));
        cast.stage().wealth().job(who, employer.uscc(), fen, cast.monthsAgo(20), to);
    }

    private static void wellInsured(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = dibao(cast, head);
        job(cast, head, 5 * cast.standard(), null);
        truth.positive(CODE, unit, "insured by an employer on 5S, no wage", head);
    }

    private static void onTheStandard(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = dibao(cast, head);
        job(cast, head, cast.standard(), null);
        truth.positive(CODE, unit, "insured on exactly S", head);
    }

    private static void withoutAnEmployer(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = dibao(cast, head);
        cast.stage().wealth().job(head, null, 4 * cast.standard(), cast.monthsAgo(20), null);
        truth.positive(CODE, unit, "insured, no employer is named", head);
    }

    private static void theWageEnded(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = dibao(cast, head);
        job(cast, head, 2 * cast.standard(), null);
        cast.stage()
                .wealth()
                .income(head, "wage", 10_000, Period.MONTH, cast.monthsAgo(20), cast.asOf());
        truth.positive(CODE, unit, "the wage ended on the day itself, the insurance runs", head);
    }

    private static void theSpouse(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen spouse = cast.spouseAtHome(head);
        Unit unit = dibao(cast, head, spouse);
        job(cast, spouse, 3 * cast.standard(), null);
        truth.positive(CODE, unit, "the spouse is insured on 3S", spouse);
    }

    private static void withoutAStatus(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen spouse = cast.spouseAtHome(head);
        Unit unit = cast.aiding().unaided(spouse, head);
        job(cast, head, 3 * cast.standard(), null);
        truth.positive(CODE, unit, "a unit without a status", head);
    }

    private static void aFenLess(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = dibao(cast, head);
        job(cast, head, cast.standard() - 1, null);
        truth.negative(CODE, unit, "insured on a fen less than S", head);
    }

    private static void endedToday(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = dibao(cast, head);
        job(cast, head, 4 * cast.standard(), cast.asOf());
        truth.negative(CODE, unit, "the insurance ended on the day itself", head);
    }

    private static void aSmallWage(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = dibao(cast, head);
        job(cast, head, 4 * cast.standard(), null);
        cast.stage().wealth().income(head, "wage", 100, cast.asOf());
        truth.negative(CODE, unit, "a wage of one yuan began on the day itself", head);
    }

    private static void noMember(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen sibling = cast.siblingElsewhere(head);
        Unit unit = dibao(cast, head);
        job(cast, sibling, 4 * cast.standard(), null);
        truth.negative(CODE, unit, "a sibling elsewhere is insured", head, sibling);
    }

    private static void theDead(Cast cast, Truth truth) {
        Citizen head = cast.head(Sex.WOMAN, cast.draw().between(40, 55));
        Citizen husband =
                cast.with(
                        head,
                        NewCitizen.man(cast.born(56), head.home()).died(cast.monthsAgo(2)),
                        "10");
        cast.marry(husband, head, cast.monthsAgo(200), null);
        Unit unit = dibao(cast, head, husband);
        job(cast, husband, 4 * cast.standard(), null);
        truth.negative(CODE, unit, "the husband is dead, his insurance still open", head);
    }
}
