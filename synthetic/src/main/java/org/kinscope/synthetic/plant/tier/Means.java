package org.kinscope.synthetic.plant.tier;

import java.time.LocalDate;
import org.kinscope.synthetic.city.Company;
import org.kinscope.synthetic.city.Period;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;

/** Incomes, bills and property that are exactly at a limit or just beside it. */
final class Means {

    private static final int DEPOSIT_MONTHS = 24;

    private Means() {}

    /** An income a month, some years old. */
    static void income(Cast cast, Citizen citizen, long fen) {
        cast.aiding().income(citizen, fen);
    }

    /** An income that was low for years and is so much a month since about three months. */
    static void raised(Cast cast, Citizen citizen, long lowFen, long fen) {
        LocalDate rise = cast.asOf().minusMonths(3).withDayOfMonth(1);
        LocalDate before = cast.monthsAgo(50);
        cast.stage().wealth().income(citizen, "transfer", lowFen, Period.MONTH, before, rise);
        cast.stage().wealth().income(citizen, "wage", fen, Period.MONTH, rise, null);
    }

    /** Hospital bills of the last twelve months, together so much, the first on that day. */
    static void bills(Cast cast, Citizen citizen, long selfPaidFen, LocalDate first) {
        long half = selfPaidFen / 2;
        bill(cast, citizen, half, first);
        bill(cast, citizen, selfPaidFen - half, first.plusMonths(2));
    }

    static void bill(Cast cast, Citizen citizen, long selfPaidFen, LocalDate on) {
        String disease = cast.any("恶性肿瘤", "尿毒症", "脑卒中", "冠心病");
        cast.stage().life().bill(citizen, on, selfPaidFen * 5 / 3, selfPaidFen, disease);
    }

    /** The most that so many members may have in the bank together. */
    static long mostDeposits(Cast cast, int members) {
        return DEPOSIT_MONTHS * cast.standard() * members;
    }

    /** So many dwellings in the name of one. */
    static void dwellings(Cast cast, Citizen owner, int count) {
        for (int i = 0; i < count; i++) {
            cast.stage()
                    .wealth()
                    .home(
                            owner,
                            i == 0 ? owner.home() : cast.stage().dwelling(),
                            cast.draw().amount(15_000_000, 60_000_000, 1_000_000),
                            cast.monthsAgo(100 + 9 * i));
        }
    }

    /** A share in a running company of that capital; {@code start}: 91, or 92 self-employed. */
    static void share(Cast cast, Citizen citizen, String start, long capitalFen, String role) {
        Company company =
                cast.stage()
                        .wealth()
                        .company(
                                null,
                                capitalFen,
                                cast.stage().dwelling(),
                                start,
                                cast.monthsAgo(70),
                                null);
        cast.stage()
                .wealth()
                .role(
                        company,
                        citizen,
                        role,
                        role.equals("shareholder") ? 0.3 : null,
                        cast.monthsAgo(70),
                        null);
    }
}
