package org.kinscope.synthetic.plant.transfer;

import java.time.LocalDate;
import org.kinscope.synthetic.city.Estate;
import org.kinscope.synthetic.city.Vehicle;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Vehicles and property that members gave away to kin around the beginning of their aid. */
public final class TransferPlant {

    static final String CODE = "hidden.transfer";

    private TransferPlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, TransferCases.list(), TransferLookAlikes.list());
    }

    /** The day on which the current status began: some two years ago, the same in each case. */
    static LocalDate statusStart(Cast cast) {
        return cast.asOf().minusMonths(22).withDayOfMonth(1);
    }

    /** A car of the giver until one day, of the taker since another. */
    static Vehicle car(Cast cast, Citizen giver, LocalDate end, Citizen taker, LocalDate start) {
        Vehicle car =
                cast.stage()
                        .wealth()
                        .vehicle(
                                giver,
                                cast.any("小型轿车", "小型普通客车", "轻型货车"),
                                cast.draw().amount(2_500_000, 14_000_000, 100_000),
                                end.minusYears(5),
                                end);
        cast.stage().wealth().owned(car, taker, start, null);
        return car;
    }

    /** A dwelling or shop of the giver until one day, of the taker since another. */
    static Estate estate(
            Cast cast, String usage, Citizen giver, LocalDate end, Citizen taker, LocalDate start) {
        Estate estate =
                cast.stage()
                        .wealth()
                        .estate(
                                giver,
                                cast.stage().dwelling(),
                                usage,
                                cast.draw().amount(20_000_000, 90_000_000, 1_000_000),
                                end.minusYears(9),
                                end);
        cast.stage().wealth().owned(estate, taker, 1.0, start, null);
        return estate;
    }
}
