package org.kinscope.synthetic.plant.grants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;

/** Grants of usual amounts, and the families that have them. */
final class Giving {

    private static final int OWN_MEMBER = 41;

    private Giving() {}

    /** A grant that runs every month between these days. */
    static void monthly(
            Cast cast,
            String programme,
            Citizen to,
            @Nullable Unit unit,
            LocalDate from,
            @Nullable LocalDate until) {
        put(cast, NewGrant.monthly(programme, to, amount(cast), from).until(until), unit);
    }

    /** One amount on one day. */
    static void once(Cast cast, String programme, Citizen to, @Nullable Unit unit, LocalDate on) {
        put(cast, NewGrant.once(programme, to, 5 * amount(cast), on), unit);
    }

    static void put(Cast cast, NewGrant grant, @Nullable Unit unit) {
        cast.stage().aid().grant(unit == null ? grant : grant.of(unit));
    }

    static long amount(Cast cast) {
        return cast.draw().amount(12_000, 45_000, 500);
    }

    /** A poor person of whom a status is known, and no grant yet. */
    static Unit unit(Cast cast, Status status, Citizen head, Citizen... others) {
        return cast.aiding().poorWith(status, cast.monthsAgo(OWN_MEMBER), head, others);
    }

    /** A child of that age who lives with a guardian. */
    static Citizen ward(Cast cast, Citizen guardian, int age) {
        Sex sex = cast.draw().chance(0.5) ? Sex.MAN : Sex.WOMAN;
        return cast.with(guardian, sex, age, "97");
    }
}
