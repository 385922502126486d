package org.kinscope.synthetic.city;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.delivery.Dataset;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.place.Dwelling;

/**
 * What people earn and own: tax, social insurance, traffic police, land registry, banks, market.
 */
public final class Wealth {

    private static final double INCOME_DRIFT = 0.05;
    private static final double JOB_DRIFT = 0.07;
    private static final double BALANCE_DRIFT = 0.2;
    private static final String[] BANKS = {"农业银行", "工商银行", "江苏银行", "邮储银行", "农商行"};
    private static final String[] CARS = {"吉利帝豪", "大众朗逸", "丰田卡罗拉", "五菱宏光", "比亚迪"};

    private final Stage stage;

    Wealth(Stage stage) {
        this.stage = stage;
    }

    /**
     * Writes a running monthly income.
     *
     * @param kind wage, pension, business, property, transfer or support
     */
    public void income(Citizen citizen, String kind, long fenPerMonth, LocalDate from) {
        income(citizen, kind, fenPerMonth, Period.MONTH, from, null);
    }

    /** Writes an income. */
    public void income(
            Citizen citizen,
            String kind,
            long fen,
            Period period,
            LocalDate from,
            @Nullable LocalDate to) {
        write(
                INCOME_DRIFT,
                Dataset.INCOMES,
                2,
                fen + fen / 2000 * 100,
                citizen.id(),
                kind,
                fen,
                period.code(),
                from,
                to);
        if (period != Period.ONCE) {
            stage.ledger()
                    .earns(
                            citizen,
                            new Ledger.Amount(period == Period.MONTH ? fen * 12 : fen, from, to));
        }
    }

    /** Writes an insurance record of an employee. */
    public void job(Citizen citizen, Company employer, long baseFen, LocalDate from) {
        job(citizen, employer.uscc(), baseFen, from, null);
    }

    /** Writes an insurance record with that employer's credit code, or without one. */
    public void job(
            Citizen citizen,
            @Nullable String uscc,
            long baseFen,
            LocalDate from,
            @Nullable LocalDate to) {
        write(
                JOB_DRIFT,
                Dataset.EMPLOYMENT,
                2,
                baseFen + baseFen / 2000 * 100,
                citizen.id(),
                uscc,
                baseFen,
                from,
                to);
    }

    /** Writes a row that in some families has another value in one place a month later. */
    private void write(
            double share, Dataset dataset, int place, Object later, @Nullable Object... row) {
        if (stage.drifts(share)) {
            @Nullable Object[] after = Arrays.copyOf(row, row.length);
            after[place] = later;
            stage.setting().delivery.changed(dataset, row, after);
        } else {
            stage.setting().delivery.row(dataset, row);
        }
    }

    /** Writes a car of that value. {@return the car} */
    public Vehicle car(Citizen owner, long valueFen, LocalDate from) {
        return vehicle(owner, "小型轿车", valueFen, from, null);
    }

    /** Writes a vehicle with its first owner. {@return the vehicle} */
    public Vehicle vehicle(
            Citizen owner, String kind, long valueFen, LocalDate from, @Nullable LocalDate to) {
        Vehicle vehicle =
                new Vehicle(
                        stage.setting().counter.plate(),
                        kind,
                        kind.contains("轿车") ? stage.draw().word(CARS) : "建设",
                        valueFen);
        owned(vehicle, owner, from, to);
        return vehicle;
    }

    /** Writes a further owner of a vehicle. */
    public void owned(Vehicle vehicle, Citizen owner, LocalDate from, @Nullable LocalDate to) {
        stage.setting()
                .delivery
                .row(
                        Dataset.VEHICLES,
                        vehicle.plate(),
                        owner.id(),
                        vehicle.kind(),
                        vehicle.model(),
                        vehicle.valueFen(),
                        from,
                        to);
    }

    /**
     * Writes a use of a vehicle.
     *
     * @param evidence violation, insurance, parking or toll
     */
    public void use(Vehicle vehicle, Citizen user, LocalDate on, String evidence) {
        stage.setting()
                .delivery
                .row(Dataset.VEHICLE_USES, vehicle.plate(), user.id(), on, evidence);
    }

