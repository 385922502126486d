package org.kinscope.analytics.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt.PropertyLimits;
import org.kinscope.analytics.tier.PropertyFacts.Break;
import org.kinscope.analytics.tier.PropertyFacts.Holding;
import org.kinscope.graph.fact.Company;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** Holds what people own together against the property limits. */
final class PropertyCheck {
    private final Neighbourhood n;
    private final List<String> members;
    private final LocalDate day;
    private final PropertyLimits limits;
    private final List<Break> breaks = new ArrayList<>();
    private final List<Words> unknown = new ArrayList<>();

    PropertyCheck(Neighbourhood n, List<String> members, LocalDate day, PropertyLimits limits) {
        this.n = n;
        this.members = members;
        this.day = day;
        this.limits = limits;
    }

    /** {@return what was found} S is null where the dibao standard is unknown. */
    PropertyFacts facts(@Nullable Yuan standard) {
        members.stream()
                .flatMap(id -> n.ownedBy(id).stream())
                .filter(o -> o.assetKind().equals(Ownership.VEHICLE) && o.spell().runsOn(day))
                .forEach(this::vehicle);
        dwellings();
        deposits(standard);
        members.stream()
                .flatMap(id -> n.rolesOf(id).stream())
                .filter(r -> r.role().equals("shareholder") && r.spell().runsOn(day))
                .forEach(this::company);
        unknown.addAll(Undelivered.of(n, members, day));
        return new PropertyFacts(breaks, unknown);
    }

    private void vehicle(Ownership owned) {
        String plate = owned.assetNo();
        Vehicle vehicle = n.findVehicle(plate).orElse(new Vehicle(plate, null, null, null));
        Boolean within = withinLimit(vehicle, limits);
        if (within == null) {
            unknown.add(
                    new Words(
                            "机动车 " + plate + " 的类型或评估价值",
                            "the kind or the value of the vehicle " + plate));
        } else if (!within) {
            Words what =
                    new Words(
                            vehicle.kind() + " " + plate,
                            "motor vehicle " + plate + " (" + vehicle.kind() + ")");
            breaks.add(
                    new Break(
                            plate,
                            new Words("机动车评估价值", "value of a motor vehicle that is not exempt"),
                            String.valueOf(vehicle.value()),
                            limits.vehicleValueLimit().toString(),
                            "yuan",
                            limits.basis().vehicles(),
                            List.of(holding(what, owned))));
        }
    }

    /** {@return whether the vehicle does not count; null where that cannot be said} */
    static @Nullable Boolean withinLimit(Vehicle vehicle, PropertyLimits limits) {
        String kind = vehicle.kind();
        Yuan value = vehicle.value();
        if (kind != null && limits.exemptVehicleKinds().contains(kind)) {
            return true;
        }
        if (value != null && value.compareTo(limits.vehicleValueLimit()) <= 0) {
            return true;
        }
        return kind == null || value == null ? null : false;
    }

    private void dwellings() {
        Map<String, Ownership> sure = new TreeMap<>();
        Map<String, Ownership> maybe = new TreeMap<>();
        for (String member : members) {
            for (Ownership o : n.ownedBy(member)) {
                if (o.assetKind().equals(Ownership.REAL_ESTATE) && o.spell().runsOn(day)) {
                    String usage =
                            n.findRealEstate(o.assetNo()).map(RealEstate::usage).orElse(null);
                    if (usage == null) {
                        maybe.putIfAbsent(o.assetNo(), o);
                    } else if (limits.dwellingUsages().contains(usage)) {
                        sure.putIfAbsent(o.assetNo(), o);
                    }
                }
            }
        }
        if (sure.size() > limits.dwellings()) {
            breaks.add(
                    new Break(
                            Break.DWELLINGS,
                            new Words("住房套数", "number of dwellings"),
                            Integer.toString(sure.size()),
                            Integer.toString(limits.dwellings()),
                            "dwellings",
                            limits.basis().dwellings(),
                            sure.values().stream()
                                    .map(
                                            o ->
                                                    holding(
                                                            new Words(
                                                                    "住房 " + o.assetNo(),
                                                                    "dwelling " + o.assetNo()),
                                                            o))
                                    .toList()));
        } else if (sure.size() + maybe.size() > limits.dwellings()) {
            unknown.add(
                    new Words(
                            "不动产用途 " + String.join(", ", maybe.keySet()),
                            "the usage of the real estate " + String.join(", ", maybe.keySet())));
        }
    }

    private void deposits(@Nullable Yuan standard) {
        Map<String, Deposit> latest = new TreeMap<>();
        for (String member : members) {
            for (Deposit deposit : n.depositsOf(member)) {
                if (!deposit.asOf().isAfter(day)) {
                    latest.merge(deposit.accountToken(), deposit, PropertyCheck::later);
                }
            }
        }
        Yuan sum = Yuan.ZERO;
        for (Deposit deposit : latest.values()) {
            sum = sum.plus(deposit.balance());
        }
        if (standard == null || members.isEmpty()) {
            return;
        }
        Yuan limit = standard.times(limits.depositMonths()).times(members.size());
        if (sum.compareTo(limit) > 0) {
            breaks.add(
                    new Break(
                            Break.DEPOSITS,
                            new Words("存款合计", "deposits together"),
                            sum.toString(),
                            limit.toString(),
                            "yuan",
                            limits.basis().deposits(),
                            latest.values().stream().map(PropertyCheck::holding).toList()));
        }
    }

    /** Of two balances of one day the greater; a register should not have two. */
    private static Deposit later(Deposit a, Deposit b) {
        int byDay = a.asOf().compareTo(b.asOf());
        return byDay > 0 || (byDay == 0 && a.balance().compareTo(b.balance()) >= 0) ? a : b;
    }

    private void company(CompanyRole role) {
        Company company = n.findCompany(role.uscc()).orElse(null);
        if (role.uscc().startsWith(limits.selfEmployedPrefix())
                || (company != null && !company.spell().runsOn(day))) {
            return;
        }
        Yuan capital = company == null ? null : company.registeredCapital();
        if (capital == null) {
            unknown.add(
                    new Words(
                            "企业 " + role.uscc() + " 的注册资本",
                            "the registered capital of the company " + role.uscc()));
        } else if (capital.compareTo(Yuan.ZERO) > 0) {
            breaks.add(
                    new Break(
                            role.uscc(),
                            new Words("持股企业注册资本", "registered capital of a company with a share"),
                            capital.toString(),
                            Yuan.ZERO.toString(),
                            "yuan",
                            limits.basis().companies(),
                            List.of(
                                    new Holding(
                                            new Words(
                                                    "企业股东 " + role.uscc(),
                                                    "shareholder of " + role.uscc()),
                                            "HAS_ROLE",
                                            role.personId(),
                                            role.uscc(),
                                            role.spell(),
                                            role.source()))));
        }
    }

    private static Holding holding(Words what, Ownership owned) {
        return new Holding(
                what, "OWNS", owned.personId(), owned.assetNo(), owned.spell(), owned.source());
    }

    private static Holding holding(Deposit deposit) {
        return new Holding(
                new Words(
                        "存款 " + deposit.balance() + " 元（" + deposit.asOf() + "）",
                        "balance of " + deposit.balance() + " yuan on " + deposit.asOf()),
                "HAD_BALANCE",
                deposit.personId(),
                deposit.accountToken(),
                new Spell(deposit.asOf(), deposit.asOf().plusDays(1)),
                deposit.source());
    }
}
