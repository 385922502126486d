package org.kinscope.analytics.neighbourhood;

import static org.kinscope.analytics.neighbourhood.Orders.both;
import static org.kinscope.analytics.neighbourhood.Orders.byText;
import static org.kinscope.analytics.neighbourhood.Orders.ofKind;
import static org.kinscope.analytics.neighbourhood.Orders.one;
import static org.kinscope.analytics.neighbourhood.Orders.spells;
import static org.kinscope.analytics.neighbourhood.Orders.total;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Company;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.DatasetDelivery;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.Disability;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.KinFiling;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.MedicalBill;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.MergedRecord;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.Receipt;
import org.kinscope.graph.fact.Service;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.fact.Statement;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.fact.VehicleUse;
import org.kinscope.graph.fact.VerificationAnswer;
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
    final Grouped<Statement> statements;
    final Grouped<MergedRecord> records;
    final Grouped<Receipt> receipts;
    final Grouped<VerificationAnswer> answers;
    final List<DatasetDelivery> deliveries;

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
                spells(Membership::aidUnitNo, Membership::personId, Membership::spell);
        members = Grouped.of(units, facts.memberships, one(Membership::aidUnitNo), membershipOrder);
        memberships =
                Grouped.of(people, facts.memberships, one(Membership::personId), membershipOrder);
        statuses =
                Grouped.of(
                        units,
                        facts.statuses,
                        one(StatusSpell::aidUnitNo),
                        spells(StatusSpell::status, StatusSpell::status, StatusSpell::spell));
        marriages =
                Grouped.of(
                        people,
                        facts.marriages,
                        both(Marriage::husbandId, Marriage::wifeId),
                        spells(Marriage::husbandId, Marriage::wifeId, Marriage::spell));
        Comparator<Parenthood> parenthoodOrder =
                total(
                        Comparator.comparing(Parenthood::parentId)
                                .thenComparing(Parenthood::childId));
        parents = Grouped.of(people, facts.parenthoods, one(Parenthood::childId), parenthoodOrder);
        children =
                Grouped.of(people, facts.parenthoods, one(Parenthood::parentId), parenthoodOrder);
        siblings =
                Grouped.of(
                        people,
                        facts.siblings,
                        both(Siblings::firstId, Siblings::secondId),
                        total(
                                Comparator.comparing(Siblings::firstId)
                                        .thenComparing(Siblings::secondId)));
        supporters =
                Grouped.of(
                        people,
                        facts.supports,
                        one(Support::supportedId),
                        spells(Support::supporterId, Support::basis, Support::spell));
        Comparator<Ownership> ownershipOrder =
                spells(
                        Ownership::assetKind,
                        o -> o.assetNo() + '\n' + o.personId(),
                        Ownership::spell);
        owned = Grouped.of(people, facts.ownerships, one(Ownership::personId), ownershipOrder);
        vehicleOwners =
                Grouped.of(
                        assets,
                        ofKind(facts.ownerships, Ownership.VEHICLE),
                        one(Ownership::assetNo),
                        spells(Ownership::personId, Ownership::personId, Ownership::spell));
        realEstateOwners =
                Grouped.of(
                        new Keys(),
                        ofKind(facts.ownerships, Ownership.REAL_ESTATE),
                        one(Ownership::assetNo),
                        spells(Ownership::personId, Ownership::personId, Ownership::spell));
        uses =
                Grouped.of(
                        people,
                        facts.vehicleUses,
                        one(VehicleUse::personId),
                        total(
                                Comparator.comparing(VehicleUse::plateNo)
                                        .thenComparing(VehicleUse::on)));
        deposits =
                Grouped.of(
                        people,
                        facts.deposits,
                        one(Deposit::personId),
                        total(
                                Comparator.comparing(Deposit::accountToken)
                                        .thenComparing(Deposit::asOf)));
        roles =
                Grouped.of(
                        people,
                        facts.roles,
                        one(CompanyRole::personId),
                        spells(CompanyRole::uscc, CompanyRole::role, CompanyRole::spell));
        incomes =
                Grouped.of(
                        people,
                        facts.incomes,
                        one(Income::personId),
                        spells(Income::kind, Income::kind, Income::spell));
        bills =
                Grouped.of(
                        people,
                        facts.bills,
                        one(MedicalBill::personId),
                        total(Comparator.comparing(MedicalBill::settledOn)));
        enrolments =
                Grouped.of(
                        people,
                        facts.enrolments,
                        one(Enrolment::personId),
                        spells(Enrolment::stage, Enrolment::stage, Enrolment::spell));
        disabilities =
                Grouped.of(
                        people,
                        facts.disabilities,
                        one(Disability::personId),
                        total(Comparator.comparing(Disability::spell, Orders.BY_FROM)));
        grantsToPerson =
                Grouped.of(
                        people,
                        facts.grants,
                        one(Grant::personId),
                        spells(Grant::grantNo, Grant::personId, Grant::spell));
        grantsForUnit =
                Grouped.of(
                        units,
                        facts.grants,
                        Orders::unitOf,
                        spells(Grant::grantNo, Grant::personId, Grant::spell));
        services =
                Grouped.of(
                        people,
                        facts.services,
                        one(Service::personId),
                        spells(Service::divisionCode, Service::role, Service::spell));
        filings =
                Grouped.of(
                        people,
                        facts.filings,
                        one(KinFiling::officialId),
                        total(
                                Comparator.comparing(KinFiling::relativeId)
                                        .thenComparing(KinFiling::on)));
        statements =
                Grouped.of(
                        people,
                        facts.statements,
                        one(Statement::personId),
                        spells(Statement::attribute, Statement::dataset, Statement::spell));
        records = Grouped.of(people, facts.records, one(MergedRecord::personId), byText());
        receipts = Grouped.of(people, facts.receipts, one(Receipt::personId), byText());
        answers = Grouped.of(people, facts.answers, one(VerificationAnswer::personId), byText());
        deliveries = Orders.byDataset(facts.deliveries);
    }

    /**
     * {@return what can be seen from the subject, or empty where there is no such unit or person or
     * the scope does not cover it}
     */
    public Optional<Neighbourhood> neighbourhoodOf(Subject subject) {
        return subjects().covers(subject)
                ? Optional.of(new StoredNeighbourhood(this, subject))
                : Optional.empty();
    }

    /** {@return the subjects that the scope covers} */
    public Subjects subjects() {
        return new Subjects(this);
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

    private static <T> Map<String, T> byKey(List<T> things, Function<T, String> key) {
        Map<String, T> found = HashMap.newHashMap(things.size());
        for (T thing : things) {
            found.put(key.apply(thing), thing);
        }
        return found;
    }
}
