package org.kinscope.analytics.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt.PropertyLimits;
import org.kinscope.graph.fact.Company;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * Holds what people own together against the property limits: vehicles, dwellings, deposits,
 * shares.
 */
public final class PropertyLimitsRule {

    private final Neighbourhood n;
    private final LocalDate day;
    private final PropertyLimits limits;
    private final List<Evidence.Step> broken = new ArrayList<>();
    private final List<Evidence.Step> unknown = new ArrayList<>();

    private PropertyLimitsRule(Neighbourhood n, LocalDate day, PropertyLimits limits) {
        this.n = n;
        this.day = day;
        this.limits = limits;
    }

    /**
     * {@return what {@code owners} own together on {@code day}, against {@code limits}}
     *
     * @param standard S; null where it is not known, which leaves deposits undecided
     */
    public static Property of(
            Neighbourhood n,
            Collection<String> owners,
            LocalDate day,
            PropertyLimits limits,
            @Nullable Yuan standard) {
        PropertyLimitsRule rule = new PropertyLimitsRule(n, day, limits);
        rule.vehicles(owners);
        rule.dwellings(owners);
        rule.deposits(owners, standard);
        rule.shares(owners);
        Boolean within = !rule.broken.isEmpty() ? Boolean.FALSE : rule.whenNothingIsBroken();
        return new Property(within, rule.broken, rule.unknown);
    }

    private @Nullable Boolean whenNothingIsBroken() {
        return unknown.isEmpty() ? Boolean.TRUE : null;
    }

    /**
     * {@return whether the vehicle counts against the limits; null where its value is not known}
     */
    public static @Nullable Boolean counts(PropertyLimits limits, @Nullable Vehicle vehicle) {
        if (vehicle != null
                && vehicle.kind() != null
                && limits.exemptVehicleKinds().contains(vehicle.kind())) {
            return false;
        }
        Yuan value = vehicle == null ? null : vehicle.value();
        return value == null ? null : value.compareTo(limits.vehicleValueLimit()) > 0;
    }

    private void vehicles(Collection<String> owners) {
        for (Ownership own : owned(owners, Ownership.VEHICLE)) {
            Vehicle vehicle = n.findVehicle(own.assetNo()).orElse(null);
            Boolean counts = counts(limits, vehicle);
            String kind = vehicle == null || vehicle.kind() == null ? "机动车" : vehicle.kind();
            Yuan value = vehicle == null ? null : vehicle.value();
            Evidence.Step step =
                    step(
                            own.personId(),
                            own.assetNo(),
                            "OWNS",
                            own.spell(),
                            own.source(),
                            "名下有"
                                    + kind
                                    + " "
                                    + own.assetNo()
                                    + "，评估价值"
                                    + (value == null ? "不详" : value + "元"),
                            "owns the vehicle "
                                    + own.assetNo()
                                    + " ("
                                    + kind
                                    + "), valued at "
                                    + (value == null ? "an unknown amount" : value + " yuan"));
            sort(counts, step);
        }
    }

    private void dwellings(Collection<String> owners) {
        Map<String, Ownership> dwellings = new LinkedHashMap<>();
        for (Ownership own : owned(owners, Ownership.REAL_ESTATE)) {
            boolean dwelling =
                    n.findRealEstate(own.assetNo())
                            .map(
                                    e ->
                                            e.usage() != null
                                                    && limits.dwellingUsages().contains(e.usage()))
                            .orElse(false);
            if (dwelling) {
                dwellings.putIfAbsent(own.assetNo(), own);
            }
        }
        if (dwellings.size() > limits.dwellings()) {
            for (Ownership own : dwellings.values()) {
                broken.add(
                        step(
                                own.personId(),
                                own.assetNo(),
                                "OWNS",
                                own.spell(),
                                own.source(),
                                "名下有住宅 " + own.assetNo() + "（共" + dwellings.size() + "处）",
                                "owns the dwelling "
                                        + own.assetNo()
                                        + ", one of "
                                        + dwellings.size()));
            }
        }
    }

    private void deposits(Collection<String> owners, @Nullable Yuan standard) {
        Map<String, Deposit> latest = new LinkedHashMap<>();
        for (String owner : owners) {
            for (Deposit deposit : n.depositsOf(owner)) {
                if (!deposit.asOf().isAfter(day)) {
                    latest.merge(
                            deposit.accountToken(),
                            deposit,
                            (a, b) -> b.asOf().isAfter(a.asOf()) ? b : a);
                }
            }
        }
        Yuan sum = latest.values().stream().map(Deposit::balance).reduce(Yuan.ZERO, Yuan::plus);
        Boolean over = sum.compareTo(Yuan.ZERO) <= 0 ? Boolean.FALSE : over(sum, standard, owners);
        if (over == null || over) {
            for (Deposit deposit : latest.values()) {
                sort(
                        over,
                        step(
                                deposit.personId(),
                                deposit.accountToken(),
                                "HAD_BALANCE",
                                Spell.since(deposit.asOf()),
                                deposit.source(),
                                deposit.asOf() + " 存款余额 " + deposit.balance() + " 元",
                                "had "
                                        + deposit.balance()
                                        + " yuan on an account on "
                                        + deposit.asOf()));
            }
        }
    }

    private @Nullable Boolean over(Yuan sum, @Nullable Yuan standard, Collection<String> owners) {
        if (standard == null) {
            return null;
        }
        Yuan limit = standard.times((long) limits.depositMonths() * owners.size());
        return sum.compareTo(limit) > 0;
    }

    private void shares(Collection<String> owners) {
        for (String owner : owners) {
            for (CompanyRole role : n.rolesOf(owner)) {
                boolean holds = role.role().equals("shareholder") && role.spell().runsOn(day);
                if (!holds || role.uscc().startsWith(limits.selfEmployedPrefix())) {
                    continue;
                }
                Optional<Company> company = n.findCompany(role.uscc());
                if (company.map(c -> !c.spell().runsOn(day)).orElse(false)) {
                    continue;
                }
                Yuan capital = company.map(Company::registeredCapital).orElse(null);
                String name = company.map(Company::name).orElse(role.uscc());
                sort(
                        capital == null ? null : capital.compareTo(Yuan.ZERO) > 0,
                        step(
                                owner,
                                role.uscc(),
                                "HAS_ROLE",
                                role.spell(),
                                role.source(),
                                "是" + name + "的股东，注册资本" + (capital == null ? "不详" : capital + "元"),
                                "holds a share in "
                                        + name
                                        + ", registered capital "
                                        + (capital == null ? "unknown" : capital + " yuan")));
            }
        }
    }

    private List<Ownership> owned(Collection<String> owners, String kind) {
        List<Ownership> owned = new ArrayList<>();
        for (String owner : owners) {
            n.ownedBy(owner).stream()
                    .filter(own -> own.assetKind().equals(kind))
                    .filter(own -> own.spell().runsOn(day))
                    .forEach(owned::add);
        }
        return owned;
    }

    private void sort(@Nullable Boolean counts, Evidence.Step step) {
        if (counts == null) {
            unknown.add(step);
        } else if (counts) {
            broken.add(step);
        }
    }

    private Evidence.Step step(
            String person,
            String asset,
            String relation,
            Spell spell,
            Source source,
            String zh,
            String en) {
        String name = Kin.nameOf(n, person);
        return new Evidence.Step(
                new Words(name + zh, name + " " + en), relation, person, asset, spell, source);
    }
}
