package org.kinscope.synthetic.plant;

import java.time.LocalDate;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;

/** Units with the means and the aid that make them plain: entitled to what they have. */
public final class Aiding {

    private static final int MONTHS_ON_THE_ROLL = 40;

    private final Cast cast;

    Aiding(Cast cast) {
        this.cast = cast;
    }

    /** {@return a dibao unit, poor and paid the difference, on the roll for some years} */
    public Unit dibao(Citizen head, Citizen... others) {
        return dibaoSince(cast.monthsAgo(MONTHS_ON_THE_ROLL), head, others);
    }

    /** {@return a dibao unit, poor and paid the difference, on the roll since that day} */
    public Unit dibaoSince(LocalDate since, Citizen head, Citizen... others) {
        Unit unit = cast.stage().aid().unit(head.home(), since, head, others);
        dibao(unit, since, 1 + others.length);
        return unit;
    }

    /** Makes a unit of so many living members poor, gives it dibao and pays the difference. */
    public void dibao(Unit unit, LocalDate since, int heads) {
        long income = poor(unit.applicant(), heads);
        status(unit, Status.DIBAO, since);
        cast.stage()
                .aid()
                .grant(
                        NewGrant.monthly(
                                        "DIBAO",
                                        unit.applicant(),
                                        heads * cast.standard() - income,
                                        since)
                                .of(unit));
    }

    /** {@return a unit of tier 1 with a status but without a grant, poor} */
    public Unit poorWith(Status status, LocalDate since, Citizen head, Citizen... others) {
        Unit unit = cast.stage().aid().unit(head.home(), since, head, others);
        poor(head, 1 + others.length);
        status(unit, status, since);
        return unit;
    }

    /** {@return a unit that earns more than twice the standard and has no status} */
    public Unit unaided(Citizen head, Citizen... others) {
        Unit unit = bare(head, others);
        income(head, (1 + others.length) * cast.standard() * cast.draw().between(23, 34) / 10);
        return unit;
    }

    /** {@return a unit of which nothing more is known} */
    public Unit bare(Citizen head, Citizen... others) {
        return cast.stage()
                .aid()
                .unit(head.home(), cast.monthsAgo(MONTHS_ON_THE_ROLL), head, others);
    }

    /** Writes a running status. */
    public void status(Unit unit, Status status, LocalDate since) {
        cast.stage().aid().status(unit, NewStatus.of(status, since));
    }

    /** Gives one an income that keeps so many people under the standard. {@return a month's} */
    public long poor(Citizen earner, int heads) {
        long yuan = heads * cast.standard() * cast.draw().between(30, 85) / 10_000;
        income(earner, yuan * 100);
        return yuan * 100;
    }

    /** Writes a running income a month, some years old. */
    public void income(Citizen earner, long fen) {
        boolean old = earner.ageOn(cast.asOf()) >= 60;
        cast.stage().wealth().income(earner, old ? "pension" : "wage", fen, cast.monthsAgo(50));
    }
}
