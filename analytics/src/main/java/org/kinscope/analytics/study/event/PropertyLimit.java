package org.kinscope.analytics.study.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.Holdings;
import org.kinscope.analytics.family.Holdings.Car;
import org.kinscope.analytics.family.Holdings.Home;
import org.kinscope.analytics.family.Holdings.Share;
import org.kinscope.analytics.policy.PolicyAt.PropertyLimits;
import org.kinscope.graph.money.Yuan;

/** The property limits before or behind a family: each is crossed alone. */
final class PropertyLimit {

    private static final int WHOLE = 100;

    private final Suppositions asked;
    private final Question question;
    private final Entitlements now;
    private final PropertyLimits limits;

    /**
     * A limit, before the rules are asked what crossing it changes.
     *
     * @param kind what limits
     * @param limit the amount or the number
     * @param ofAll the same as it is told of many families: of deposits months of S a head
     * @param over whether the family is over it and crosses it back
     * @param distance how far from an amount, yuan; null where it is no amount
     * @param near whether the family stands close: of deposits within a tenth, else one away
     * @param then what would be owned
     */
    record Crossing(
            Boundary.Kind kind,
            String limit,
            String ofAll,
            boolean over,
            @Nullable Yuan distance,
            boolean near,
            Holdings then) {

        String crossing() {
            return over ? "under" : "over";
        }

        /** {@return what crossing it makes of the family's aid} */
        Boundary of(Suppositions asked) {
            Family family = asked.question().family();
            return new Boundary(
                    kind,
                    null,
                    limit,
                    crossing(),
                    null,
                    distance,
                    asked.before(),
                    asked.of(
                            new Family(
                                    family.key(),
                                    family.divisionCode(),
                                    family.told(),
                                    family.members(),
                                    then,
                                    family.statuses(),
                                    family.recorded())));
        }
    }

    PropertyLimit(Suppositions asked) {
        this.asked = asked;
        question = asked.question();
        now = asked.entitlements();
        limits = asked.calculator().policy(question.day(), now.profile()).propertyLimits();
    }

    /** {@return deposits where they and S are known, vehicles, homes and companies} */
    List<Crossing> crossings() {
        List<Crossing> all = new ArrayList<>();
        deposits().ifPresent(all::add);
        all.add(vehicles());
        all.add(dwellings());
        all.add(companies());
        return all;
    }

    private Optional<Crossing> deposits() {
        Holdings held = question.family().holdings();
        Yuan deposits = held.deposits();
        Long assumed = question.values().get("dibao_standard");
        Yuan standard =
                assumed != null
                        ? new Yuan(assumed)
                        : asked.calculator()
                                .policy(question.day(), now.profile())
                                .dibaoStandard(question.family().divisionCode())
                                .orElse(null);
        int size = now.tier().size();
        if (deposits == null || standard == null || size == 0) {
            return Optional.empty();
        }
        Yuan limit = standard.times(limits.depositMonths()).times(size);
        boolean over = deposits.compareTo(limit) > 0;
        long distance = limit.fen() - deposits.fen();
        return Optional.of(
                new Crossing(
                        Boundary.Kind.DEPOSITS,
                        limit.toString(),
                        Integer.toString(limits.depositMonths()),
                        over,
                        new Yuan(distance),
                        Math.abs(distance) * WHOLE <= limit.fen() * Standing.NEAR,
                        new Holdings(
                                held.vehicles(),
                                held.dwellings(),
                                over ? limit : new Yuan(limit.fen() + 1),
                                held.shares(),
                                held.unknown())));
    }

    private Crossing vehicles() {
        Holdings held = question.family().holdings();
        List<Car> within =
                held.vehicles().stream()
                        .filter(
                                car ->
                                        (car.kind() != null
                                                        && limits.exemptVehicleKinds()
                                                                .contains(car.kind()))
                                                || isCheap(car.value()))
                        .toList();
        int beyond = held.vehicles().size() - within.size();
        List<Car> then = new ArrayList<>(within);
        if (beyond == 0) {
            then.add(new Car("小型轿车", new Yuan(limits.vehicleValueLimit().fen() + 1)));
        }
        return counted(
                Boundary.Kind.VEHICLES,
                limits.vehicleValueLimit().toString(),
                beyond,
                new Holdings(
                        then, held.dwellings(), held.deposits(), held.shares(), held.unknown()));
    }

    private boolean isCheap(@Nullable Yuan value) {
        return value != null && value.compareTo(limits.vehicleValueLimit()) <= 0;
    }

    private Crossing dwellings() {
        Holdings held = question.family().holdings();
        String usage = limits.dwellingUsages().iterator().next();
        List<Home> counted =
                held.dwellings().stream()
                        .filter(
                                h ->
                                        h.usage() == null
                                                || limits.dwellingUsages().contains(h.usage()))
                        .toList();
        int beyond = counted.size() - limits.dwellings();
        List<Home> then = new ArrayList<>(held.dwellings());
        then.removeAll(counted);
        if (beyond > 0) {
            then.addAll(counted.subList(0, limits.dwellings()));
        } else {
            then.addAll(counted);
            for (int i = counted.size(); i <= limits.dwellings(); i++) {
                then.add(new Home(usage, WHOLE));
            }
        }
        return counted(
                Boundary.Kind.DWELLINGS,
                Integer.toString(limits.dwellings()),
                beyond,
                new Holdings(
                        held.vehicles(), then, held.deposits(), held.shares(), held.unknown()));
    }

    private Crossing companies() {
        Holdings held = question.family().holdings();
        List<Share> own = held.shares().stream().filter(Share::selfEmployed).toList();
        int beyond = held.shares().size() - own.size();
        List<Share> then = new ArrayList<>(own);
        if (beyond == 0) {
            then.add(new Share(false, new Yuan(1)));
        }
        return counted(
                Boundary.Kind.COMPANIES,
                "0",
                beyond,
                new Holdings(
                        held.vehicles(), held.dwellings(), held.deposits(), then, held.unknown()));
    }

    /** How many are beyond the limit: none at it, below zero where there is room for more. */
    private static Crossing counted(Boundary.Kind kind, String limit, int beyond, Holdings then) {
        return new Crossing(kind, limit, limit, beyond > 0, null, beyond == 0 || beyond == 1, then);
    }
}
