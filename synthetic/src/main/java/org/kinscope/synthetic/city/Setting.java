package org.kinscope.synthetic.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinscope.synthetic.delivery.Delivery;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.IdNumbers;
import org.kinscope.synthetic.people.Names;
import org.kinscope.synthetic.place.Dwellings;
import org.kinscope.synthetic.place.Places;

/**
 * What is one for the whole city: the day, the places, the counters. It grows with the number of
 * officials and of birth dates, never with the number of people.
 */
public final class Setting {

    final LocalDate asOf;
    final int months;
    final int mess;
    final Places places;
    final Dwellings dwellings;
    final Names names = new Names();
    final IdNumbers idNumbers = new IdNumbers();
    final Counter counter = new Counter();
    final Delivery delivery;
    final Map<String, Long> grantsByProgramme = new TreeMap<>();
    final Map<String, List<Citizen>> approvers = new HashMap<>();

    /**
     * Prepares an empty city.
     *
     * @param asOf the day up to which its story goes
     * @param months of how many months, the last that of {@code asOf}, there are payments
     * @param mess 0 for clerks who write every address alike
     * @param places the divisions
     * @param delivery where rows go
     */
    public Setting(LocalDate asOf, int months, int mess, Places places, Delivery delivery) {
        this.asOf = asOf;
        this.months = months;
        this.mess = mess;
        this.places = places;
        this.dwellings = new Dwellings(places.villages().size() + 1);
        this.delivery = delivery;
    }

    /** Lets that person approve what is decided in the county. */
    void approves(String county, Citizen official) {
        approvers.computeIfAbsent(county, c -> new ArrayList<>()).add(official);
    }
}
