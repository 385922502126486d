package org.kinscope.synthetic.clan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.kinscope.synthetic.city.Company;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;

/**
 * What a family without aid leaves in the departments: jobs, incomes, schools, bills, cars. The
 * incomes of a household are written down whole and comfortable, or not at all: who looks poor in
 * this city was planted or is aided.
 */
final class OrdinaryLife {

    private static final long LEAST_PER_HEAD = 150_000;
    private static final long LEAST_AFTER_COSTS = 90_000;
    private static final String[] DISEASES = {"上呼吸道感染", "高血压", "糖尿病", "骨折", "肺炎", "白内障"};

    private record Wage(Citizen citizen, String kind, long fen, LocalDate from) {}

    private final Stage stage;
    private final Draw draw;
    private final Employers employers;
    private final Rarities rarities;
    private final Schools schools;
    private final LocalDate asOf;

    OrdinaryLife(Stage stage, Draw draw, Employers employers, Rarities rarities) {
        this.stage = stage;
        this.draw = draw;
        this.employers = employers;
        this.rarities = rarities;
        this.schools = new Schools(stage, draw);
        this.asOf = stage.asOf();
    }

    /**
     * Writes the life of one household.
     *
     * @param earning whether its incomes may be known to the departments
     * @param granted whether its people may get what everybody of an age or grade gets
     */
    void of(Hearth hearth, boolean earning, boolean granted) {
        List<Citizen> living = new ArrayList<>();
        for (Kin kin : hearth.members) {
            Citizen citizen = kin.citizen;
            if (citizen != null && citizen.livesOn(asOf)) {
                living.add(citizen);
            } else if (citizen != null && granted) {
                allowance(citizen);
            }
        }
        if (living.isEmpty()) {
            return;
        }
        long costs = 0;
        List<Wage> wages = new ArrayList<>();
        for (Citizen citizen : living) {
            costs += schools.enrol(citizen) + bill(citizen);
            if (earning) {
                earn(citizen, wages);
            }
            traces(citizen);
            boolean imprisoned = prison(citizen, earning);
            if (granted && !imprisoned) {
                allowance(citizen);
                disability(citizen);
            }
        }
        long sum = wages.stream().mapToLong(Wage::fen).sum();
        boolean comfortable =
                sum >= LEAST_PER_HEAD * living.size()
                        && sum - costs / 12 >= LEAST_AFTER_COSTS * living.size();
        if (comfortable) {
            wages.forEach(w -> stage.wealth().income(w.citizen(), w.kind(), w.fen(), w.from()));
        }
        own(hearth, living);
        if (granted && rarities.report().happens()) {
            stage.life()
                    .report(
                            living.getFirst(),
                            draw.word("grid", "hotline", "petition", "village", "self"),
                            draw.word("illness", "unemployment", "housing", "other"),
                            draw.day(asOf.minusMonths(11), asOf));
        }
    }

    /** Prison long ago, or now where nothing is earned or given. {@return whether it is now} */
    private boolean prison(Citizen citizen, boolean earning) {
        int age = citizen.ageOn(asOf);
        if (age < 32 || age > 65) {
            return false;
        }
        if (rarities.served().happens()) {
            LocalDate from = LocalDate.of(draw.between(2009, 2015), draw.between(1, 12), 15);
            stage.life().prison(citizen, from, from.plusMonths(draw.between(3, 24)));
        } else if (!earning && rarities.serves().happens()) {
            stage.life().prison(citizen, draw.day(asOf.minusYears(3), asOf), null);
            return true;
        }
        return false;
    }

    private void earn(Citizen citizen, List<Wage> wages) {
        int age = citizen.ageOn(asOf);
        LocalDate since = LocalDate.of(draw.between(2012, 2019), draw.between(1, 12), 1);
        if (age >= (citizen.sex() == Sex.MAN ? 60 : 55)) {
            boolean town = citizen.village().urban() || draw.chance(0.2);
            long fen =
                    town ? draw.amount(180_000, 420_000, 1_000) : draw.amount(18_000, 60_000, 500);
            if (draw.chance(0.7)) {
                wages.add(new Wage(citizen, "pension", fen, since));
            }
        } else if (age >= 22 && draw.chance(0.62)) {
            long wage =
                    Math.max(220_000, Math.round(Math.exp(draw.normal(12.95, 0.45)) / 100) * 100);
            LocalDate birthday = citizen.birth().plusYears(20);
            LocalDate from = since.isBefore(birthday) ? birthday : since;
            if (draw.chance(0.85)) {
                wages.add(new Wage(citizen, "wage", wage, from));
                stage.wealth().job(citizen, employers.any(draw), wage, from);
            } else {
                wages.add(new Wage(citizen, "business", wage, from));
            }
        }
    }

