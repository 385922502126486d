package org.kinscope.analytics.study.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.Holdings;
import org.kinscope.analytics.family.Holdings.Car;
import org.kinscope.analytics.family.Holdings.Home;
import org.kinscope.analytics.family.Holdings.Share;
import org.kinscope.analytics.policy.PolicyAt.PropertyLimits;
import org.kinscope.analytics.study.aid.Aid;
import org.kinscope.graph.money.Yuan;

/** The property limits before or behind a family: each is crossed alone. */
final class PropertyLimit {

    private static final int WHOLE = 100;

    private final Calculator calculator;
    private final Question question;
    private final Aid before;
    private final Entitlements now;
    private final PropertyLimits limits;

    PropertyLimit(Calculator calculator, Question question, Aid before) {
        this.calculator = calculator;
        this.question = question;
        this.before = before;
        now = calculator.unexplained(question);
        limits = calculator.book().catalogue().at(question.day(), now.profile()).propertyLimits();
    }

    void addTo(List<Boundary> all) {
        deposits().ifPresent(all::add);
        all.add(vehicles());
        all.add(dwellings());
        all.add(companies());
    }

    /** {@return the limit of deposits; empty where S or the deposits are not known} */
    Optional<Boundary> deposits() {
        Holdings held = question.family().holdings();
        Yuan deposits = held.deposits();
        Long assumed = question.values().get("dibao_standard");
        Yuan standard =
                assumed != null
                        ? new Yuan(assumed)
                        : calculator
                                .book()
                                .catalogue()
                                .at(question.day(), now.profile())
                                .dibaoStandard(question.family().divisionCode())
                                .orElse(null);
        int size = now.tier().size();
        if (deposits == null || standard == null || size == 0) {
            return Optional.empty();
        }
        Yuan limit = standard.times(limits.depositMonths()).times(size);
        boolean over = deposits.compareTo(limit) > 0;
        Holdings then =
                new Holdings(
                        held.vehicles(),
                        held.dwellings(),
                        over ? limit : new Yuan(limit.fen() + 1),
                        held.shares(),
                        held.unknown());
        return Optional.of(
                crossed(
                        Boundary.Kind.DEPOSITS,
                        limit.toString(),
                        over,
                        new Yuan(limit.fen() - deposits.fen()),
                        then));
    }

    private Boundary vehicles() {
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
        boolean over = within.size() < held.vehicles().size();
        List<Car> then = new ArrayList<>(within);
        if (!over) {
            then.add(new Car("小型轿车", new Yuan(limits.vehicleValueLimit().fen() + 1)));
        }
        return crossed(
                Boundary.Kind.VEHICLES,
                limits.vehicleValueLimit().toString(),
                over,
                null,
                new Holdings(
                        then, held.dwellings(), held.deposits(), held.shares(), held.unknown()));
    }

    private boolean isCheap(@Nullable Yuan value) {
        return value != null && value.compareTo(limits.vehicleValueLimit()) <= 0;
    }

    private Boundary dwellings() {
        Holdings held = question.family().holdings();
        String usage = limits.dwellingUsages().iterator().next();
        List<Home> counted =
                held.dwellings().stream()
                        .filter(
                                h ->
                                        h.usage() == null
                                                || limits.dwellingUsages().contains(h.usage()))
                        .toList();
        boolean over = counted.size() > limits.dwellings();
        List<Home> then = new ArrayList<>(held.dwellings());
        then.removeAll(counted);
        if (over) {
            then.addAll(counted.subList(0, limits.dwellings()));
        } else {
            then.addAll(counted);
            for (int i = counted.size(); i <= limits.dwellings(); i++) {
                then.add(new Home(usage, WHOLE));
            }
        }
        return crossed(
                Boundary.Kind.DWELLINGS,
                Integer.toString(limits.dwellings()),
                over,
                null,
                new Holdings(
                        held.vehicles(), then, held.deposits(), held.shares(), held.unknown()));
    }

    private Boundary companies() {
        Holdings held = question.family().holdings();
        List<Share> own = held.shares().stream().filter(Share::selfEmployed).toList();
        boolean over = own.size() < held.shares().size();
        List<Share> then = new ArrayList<>(own);
        if (!over) {
            then.add(new Share(false, new Yuan(1)));
        }
        return crossed(
                Boundary.Kind.COMPANIES,
                "0",
                over,
                null,
                new Holdings(
                        held.vehicles(), held.dwellings(), held.deposits(), then, held.unknown()));
    }

    private Boundary crossed(
            Boundary.Kind kind,
            String limit,
            boolean over,
            @Nullable Yuan distance,
            Holdings then) {
        Family family = question.family();
        return new Boundary(
                kind,
                null,
                limit,
                over ? "under" : "over",
                null,
                distance,
                before,
                Aid.of(
                        calculator,
                        question.about(
                                new Family(
                                        family.key(),
                                        family.divisionCode(),
                                        family.told(),
                                        family.members(),
                                        then,
                                        family.statuses(),
                                        family.recorded()))));
    }
}
