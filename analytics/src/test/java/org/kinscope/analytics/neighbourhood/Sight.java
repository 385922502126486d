package org.kinscope.analytics.neighbourhood;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.finding.Subject;

/** All that a neighbourhood promises to show of its subject, asked in one go. */
public final class Sight {

    private Sight() {}

    /** {@return start and two steps of kinship, walked here a second time and in another way} */
    public static SortedSet<String> people(Neighbourhood city) {
        SortedSet<String> seen = new TreeSet<>();
        String key = city.subject().key();
        if (city.subject().kind() == Subject.Kind.PERSON) {
            seen.add(key);
            city.membershipsOf(key)
                    .forEach(
                            m ->
                                    city.membersOf(m.aidUnitNo()).stream()
                                            .map(Membership::personId)
                                            .forEach(seen::add));
        } else if (city.subject().kind() == Subject.Kind.HOUSEHOLD) {
            city.registeredIn(key).stream().map(Registration::personId).forEach(seen::add);
        } else {
            city.membersOf(key).stream().map(Membership::personId).forEach(seen::add);
        }
        return withKin(city, withKin(city, seen));
    }

    private static SortedSet<String> withKin(Neighbourhood city, SortedSet<String> people) {
        SortedSet<String> next = new TreeSet<>(people);
        for (String id : people) {
            city.marriagesOf(id).stream().map((Marriage m) -> m.otherThan(id)).forEach(next::add);
            city.parentsOf(id).stream().map(Parenthood::parentId).forEach(next::add);
            city.childrenOf(id).stream().map(Parenthood::childId).forEach(next::add);
            city.siblingsOf(id).stream().map((Siblings s) -> s.otherThan(id)).forEach(next::add);
        }
        return next;
    }

    /** {@return every answer that a neighbourhood promises about the people in sight} */
    public static Map<String, Object> answers(Neighbourhood n, SortedSet<String> inSight) {
        Map<String, Object> said = new LinkedHashMap<>();
        SortedSet<String> units = new TreeSet<>();
        if (n.subject().kind() == Subject.Kind.AID_UNIT) {
            units.add(n.subject().key());
            n.membersOf(n.subject().key()).stream()
                    .flatMap(m -> n.supportersOf(m.personId()).stream())
                    .map(Support::supporterId)
                    .forEach(id -> said.putAll(ofSupporter(n, id)));
        }
        SortedSet<String> approvers = new TreeSet<>();
        said.put("statements", n.statementsOf(n.subject().key()));
        said.put("records", n.recordsOf(n.subject().key()));
        said.put("receipts", n.receiptsOf(n.subject().key()));
        said.put("deliveries", n.deliveries());
        said.put("registered", n.registeredIn(n.subject().key()));
        for (String id : inSight) {
            said.put("person " + id, n.findPerson(id));
            said.put("memberships " + id, n.membershipsOf(id));
            said.put("marriages " + id, n.marriagesOf(id));
            said.put("parents " + id, n.parentsOf(id));
            said.put("children " + id, n.childrenOf(id));
            said.put("siblings " + id, n.siblingsOf(id));
            said.put("supporters " + id, n.supportersOf(id));
            said.put("owned " + id, n.ownedBy(id));
            said.put("uses " + id, n.usesBy(id));
            said.put("deposits " + id, n.depositsOf(id));
            said.put("roles " + id, n.rolesOf(id));
            said.put("residences " + id, n.residencesOf(id));
            said.put("incomes " + id, n.incomesOf(id));
            said.put("bills " + id, n.billsOf(id));
            said.put("enrolments " + id, n.enrolmentsOf(id));
            said.put("disabilities " + id, n.disabilitiesOf(id));
            said.put("grants " + id, n.grantsTo(id));
            said.put("services " + id, n.servicesOf(id));
            said.put("filings " + id, n.filingsBy(id));
            said.put("answers " + id, n.answersOf(id));
            said.put("payments " + id, n.paymentsOf(id));
            said.put("imprisonments " + id, n.imprisonmentsOf(id));
            said.put("employments " + id, n.employmentsOf(id));
            said.put("reports " + id, n.reportsOf(id));
            n.membershipsOf(id).forEach(m -> units.add(m.aidUnitNo()));
            n.grantsTo(id).forEach(g -> addKnown(approvers, g.approverId()));
            n.rolesOf(id)
                    .forEach(
                            r -> {
                                said.put("company " + r.uscc(), n.findCompany(r.uscc()));
                                said.put("premises " + r.uscc(), n.findPremises(r.uscc()));
                            });
            n.ownedBy(id)
                    .forEach(
                            o -> {
                                said.put(
                                        "owners " + o.assetKind() + " " + o.assetNo(),
                                        n.ownersOf(o.assetKind(), o.assetNo()));
                                n.ownersOf(o.assetKind(), o.assetNo())
                                        .forEach(
                                                co ->
                                                        said.put(
                                                                "person " + co.personId(),
                                                                n.findPerson(co.personId())));
                                // A plate and a property may have one number.
                                if (o.assetKind().equals(Ownership.VEHICLE)) {
                                    said.put("vehicle " + o.assetNo(), n.findVehicle(o.assetNo()));
                                } else {
                                    said.put(
                                            "estate " + o.assetNo(), n.findRealEstate(o.assetNo()));
                                }
                            });
            n.usesBy(id)
                    .forEach(
                            u -> {
                                said.put(
                                        "owners " + u.plateNo(),
                                        n.ownersOf(Ownership.VEHICLE, u.plateNo()));
                                said.put("vehicle " + u.plateNo(), n.findVehicle(u.plateNo()));
                            });
        }
        for (String unit : units) {
            said.put("unit " + unit, n.findAidUnit(unit));
            said.put("members " + unit, n.membersOf(unit));
            n.membersOf(unit)
                    .forEach(m -> said.put("person " + m.personId(), n.findPerson(m.personId())));
            said.put("statuses " + unit, n.statusesOf(unit));
            said.put("grants for " + unit, n.grantsFor(unit));
            n.grantsFor(unit).forEach(g -> addKnown(approvers, g.approverId()));
        }
        for (String approver : approvers) {
            said.put("approver " + approver, n.findPerson(approver));
            said.put("approver's services " + approver, n.servicesOf(approver));
            said.put("approver's filings " + approver, n.filingsBy(approver));
        }
        new Tied(n, said).add(inSight);
        return said;
    }

    /** {@return what is told of somebody who owes support to a member of the unit} */
    private static Map<String, Object> ofSupporter(Neighbourhood n, String id) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("duties " + id, n.dutiesOf(id));
        said.put("registrations " + id, n.registrationsOf(id));
        for (Registration home : n.registrationsOf(id)) {
            said.put("household " + home.householdNo(), n.registeredIn(home.householdNo()));
            for (Registration beside : n.registeredIn(home.householdNo())) {
                String other = beside.personId();
                said.put("person beside " + other, n.findPerson(other));
                said.put("incomes beside " + other, n.incomesOf(other));
                said.put("answers beside " + other, n.answersOf(other));
            }
        }
        return said;
    }

    private static void addKnown(SortedSet<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
