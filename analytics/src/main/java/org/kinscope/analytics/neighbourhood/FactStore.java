package org.kinscope.analytics.neighbourhood;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Company;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.Disability;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.KinFiling;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.MedicalBill;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.Service;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.fact.VehicleUse;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;

/**
 * Facts in order, found by their keys. Immutable, so that many threads may ask at once; both
 * bindings of {@link Neighbourhood} are views of one of these.
 */
public final class FactStore {

    final Scope scope;
    final Map<String, Person> persons;
    final Map<String, AidUnit> aidUnits;
    final Map<String, Vehicle> vehicles;
    final Map<String, RealEstate> realEstates;
    final Map<String, Company> companies;

    final Grouped<Membership> members;
    final Grouped<Membership> memberships;
    final Grouped<StatusSpell> statuses;
    final Grouped<Marriage> marriages;
    final Grouped<Parenthood> parents;
    final Grouped<Parenthood> children;
    final Grouped<Siblings> siblings;
    final Grouped<Support> supporters;
    final Grouped<Ownership> owned;
    final Grouped<Ownership> vehicleOwners;
    final Grouped<Ownership> realEstateOwners;
    final Grouped<VehicleUse> uses;
    final Grouped<Deposit> deposits;
    final Grouped<CompanyRole> roles;
    final Grouped<Income> incomes;
    final Grouped<MedicalBill> bills;
    final Grouped<Enrolment> enrolments;
    final Grouped<Disability> disabilities;
    final Grouped<Grant> grantsToPerson;
    final Grouped<Grant> grantsForUnit;
    final Grouped<Service> services;
    final Grouped<KinFiling> filings;

    /** The facts, put in order. */
    public FactStore(Facts facts) {
        scope = facts.scope;
        persons = byKey(facts.persons, Person::personId);
        aidUnits = byKey(facts.aidUnits, AidUnit::aidUnitNo);
        vehicles = byKey(facts.vehicles, Vehicle::plateNo);
        realEstates = byKey(facts.realEstates, RealEstate::propertyNo);
        companies = byKey(facts.companies, Company::uscc);

        Keys people = new Keys();
        Keys units = new Keys();
        Keys assets = new Keys();
        Comparator<Membership> membershipOrder =
                Orders.spells(Membership::aidUnitNo, Membership::personId, Membership::spell);
        members =
                Grouped.of(
                        units,
                        facts.memberships,
                        Orders.one(Membership::aidUnitNo),
                        membershipOrder);
        memberships =
                Grouped.of(
                        people,
                        facts.memberships,
                        Orders.one(Membership::personId),
                        membershipOrder);
        statuses =
                Grouped.of(
                        units,
                        facts.statuses,
                        Orders.one(StatusSpell::aidUnitNo),
                        Orders.spells(
                                StatusSpell::status, StatusSpell::status, StatusSpell::spell));
        marriages =
                Grouped.of(
                        people,
                        facts.marriages,
                        Orders.both(Marriage::husbandId, Marriage::wifeId),
                        Orders.spells(Marriage::husbandId, Marriage::wifeId, Marriage::spell));
        Comparator<Parenthood> parenthoodOrder =
                Orders.total(
                        Comparator.comparing(Parenthood::parentId)
                                .thenComparing(Parenthood::childId));
        parents =
                Grouped.of(
                        people,
                        facts.parenthoods,
                        Orders.one(Parenthood::childId),
                        parenthoodOrder);
        children =
                Grouped.of(
                        people,
                        facts.parenthoods,
                        Orders.one(Parenthood::parentId),
                        parenthoodOrder);
        siblings =
                Grouped.of(
                        people,
                        facts.siblings,
                        Orders.both(Siblings::firstId, Siblings::secondId),
                        Orders.total(
                                Comparator.comparing(Siblings::firstId)
                                        .thenComparing(Siblings::secondId)));
        supporters =
                Grouped.of(
                        people,
                        facts.supports,
                        Orders.one(Support::supportedId),
                        Orders.spells(Support::supporterId, Support::basis, Support::spell));
        Comparator<Ownership> ownershipOrder =
                Orders.spells(
                        Ownership::assetKind,
                        o -> o.assetNo() + '\n' + o.personId(),
                        Ownership::spell);
        owned =
                Grouped.of(
                        people, facts.ownerships, Orders.one(Ownership::personId), ownershipOrder);
        vehicleOwners =
                Grouped.of(
                        assets,
                        Orders.ofKind(facts.ownerships, Ownership.VEHICLE),
                        Orders.one(Ownership::assetNo),
                        Orders.spells(Ownership::personId, Ownership::personId, Ownership::spell));
        realEstateOwners =
                Grouped.of(
                        new Keys(),
                        Orders.ofKind(facts.ownerships, Ownership.REAL_ESTATE),
                        Orders.one(Ownership::assetNo),
                        Orders.spells(Ownership::personId, Ownership::personId, Ownership::spell));
        uses =
                Grouped.of(
                        people,
                        facts.vehicleUses,
                        Orders.one(VehicleUse::personId),
                        Orders.total(
                                Comparator.comparing(VehicleUse::plateNo)
                                        .thenComparing(VehicleUse::on)));
        deposits =
                Grouped.of(
                        people,
                        facts.deposits,
                        Orders.one(Deposit::personId),
                        Orders.total(
                                Comparator.comparing(Deposit::accountToken)
                                        .thenComparing(Deposit::asOf)));
        roles =
                Grouped.of(
                        people,
                        facts.roles,
                        Orders.one(CompanyRole::personId),
                        Orders.spells(CompanyRole::uscc, CompanyRole::role, CompanyRole::spell));
        incomes =
                Grouped.of(
                        people,
                        facts.incomes,
                        Orders.one(Income::personId),
                        Orders.spells(Income::kind, Income::kind, Income::spell));
        bills =
                Grouped.of(
                        people,
                        facts.bills,
                        Orders.one(MedicalBill::personId),
                        Orders.total(Comparator.comparing(MedicalBill::settledOn)));
        enrolments =
                Grouped.of(
                        people,
                        facts.enrolments,
                        Orders.one(Enrolment::personId),
                        Orders.spells(Enrolment::stage, Enrolment::stage, Enrolment::spell));
        disabilities =
                Grouped.of(
                        people,
                        facts.disabilities,
                        Orders.one(Disability::personId),
                        Orders.total(Comparator.comparing(Disability::spell, Orders.BY_FROM)));
        grantsToPerson =
                Grouped.of(
                        people,
                        facts.grants,
                        Orders.one(Grant::personId),
                        Orders.spells(Grant::grantNo, Grant::personId, Grant::spell));
        grantsForUnit =
                Grouped.of(
                        units,
                        facts.grants,
                        Orders::unitOf,
                        Orders.spells(Grant::grantNo, Grant::personId, Grant::spell));
        services =
                Grouped.of(
                        people,
                        facts.services,
                        Orders.one(Service::personId),
                        Orders.spells(Service::divisionCode, Service::role, Service::spell));
        filings =
                Grouped.of(
                        people,
                        facts.filings,
                        Orders.one(KinFiling::officialId),
                        Orders.total(
                                Comparator.comparing(KinFiling::relativeId)
                                        .thenComparing(KinFiling::on)));
    }

