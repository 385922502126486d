package org.kinscope.synthetic.plant.ring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.Grant;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Subject;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.truth.Truth;

/** Families with dibao whose money goes into one account, or whom one phone reaches. */
final class Sharing {

    static final String PROXY = "money.proxy-payee";

    private static final long FEN = 30_000;

    private Sharing() {}

    /** A grown-up in a village of their own, poor, with a unit that has dibao and no grant. */
    static Unit family(Cast cast) {
        return family(cast, cast.head(cast.draw().between(45, 74)));
    }

    /** A unit of that person with dibao and no grant. */
    static Unit family(Cast cast, Citizen head) {
        LocalDate since = cast.monthsAgo(30);
        Unit unit = cast.stage().aid().unit(head.home(), since, head);
        cast.aiding().poor(head, 1);
        cast.aiding().status(unit, Status.DIBAO, since);
        return unit;
    }

    /** Several of them. */
    static List<Unit> families(Cast cast, int count) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            units.add(family(cast));
        }
        return units;
    }

    /** Dibao of which nothing is paid yet. */
    static Grant dibao(Cast cast, Unit unit) {
        return cast.stage()
                .aid()
                .grant(
                        NewGrant.monthly("DIBAO", unit.applicant(), FEN, cast.monthsAgo(29))
                                .of(unit)
                                .unpaid());
    }

    /** Dibao that is paid into the account of somebody this month, in a capacity or in none. */
    static void into(Cast cast, Unit unit, Citizen holder, @Nullable String capacity) {
        LocalDate on = cast.asOf().withDayOfMonth(1).plusDays(9);
        cast.stage().aid().payTo(dibao(cast, unit), on, holder, capacity);
    }

    /** One phone that reaches the heads of these since some years. */
    static String phone(Cast cast, List<Unit> units) {
        String number = cast.stage().life().phone(units.getFirst().applicant(), cast.monthsAgo(40));
        units.stream()
                .skip(1)
                .forEach(
                        u ->
                                cast.stage()
                                        .life()
                                        .phone(u.applicant(), number, cast.monthsAgo(36), null));
        return number;
    }

    /** Says a case of all units: of the first as the case, of the others as what comes with it. */
    static void found(Truth truth, String code, List<Unit> units, String note) {
        Subject[] others = units.stream().skip(1).toArray(Subject[]::new);
        truth.positive(code, units.getFirst(), note, others);
        units.stream().skip(1).forEach(u -> truth.sideEffect(code, u, note));
    }

    /** Says that others of these receive on an account of somebody outside. */
    static void proxies(Truth truth, List<Unit> units, String note) {
        units.forEach(u -> truth.sideEffect(PROXY, u, note));
    }
}
