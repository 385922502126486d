package org.kinscope.analytics.detector.kinvehicle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kinscope.analytics.detector.CounterPaths;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.VehicleUse;
import org.kinscope.graph.finding.Evidence.CounterPath;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;

/**
 * Why a member may drive a relative's vehicle without wrong.
 *
 * @param n what is seen
 * @param inquiry day and parameters
 * @param plateNo the vehicle
 * @param owners personIds of the relatives who own it
 * @param uses the members' uses
 */
record InnocentUse(
        Neighbourhood n,
        Inquiry inquiry,
        String plateNo,
        Set<String> owners,
        List<VehicleUse> uses) {

    /** A bill is near a use where so many days lie between at most. */
    private static final long NEAR_DAYS = 7;

    private static final Words LOOKED_FOR =
            new Words(
                    "车主本人也使用、与成员同住、使用前后七天内有就医、车主本人所在家庭受助",
                    "the owner's own use, a common home, treatment within seven days of a use,"
                            + " aid of the owner's own unit");

    CounterPath strongest() {
        return CounterPaths.strongest(
                LOOKED_FOR,
                CounterPaths.of("车主本人也使用该车", "the owner uses the vehicle too", ownUse()),
                CounterPaths.of("车主与成员同住，家中共用", "owner and member share a home", home()),
                CounterPaths.of(
                        "使用前后七天内，成员或车主有自付的就医费用",
                        "member or owner was treated within seven days of a use",
                        CounterPaths.treated(n, people(), this::isNear)),
                CounterPaths.of(
                        "车主本人所在家庭受助，其财产在那里核查",
                        "the owner's own unit is aided, and the vehicle assessed there",
                        aided()));
    }

    private Set<String> drivers() {
        Set<String> drivers = new TreeSet<>();
        uses.forEach(use -> drivers.add(use.personId()));
        return drivers;
    }

    private Set<String> people() {
        Set<String> people = drivers();
        people.addAll(owners);
        return people;
    }

    private List<Step> ownUse() {
        LocalDate day = inquiry.asOf();
        LocalDate after = day.minusMonths(inquiry.parameter("windowMonths"));
        return owners.stream()
                .flatMap(owner -> n.usesBy(owner).stream())
                .filter(use -> use.plateNo().equals(plateNo))
                .filter(use -> use.on().isAfter(after) && !use.on().isAfter(day))
                .map(Steps::used)
                .toList();
    }

    private List<Step> home() {
        List<Step> steps = new ArrayList<>();
        for (String driver : drivers()) {
            for (String owner : owners) {
                steps.addAll(CounterPaths.home(n, driver, owner, inquiry.asOf()));
            }
        }
        return steps;
    }

    private boolean isNear(LocalDate settled) {
        return !settled.isAfter(inquiry.asOf())
                && uses.stream()
                        .anyMatch(
                                use ->
                                        Math.abs(ChronoUnit.DAYS.between(use.on(), settled))
                                                <= NEAR_DAYS);
    }

    private List<Step> aided() {
        return owners.stream()
                .flatMap(owner -> n.membershipsOf(owner).stream())
                .filter(m -> m.spell().runsOn(inquiry.asOf()))
                .filter(m -> Units.isAided(n, m.aidUnitNo(), inquiry.policy()))
                .map(Steps::member)
                .toList();
    }
}