    /**
     * {@return what can be seen from the subject, or empty where there is no such unit or person or
     * the scope does not cover it}
     */
    public Optional<Neighbourhood> neighbourhoodOf(Subject subject) {
        return covers(subject)
                ? Optional.of(new StoredNeighbourhood(this, subject))
                : Optional.empty();
    }

    /** {@return all units that the scope covers, by number} */
    public List<Subject> aidUnits() {
        return aidUnits.keySet().stream()
                .map(Subject::aidUnit)
                .filter(this::covers)
                .sorted()
                .toList();
    }

    /** {@return all people that the scope covers and for whom aid was ever decided, by personId} */
    public List<Subject> recipients() {
        return persons.keySet().stream()
                .filter(id -> !grantsToPerson.of(id).isEmpty())
                .map(Subject::person)
                .filter(this::covers)
                .sorted()
                .toList();
    }

    /**
     * {@return all people that the scope covers and that are recipients or ever belonged to a unit}
     */
    public List<Subject> peopleInAid() {
        return persons.keySet().stream()
                .filter(id -> !grantsToPerson.of(id).isEmpty() || !memberships.of(id).isEmpty())
                .map(Subject::person)
                .filter(this::covers)
                .sorted()
                .toList();
    }

    /**
     * {@return the division of the subject: a person's own; a unit's, else its first applicant's by
     * personId; null where none is known}
     */
    public @Nullable String divisionOf(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> divisionOfPerson(subject.key());
            case AID_UNIT -> {
                AidUnit unit = aidUnits.get(subject.key());
                if (unit != null && unit.divisionCode() != null) {
                    yield unit.divisionCode();
                }
                yield new TreeSet<>(
                                members.of(subject.key()).stream()
                                        .filter(Membership::applicant)
                                        .map(Membership::personId)
                                        .toList())
                        .stream()
                                .map(this::divisionOfPerson)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null);
            }
            case HOUSEHOLD -> null;
        };
    }

    /** {@return how much there is} */
    public Counts counts() {
        return new Counts(
                persons.size(),
                aidUnits.size(),
                memberships.size(),
                children.size(),
                marriages.size(),
                owned.size(),
                grantsToPerson.size());
    }

    /**
     * How much there is.
     *
     * @param persons people
     * @param aidUnits aid units
     * @param memberships spells of belonging to a unit
     * @param parenthoods pairs of parent and child
     * @param marriagesOfPersons marriages, counted once for each spouse
     * @param ownerships spells of owning
     * @param grants decisions to give aid
     */
    public record Counts(
            int persons,
            int aidUnits,
            int memberships,
            int parenthoods,
            int marriagesOfPersons,
            int ownerships,
            int grants) {}

    private @Nullable String divisionOfPerson(String personId) {
        Person person = persons.get(personId);
        return person == null ? null : person.divisionCode();
    }

    private boolean covers(Subject subject) {
        boolean known =
                switch (subject.kind()) {
                    case PERSON -> persons.containsKey(subject.key());
                    case AID_UNIT -> aidUnits.containsKey(subject.key());
                    case HOUSEHOLD -> false;
                };
        return known && Scopes.sees(scope, divisionOf(subject));
    }

    private static <T> Map<String, T> byKey(List<T> things, Function<T, String> key) {
        Map<String, T> found = HashMap.newHashMap(things.size());
        for (T thing : things) {
            found.put(key.apply(thing), thing);
        }
        return found;
    }
}
