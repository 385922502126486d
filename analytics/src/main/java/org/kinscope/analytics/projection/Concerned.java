package org.kinscope.analytics.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Grouping;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.neighbourhood.Shared;
import org.kinscope.analytics.neighbourhood.Space;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.finding.Subject;

/**
 * Whom changed facts concern: the subjects whose neighbourhood showed one before or shows one now.
 * It walks a neighbourhood's promise backwards, in the city as it was and as it is: from a changed
 * fact to the people on whom it hangs, two steps of kinship on, and to their units and households.
 * It may name a subject too many, never one too few.
 */
final class Concerned {

    private static final int STEPS = 2;

    private final List<FactSource> cities;
    private final Set<String> near = new HashSet<>();
    private final Set<Subject> subjects = new HashSet<>();

    private Concerned(FactSource before, FactSource now) {
        this.cities = List.of(before, now);
    }

    /** {@return the subjects; those that are no longer there too} */
    static Set<Subject> by(Keyed changed, FactSource before, FactSource now) {
        Concerned concerned = new Concerned(before, now);
        changed.keys(Space.PERSON).forEach(concerned::person);
        for (String unit : changed.keys(Space.AID_UNIT)) {
            concerned.subjects.add(Subject.aidUnit(unit));
            concerned.membersOf(unit);
        }
        changed.keys(Space.VEHICLE).forEach(plateNo -> concerned.asset(Ownership.VEHICLE, plateNo));
        changed.keys(Space.REAL_ESTATE)
                .forEach(propertyNo -> concerned.asset(Ownership.REAL_ESTATE, propertyNo));
        for (String uscc : changed.keys(Space.COMPANY)) {
            concerned.both(Groupings.ROLE_HOLDERS, uscc).forEach(r -> concerned.near(r.personId()));
        }
        for (String household : changed.keys(Space.HOUSEHOLD)) {
            concerned.subjects.add(Subject.household(household));
            concerned.household(household);
        }
        changed.keys(Space.ACCOUNT).forEach(concerned::account);
        changed.keys(Space.PHONE).forEach(concerned::phone);
        concerned.kin();
        concerned.tied();
        concerned.unitsAndHouseholds();
        return concerned.subjects;
    }

    private <T> Stream<T> both(Grouping<T> grouping, String key) {
        return cities.stream().flatMap(city -> city.list(grouping, key).stream());
    }

    private void near(String personId) {
        near.add(personId);
    }

    /** A person is seen by those who have a unit or an asset in common, and where it approved. */
    private void person(String id) {
        subjects.add(Subject.person(id));
        near(id);
        both(Groupings.MEMBERSHIPS, id).map(Membership::aidUnitNo).forEach(this::membersOf);
        both(Groupings.OWNED, id).forEach(o -> asset(o.assetKind(), o.assetNo()));
        both(Groupings.APPROVED, id).forEach(this::grant);
        both(Groupings.TIES.holdings(), id).forEach(paid -> near(paid.personId()));
        duties(id);
        both(Groupings.PLACES.registrations(), id).forEach(r -> household(r.householdNo()));
    }

    /** What ties too many people is seen by none of them. */
    private void account(String token) {
        for (FactSource city : cities) {
            List<String> people =
                    city.list(Groupings.TIES.payees(), token).stream()
                            .map(PaidInto::personId)
                            .distinct()
                            .toList();
            if (people.size() <= Shared.MOST) {
                people.forEach(this::near);
            }
        }
    }

    private void phone(String token) {
        for (FactSource city : cities) {
            List<String> people =
                    city.list(Groupings.TIES.reached(), token).stream()
                            .map(Contact::personId)
                            .distinct()
                            .toList();
            if (people.size() <= Shared.MOST) {
                people.forEach(this::near);
            }
        }
    }

    /** Those who share an account or a phone with somebody near see that one's kin and units. */
    private void tied() {
        for (String id : Set.copyOf(near)) {
            both(Groupings.TIES.paidInto(), id)
                    .map(PaidInto::accountToken)
                    .distinct()
                    .forEach(this::account);
            both(Groupings.TIES.contacts(), id)
                    .map(Contact::phoneToken)
                    .distinct()
                    .forEach(this::phone);
        }
    }

    /** What a household has is seen from the units of those whom somebody of it supports. */
    private void household(String householdNo) {
        cities.stream()
                .map(city -> city.list(Groupings.PLACES.registered(), householdNo))
                .filter(registered -> registered.size() <= Neighbourhood.MOST_REGISTERED)
                .flatMap(List::stream)
                .forEach(r -> duties(r.personId()));
    }

    private void duties(String supporterId) {
        both(Groupings.DUTIES, supporterId)
                .flatMap(d -> both(Groupings.MEMBERSHIPS, d.supportedId()))
                .map(Membership::aidUnitNo)
                .map(Subject::aidUnit)
                .forEach(subjects::add);
    }

    private void grant(Grant grant) {
        near(grant.personId());
        String unit = grant.aidUnitNo();
        if (unit != null) {
            subjects.add(Subject.aidUnit(unit));
            membersOf(unit);
        }
    }

    private void membersOf(String aidUnitNo) {
        both(Groupings.MEMBERS, aidUnitNo).map(Membership::personId).forEach(this::near);
    }

    private void asset(String assetKind, String assetNo) {
        boolean vehicle = assetKind.equals(Ownership.VEHICLE);
        both(vehicle ? Groupings.VEHICLE_OWNERS : Groupings.REAL_ESTATE_OWNERS, assetNo)
                .forEach(o -> near(o.personId()));
        if (vehicle) {
            both(Groupings.VEHICLE_USERS, assetNo).forEach(u -> near(u.personId()));
        }
    }

    private void kin() {
        Set<String> last = Set.copyOf(near);
        for (int step = 0; step < STEPS; step++) {
            Set<String> next = new HashSet<>();
            BiConsumer<String, String> reach =
                    (one, other) -> {
                        if (near.add(one)) {
                            next.add(one);
                        }
                        if (near.add(other)) {
                            next.add(other);
                        }
                    };
            for (String id : last) {
                both(Groupings.MARRIAGES, id)
                        .forEach((Marriage m) -> reach.accept(m.husbandId(), m.wifeId()));
                both(Groupings.PARENTS, id)
                        .forEach((Parenthood p) -> reach.accept(p.parentId(), p.childId()));
                both(Groupings.CHILDREN, id)
                        .forEach((Parenthood p) -> reach.accept(p.parentId(), p.childId()));
                both(Groupings.SIBLINGS, id)
                        .forEach((Siblings s) -> reach.accept(s.firstId(), s.secondId()));
            }
            last = next;
        }
    }

    private void unitsAndHouseholds() {
        Set<String> units = new HashSet<>();
        for (String id : near) {
            subjects.add(Subject.person(id));
            both(Groupings.PLACES.registrations(), id)
                    .map(Registration::householdNo)
                    .map(Subject::household)
                    .forEach(subjects::add);
            both(Groupings.MEMBERSHIPS, id).map(Membership::aidUnitNo).forEach(units::add);
        }
        for (String unit : units) {
            subjects.add(Subject.aidUnit(unit));
            both(Groupings.MEMBERS, unit)
                    .map(Membership::personId)
                    .map(Subject::person)
                    .forEach(subjects::add);
        }
    }
}
