package org.kinscope.synthetic.plant.report;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.NewCitizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;
import org.kinscope.synthetic.truth.Truth;

/** Units of whom many kinds of hardship were reported, without aid and with a little. */
public final class NoneOfManyPlant {

    private static final String CODE = "repeated.none-of-many";
    private static final String URGENT = "TEMP_URGENT";
    private static final long HELP_FEN = 142_000;

    private NoneOfManyPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(
                CODE,
                List.of(
                        NoneOfManyPlant::threeDesks,
                        NoneOfManyPlant::threeMembers,
                        NoneOfManyPlant::theThirdToday,
                        NoneOfManyPlant::watchedOnly,
                        NoneOfManyPlant::helpedBefore),
                List.of(
                        NoneOfManyPlant::twoKinds,
                        NoneOfManyPlant::theThirdTomorrow,
                        NoneOfManyPlant::aGrantRuns,
                        NoneOfManyPlant::helpedSince,
                        NoneOfManyPlant::onDibaoSinceToday,
                        NoneOfManyPlant::ofOneWhoDied));
    }

    private static void reports(Cast cast, Citizen who, LocalDate from, String... kinds) {
        LocalDate on = from;
        for (String kind : kinds) {
            String channel = cast.any("grid", "hotline", "petition", "village", "self");
            cast.stage().life().report(who, channel, kind, on);
            on = on.plusDays(20);
        }
    }

    private static Citizen head(Cast cast) {
        return cast.head(cast.draw().between(35, 70));
    }

    /** A unit of which no more is known than what is reported. */
    private static Unit bare(Cast cast, Citizen head) {
        return cast.aiding().bare(head);
    }

    private static void threeDesks(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = bare(cast, head);
        reports(cast, head, cast.monthsAgo(9), "illness", "housing", "illness", "unemployment");
        truth.positive(CODE, unit, "three kinds in four reports", head);
    }

    private static void threeMembers(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(36, 50));
        Citizen spouse = cast.spouseAtHome(head);
        Citizen child = cast.childAtHome(head, 9);
        Unit unit = cast.aiding().bare(head, spouse, child);
        reports(cast, head, cast.monthsAgo(9), "unemployment");
        reports(cast, spouse, cast.monthsAgo(7), "illness");
        reports(cast, child, cast.monthsAgo(20), "education");
        truth.positive(CODE, unit, "one kind of each of three members", head, spouse, child);
    }

    private static void theThirdToday(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = bare(cast, head);
        reports(cast, head, cast.monthsAgo(9), "illness", "housing");
        reports(cast, head, cast.asOf(), "other");
        truth.positive(CODE, unit, "the third kind is reported on the day itself", head);
    }

    private static void watchedOnly(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = bare(cast, head);
        cast.aiding().status(unit, Status.MONITORED, cast.monthsAgo(8));
        reports(cast, head, cast.monthsAgo(9), "illness", "disaster", "housing");
        truth.positive(CODE, unit, "a status of tier 3 only", head);
    }

    private static void helpedBefore(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = bare(cast, head);
        LocalDate first = cast.monthsAgo(9);
        help(cast, unit, first.minusDays(1));
        reports(cast, head, first, "illness", "disaster", "housing");
        truth.positive(CODE, unit, "help of one day, the day before the first report", head);
    }

    private static void help(Cast cast, Unit unit, LocalDate on) {
        NewGrant help = NewGrant.once(URGENT, unit.applicant(), HELP_FEN, on);
        cast.stage().aid().grant(help.of(unit));
    }

    private static void twoKinds(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = bare(cast, head);
        reports(cast, head, cast.monthsAgo(9), "illness", "housing", "illness", "housing");
        truth.negative(CODE, unit, "two kinds in four reports", head);
    }

    private static void theThirdTomorrow(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = bare(cast, head);
        reports(cast, head, cast.monthsAgo(9), "illness", "housing");
        reports(cast, head, cast.asOf().plusDays(1), "unemployment");
        truth.negative(CODE, unit, "the third kind is reported a day later", head);
    }

    private static void aGrantRuns(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = bare(cast, head);
        reports(cast, head, cast.monthsAgo(9), "illness", "housing", "unemployment");
        cast.stage().aid().grant(NewGrant.monthly("UTIL", head, 792, cast.monthsAgo(20)));
        truth.negative(CODE, unit, "a grant to the person runs", head);
    }

    private static void helpedSince(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = bare(cast, head);
        LocalDate first = cast.monthsAgo(9);
        reports(cast, head, first, "illness", "housing", "unemployment");
        help(cast, unit, first);
        truth.negative(CODE, unit, "help of one day, on the day of the first report", head);
    }

    private static void onDibaoSinceToday(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Unit unit = bare(cast, head);
        cast.aiding().poor(head, 1);
        reports(cast, head, cast.monthsAgo(9), "illness", "housing", "unemployment");
        cast.stage().aid().status(unit, NewStatus.of(Status.DIBAO, cast.asOf()));
        truth.negative(CODE, unit, "dibao since the day itself", head);
    }

    private static void ofOneWhoDied(Cast cast, Truth truth) {
        Citizen head = cast.head(cast.draw().between(36, 50));
        NewCitizen plan = NewCitizen.man(cast.born(75), head.home());
        Citizen late = cast.with(head, plan.died(cast.monthsAgo(2)), "51");
        Unit unit = cast.aiding().bare(head, late);
        reports(cast, head, cast.monthsAgo(9), "illness", "housing");
        reports(cast, late, cast.monthsAgo(8), "elderly");
        truth.negative(CODE, unit, "the third kind is of one who died", head, late);
    }
}