    /** Writes that dwelling as owned by one person. {@return the estate} */
    public Estate home(Citizen owner, Dwelling at, long valueFen, LocalDate from) {
        return estate(owner, at, "住宅", valueFen, from, null);
    }

    /** Writes a piece of real estate with its first owner. {@return the estate} */
    public Estate estate(
            Citizen owner,
            Dwelling at,
            String usage,
            long valueFen,
            LocalDate from,
            @Nullable LocalDate to) {
        Estate estate =
                new Estate(
                        stage.setting().counter.estate(at.village().code()),
                        at,
                        usage,
                        stage.draw().between(45, 140),
                        valueFen);
        owned(estate, owner, 1.0, from, to);
        return estate;
    }

    /** Writes a further owner of a piece of real estate. */
    public void owned(
            Estate estate, Citizen owner, double share, LocalDate from, @Nullable LocalDate to) {
        stage.setting()
                .delivery
                .row(
                        Dataset.REAL_ESTATE,
                        estate.number(),
                        owner.id(),
                        share,
                        estate.usage(),
                        (double) estate.areaM2(),
                        estate.valueFen(),
                        stage.register().address(estate.at()),
                        estate.at().village().code(),
                        from,
                        to);
    }

    /** {@return the account of that person, always the same while the family is on the stage} */
    public String account(Citizen citizen) {
        return stage.ledger()
                .accounts()
                .computeIfAbsent(citizen.id(), id -> stage.setting().counter.account());
    }

    /** {@return a further account number that nobody else has} */
    public String newAccount() {
        return stage.setting().counter.account();
    }

    /** Writes the balance of the person's account a month before the city's day. */
    public void deposit(Citizen holder, long fen) {
        deposit(account(holder), holder, fen, stage.asOf().withDayOfMonth(1).minusDays(1));
        if (stage.drifts(BALANCE_DRIFT)) {
            laterDeposit(holder, fen + 10_000);
        }
    }

    /** Writes the balance of an account on a day. */
    public void deposit(String account, Citizen holder, long fen, LocalDate on) {
        stage.setting()
                .delivery
                .row(Dataset.DEPOSITS, account, holder.id(), bank(account), fen, on);
    }

    /** Writes a balance that only the later delivery has, a month after the others. */
    private void laterDeposit(Citizen holder, long fen) {
        String account = account(holder);
        stage.setting()
                .delivery
                .added(Dataset.DEPOSITS, account, holder.id(), bank(account), fen, stage.asOf());
    }

    private static String bank(String account) {
        return BANKS[Math.floorMod(account.hashCode(), BANKS.length)];
    }

    /** Writes a company with limited liability at that address. {@return the company} */
    public Company company(@Nullable Citizen legalRep, long capitalFen, Dwelling at, LocalDate on) {
        return company(legalRep, capitalFen, at, "91", on, null);
    }

    /**
     * Writes a company.
     *
     * @param start the first two digits of its credit code: 91, or 92 for self-employment
     */
    public Company company(
            @Nullable Citizen legalRep,
            long capitalFen,
            Dwelling at,
            String start,
            LocalDate from,
            @Nullable LocalDate to) {
        Company company =
                new Company(
                        stage.setting().counter.company(start, at.village().county().code()),
                        "泰州市"
                                + stage.register().surname()
                                + stage.draw().word("源", "达", "鑫", "盛", "和", "丰")
                                + stage.draw().word("建材", "商贸", "食品", "机械", "服饰", "物流")
                                + (start.equals("92") ? "经营部" : "有限公司"),
                        capitalFen);
        stage.setting()
                .delivery
                .row(
                        Dataset.COMPANIES,
                        company.uscc(),
                        company.name(),
                        legalRep == null ? null : legalRep.id(),
                        capitalFen,
                        stage.register().address(at),
                        to == null ? "存续" : "注销",
                        from,
                        to);
        return company;
    }

    /**
     * Writes a role in a company.
     *
     * @param role shareholder, director, supervisor or controller
     * @param share from 0 to 1, or null
     */
    public void role(
            Company company,
            Citizen citizen,
            String role,
            @Nullable Double share,
            LocalDate from,
            @Nullable LocalDate to) {
        stage.setting()
                .delivery
                .row(Dataset.SHAREHOLDINGS, company.uscc(), citizen.id(), role, share, from, to);
    }
}
