package org.kinscope.analytics.family;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.tier.Undelivered;
import org.kinscope.graph.fact.Company;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.money.Yuan;

/** What registered members own together on a day. */
final class RegisteredHoldings {

    private static final int WHOLE = 100;
    private static final String SELF_EMPLOYED = "92";

    private RegisteredHoldings() {}

    static Holdings of(Neighbourhood n, List<String> members, LocalDate day) {
        List<Holdings.Car> cars = new ArrayList<>();
        Map<String, Integer> shares = new LinkedHashMap<>();
        Map<String, Deposit> latest = new TreeMap<>();
        List<Holdings.Share> companies = new ArrayList<>();
        for (String member : members) {
            for (Ownership owned : n.ownedBy(member)) {
                if (!owned.spell().runsOn(day)) {
                    continue;
                }
                if (owned.assetKind().equals(Ownership.VEHICLE)) {
                    Vehicle vehicle = n.findVehicle(owned.assetNo()).orElse(null);
                    cars.add(
                            vehicle == null
                                    ? new Holdings.Car(null, null)
                                    : new Holdings.Car(vehicle.kind(), vehicle.value()));
                } else {
                    // One home that two members own is one home; what they own of it is added.
                    shares.merge(owned.assetNo(), percent(owned), (a, b) -> Math.min(WHOLE, a + b));
                }
            }
            for (Deposit deposit : n.depositsOf(member)) {
                if (!deposit.asOf().isAfter(day)) {
                    latest.merge(deposit.accountToken(), deposit, RegisteredHoldings::later);
                }
            }
            n.rolesOf(member).stream()
                    .filter(r -> r.role().equals("shareholder") && r.spell().runsOn(day))
                    .forEach(r -> company(n, r, day, companies));
        }
        List<Holdings.Home> homes = new ArrayList<>();
        shares.forEach(
                (no, percent) ->
                        homes.add(
                                new Holdings.Home(
                                        n.findRealEstate(no).map(RealEstate::usage).orElse(null),
                                        percent)));
        Yuan deposits = Yuan.ZERO;
        for (Deposit deposit : latest.values()) {
            deposits = deposits.plus(deposit.balance());
        }
        return new Holdings(cars, homes, deposits, companies, Undelivered.of(n, members, day));
    }

    private static int percent(Ownership owned) {
        BigDecimal share = owned.share();
        return share == null
                ? WHOLE
                : share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static Deposit later(Deposit a, Deposit b) {
        int byDay = a.asOf().compareTo(b.asOf());
        return byDay > 0 || (byDay == 0 && a.balance().compareTo(b.balance()) >= 0) ? a : b;
    }

    private static void company(
            Neighbourhood n, CompanyRole role, LocalDate day, List<Holdings.Share> companies) {
        Company company = n.findCompany(role.uscc()).orElse(null);
        if (company == null || company.spell().runsOn(day)) {
            companies.add(
                    new Holdings.Share(
                            role.uscc().startsWith(SELF_EMPLOYED),
                            company == null ? null : company.registeredCapital()));
        }
    }
}
