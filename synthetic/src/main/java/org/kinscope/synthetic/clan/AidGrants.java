package org.kinscope.synthetic.clan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Citizen;

/** What an aided family gets: only what may stand beside each other, within the status's spell. */
final class AidGrants {

    private static final long TEKUN = 92_300;
    private static final long TOPUP = 7_100;
    private static final long PREMIUM = 32_000;

    private final Stage stage;
    private final Draw draw;
    private final Unit unit;
    private final List<Citizen> members;
    private final List<Citizen> disabled;
    private final LocalDate asOf;

    AidGrants(Stage stage, Draw draw, Unit unit, List<Citizen> members, List<Citizen> disabled) {
        this.stage = stage;
        this.draw = draw;
        this.unit = unit;
        this.members = members;
        this.disabled = disabled;
        this.asOf = stage.asOf();
    }

    /** Dibao with what it opens, from that day to that day. */
    void dibao(LocalDate since, long fen, @Nullable LocalDate end) {
        monthly("DIBAO", unit.applicant(), fen, since, end);
        papers("DIBAO", since, true);
        if (end != null) {
            return;
        }
        premiums(since);
        disabilities(since, true);
        schooling(since);
        if (draw.chance(0.35)) {
            Citizen special = disabled.isEmpty() ? members.getLast() : disabled.getFirst();
            monthly("DIBAO_TOPUP", special, TOPUP, since, null);
        }
        if (draw.chance(0.4)) {
            monthly("UTIL", unit.applicant(), 792, since, null);
        }
        if (draw.chance(0.25)) {
            LocalDate on = asOf.minusMonths(draw.between(1, 10)).withDayOfMonth(20);
            if (on.isAfter(since)) {
                once("PRICE", unit.applicant(), 4_500, on);
            }
        }
        if (draw.chance(0.06)) {
            settled(since);
        }
        allowances();
    }

    /** The care of those who have nobody. */
    void tekun(LocalDate since) {
        monthly("TEKUN", unit.applicant(), TEKUN, since, null);
        papers("TEKUN", since, true);
        premiums(since);
        allowances();
    }

    /** The money of a child whom nobody supports. */
    void child(LocalDate since) {
        monthly("DFCHILD", unit.applicant(), 140_000, since, null);
        papers("DFCHILD", since, true);
        premiums(since);
    }

    /** What the edge of dibao opens, for one person of the household where {@code single}. */
    void marginal(LocalDate since, boolean single) {
        papers(single ? "DIBAO_SINGLE" : "DIBAO_MARGINAL", since, true);
        if (single) {
            monthly("DIBAO_SINGLE", unit.applicant(), 53_250, since, null);
        } else if (draw.chance(0.2)) {
            monthly(
                    "HOUSE_RENT",
                    unit.applicant(),
                    draw.amount(15_000, 40_000, 1_000),
                    since,
                    null);
        }
        premiums(since);
        disabilities(since, true);
    }

    /** Help with a bill that a family could not pay. */
    void expenditure() {
        LocalDate on = asOf.minusMonths(4).withDayOfMonth(12);
        once("MED_AID", unit.applicant(), draw.amount(200_000, 900_000, 1_000), on);
    }

    /** Help in a sudden need. */
    void urgent() {
        LocalDate on = asOf.minusMonths(draw.between(1, 8)).withDayOfMonth(6);
        once("TEMP_URGENT", unit.applicant(), draw.amount(142_000, 710_000, 1_000), on);
    }

    private void settled(LocalDate since) {
        LocalDate visit = asOf.minusMonths(draw.between(1, 6)).withDayOfMonth(4);
        if (visit.isAfter(since)) {
            long self = draw.amount(80_000, 400_000, 1_000);
            stage.life().bill(unit.applicant(), visit, self * 3, self, "脑梗死");
            once("MED_AID", unit.applicant(), self / 2, visit.plusDays(12));
        }
    }

    private void premiums(LocalDate since) {
        LocalDate year = asOf.withDayOfYear(1);
        LocalDate from = since.isAfter(year) ? since : year;
        if (from.isBefore(asOf.minusMonths(2))) {
            for (Citizen member : members) {
                stage.aid()
                        .grant(
                                NewGrant.yearly("MED_INSURE", member, PREMIUM, from)
                                        .of(unit)
                                        .until(year.plusYears(1)));
            }
        }
    }

    private void disabilities(LocalDate since, boolean living) {
        for (Citizen citizen : disabled) {
            if (living) {
                monthly("DIS_LIVING", citizen, 35_500, since, null);
            }
            monthly("DIS_CARE", citizen, 12_000, since, null);
        }
    }

    private void schooling(LocalDate since) {
        LocalDate september = LocalDate.of(asOf.getYear(), 9, 1);
        for (Citizen member : members) {
            int age = member.ageOn(september);
            if (age >= 6 && age < 15 && !since.isAfter(september)) {
                stage.aid()
                        .grant(
                                NewGrant.yearly("EDU_COMP", member, 100_000, september)
                                        .of(unit)
                                        .until(LocalDate.of(asOf.getYear() + 1, 7, 1)));
            }
        }
    }

    private void allowances() {
        for (Citizen member : members) {
            LocalDate eighty = member.birth().plusYears(80).plusMonths(1).withDayOfMonth(1);
            if (eighty.isBefore(asOf.minusMonths(1)) && !disabled.contains(member)) {
                stage.aid().grant(NewGrant.monthly("ELDER_ALLOW", member, 6_000, eighty));
            }
        }
    }

    private void monthly(
            String programme, Citizen person, long fen, LocalDate from, @Nullable LocalDate end) {
        stage.aid().grant(NewGrant.monthly(programme, person, fen, from).of(unit).until(end));
    }

    private void once(String programme, Citizen person, long fen, LocalDate on) {
        stage.aid().grant(NewGrant.once(programme, person, fen, on).of(unit));
    }

    /** The papers of the application, and what the departments answered about each grown member. */
    void papers(String programme, LocalDate since, boolean granted) {
        LocalDate applied = since.minusDays(draw.between(25, 45));
        LocalDate decided = since.minusDays(draw.between(3, 10));
        stage.papers().application(unit, programme, applied, decided, granted ? "同意" : "不予同意");
        for (Citizen member : members) {
            if (member.ageOn(applied) < 18) {
                continue;
            }
            String number = stage.papers().authorisation(unit.applicant(), member, applied);
            stage.papers().request(number, member, "companies", applied.plusDays(1), "none");
            stage.papers()
                    .request(
                            number,
                            member,
                            "employment",
                            applied.plusDays(1),
                            draw.chance(0.95) ? "none" : "no-answer");
        }
    }
}
