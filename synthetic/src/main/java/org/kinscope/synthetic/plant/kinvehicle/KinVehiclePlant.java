package org.kinscope.synthetic.plant.kinvehicle;

import java.time.LocalDate;
import org.kinscope.synthetic.city.Vehicle;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.ShapedPlant;

/** Vehicles of relatives outside, used by members of aided units, often enough or not. */
public final class KinVehiclePlant {

    static final String CODE = "hidden.kin-vehicle";

    private static final String[] EVIDENCE = {"violation", "insurance", "parking", "toll"};
    private static final String[] KINDS = {"小型轿车", "小型普通客车", "轻型货车", "小型越野客车"};

    private KinVehiclePlant() {}

    /** {@return the plant} */
    public static Plant plant() {
        return new ShapedPlant(CODE, KinVehicleCases.list(), KinVehicleLookAlikes.list());
    }

    /** A vehicle of no exempt kind, worth something, long owned. */
    static Vehicle vehicle(Cast cast, Citizen owner) {
        return vehicle(cast, owner, cast.monthsAgo(60), null);
    }

    static Vehicle vehicle(
            Cast cast,
            Citizen owner,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        return cast.stage()
                .wealth()
                .vehicle(
                        owner,
                        cast.any(KINDS),
                        cast.draw().amount(3_000_000, 16_000_000, 100_000),
                        from,
                        to);
    }

    /** Uses on so many different dates within the last twelve months. */
    static void uses(Cast cast, Vehicle vehicle, Citizen user, int dates) {
        for (int i = 0; i < dates; i++) {
            use(cast, vehicle, user, cast.asOf().minusDays(20L + 40L * i + cast.draw().below(30)));
        }
    }

    static void use(Cast cast, Vehicle vehicle, Citizen user, LocalDate... days) {
        for (LocalDate day : days) {
            cast.stage().wealth().use(vehicle, user, day, cast.any(EVIDENCE));
        }
    }
}