    private long bill(Citizen citizen) {
        if (!draw.chance(citizen.ageOn(asOf) > 60 ? 0.35 : 0.15)) {
            return 0;
        }
        long total = Math.round(Math.exp(draw.normal(7.8, 0.7))) * 100;
        long self = total * draw.between(15, 45) / 100;
        LocalDate on = draw.day(asOf.minusYears(1).plusDays(1), asOf);
        stage.life().bill(citizen, on, total, self, draw.word(DISEASES));
        return self;
    }

    private void traces(Citizen citizen) {
        int age = citizen.ageOn(asOf);
        if (age >= 14 && age < 85 && draw.chance(0.7)) {
            stage.life().phone(citizen, LocalDate.of(draw.between(2009, 2020), 2, 5));
        }
        if (age >= 20 && draw.chance(0.22)) {
            stage.wealth().deposit(citizen, Math.round(Math.exp(draw.normal(10.2, 1.1))) * 100);
        }
    }

    private void allowance(Citizen citizen) {
        LocalDate eighty = citizen.birth().plusYears(80).plusMonths(1).withDayOfMonth(1);
        LocalDate death = citizen.death();
        if (eighty.isAfter(asOf.minusMonths(1)) || (death != null && death.isBefore(eighty))) {
            return;
        }
        LocalDate from =
                eighty.isBefore(LocalDate.of(2012, 1, 1)) ? LocalDate.of(2012, 1, 1) : eighty;
        if (death == null || death.isAfter(from)) {
            long fen = citizen.ageOn(asOf) >= 90 ? 10_000 : 6_000;
            stage.aid().grant(NewGrant.monthly("ELDER_ALLOW", citizen, fen, from).until(death));
        }
    }

    private void disability(Citizen citizen) {
        int age = citizen.ageOn(asOf);
        if (age < 5 || age >= 80 || !draw.chance(0.025)) {
            return;
        }
        int grade = draw.weighted(12, 20, 34, 34) + 1;
        LocalDate from = LocalDate.of(draw.between(2012, 2018), 5, 6);
        if (from.isBefore(citizen.birth().plusYears(2))) {
            return;
        }
        stage.life().disability(citizen, draw.weighted(12, 14, 2, 50, 10, 10, 2) + 1, grade, from);
        if (grade <= 2) {
            stage.aid()
                    .grant(
                            NewGrant.monthly(
                                    "DIS_CARE",
                                    citizen,
                                    grade == 1 ? 12_000 : 8_000,
                                    from.plusMonths(2).withDayOfMonth(1)));
        }
    }

    private void own(Hearth hearth, List<Citizen> living) {
        Citizen head = living.getFirst();
        if (head.ageOn(asOf) < 18) {
            return;
        }
        LocalDate since = LocalDate.of(draw.between(2001, 2018), draw.between(1, 12), 12);
        if (draw.chance(0.75)) {
            boolean urban = hearth.home.village().urban();
            long value =
                    urban
                            ? draw.amount(40_000_000, 160_000_000, 500_000)
                            : draw.amount(8_000_000, 35_000_000, 250_000);
            stage.wealth().home(head, hearth.home, value, since);
        }
        int age = head.ageOn(asOf);
        if (age < 66 && draw.chance(0.42)) {
            LocalDate bought = LocalDate.of(draw.between(2011, 2019), draw.between(1, 12), 9);
            var car = stage.wealth().car(head, draw.amount(2_000_000, 20_000_000, 10_000), bought);
            if (rarities.use().happens()) {
                stage.wealth()
                        .use(
                                car,
                                head,
                                draw.day(asOf.minusMonths(10), asOf),
                                draw.word("violation", "parking", "toll"));
            }
        } else if (draw.chance(0.1)) {
            stage.wealth()
                    .vehicle(
                            head,
                            draw.word("普通二轮摩托车", "电动自行车", "农用三轮汽车"),
                            draw.amount(80_000, 400_000, 1_000),
                            since,
                            null);
        }
        company(head, age);
        if (draw.chance(0.1)) {
            for (int i = 1; i <= Math.min(3, stage.monthsPaid()); i++) {
                stage.life()
                        .consumption(
                                head,
                                "electricity",
                                draw.amount(6_000, 40_000, 100),
                                YearMonth.from(asOf).minusMonths(i - 1L));
            }
        }
    }

    private void company(Citizen head, int age) {
        if (age < 25 || age > 65 || !draw.chance(0.025)) {
            return;
        }
        boolean alone = draw.chance(0.5);
        LocalDate from = LocalDate.of(draw.between(2004, 2018), 8, 8);
        if (from.isBefore(head.birth().plusYears(20))) {
            return;
        }
        Company company =
                stage.wealth()
                        .company(
                                head,
                                draw.amount(
                                        alone ? 0 : 10_000_000,
                                        alone ? 5_000_000 : 500_000_000,
                                        1_000_000),
                                stage.dwelling(head.village()),
                                alone ? "92" : "91",
                                from,
                                null);
        stage.wealth().role(company, head, "shareholder", 1.0, from, null);
    }
}
