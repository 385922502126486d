package org.kinscope.analytics.neighbourhood;

import java.util.List;
import java.util.Optional;
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

/** One subject's sight of stored facts: a view that copies nothing. */
record StoredNeighbourhood(FactStore facts, Subject subject) implements Neighbourhood {

    @Override
    public Optional<Person> findPerson(String personId) {
        return Optional.ofNullable(facts.persons.get(personId));
    }

    @Override
    public Optional<AidUnit> findAidUnit(String aidUnitNo) {
        return Optional.ofNullable(facts.aidUnits.get(aidUnitNo));
    }

    @Override
    public Optional<Vehicle> findVehicle(String plateNo) {
        return Optional.ofNullable(facts.vehicles.get(plateNo));
    }

    @Override
    public Optional<RealEstate> findRealEstate(String propertyNo) {
        return Optional.ofNullable(facts.realEstates.get(propertyNo));
    }

    @Override
    public Optional<Company> findCompany(String uscc) {
        return Optional.ofNullable(facts.companies.get(uscc));
    }

    @Override
    public List<Membership> membersOf(String aidUnitNo) {
        return facts.members.of(aidUnitNo);
    }

    @Override
    public List<Membership> membershipsOf(String personId) {
        return facts.memberships.of(personId);
    }

    @Override
    public List<StatusSpell> statusesOf(String aidUnitNo) {
        return facts.statuses.of(aidUnitNo);
    }

    @Override
    public List<Marriage> marriagesOf(String personId) {
        return facts.marriages.of(personId);
    }

    @Override
    public List<Parenthood> parentsOf(String personId) {
        return facts.parents.of(personId);
    }

    @Override
    public List<Parenthood> childrenOf(String personId) {
        return facts.children.of(personId);
    }

    @Override
    public List<Siblings> siblingsOf(String personId) {
        return facts.siblings.of(personId);
    }

    @Override
    public List<Support> supportersOf(String personId) {
        return facts.supporters.of(personId);
    }

    @Override
    public List<Ownership> ownedBy(String personId) {
        return facts.owned.of(personId);
    }

    @Override
    public List<VehicleUse> usesBy(String personId) {
        return facts.uses.of(personId);
    }

    @Override
    public List<Deposit> depositsOf(String personId) {
        return facts.deposits.of(personId);
    }

    @Override
    public List<CompanyRole> rolesOf(String personId) {
        return facts.roles.of(personId);
    }

    @Override
    public List<Income> incomesOf(String personId) {
        return facts.incomes.of(personId);
    }

    @Override
    public List<MedicalBill> billsOf(String personId) {
        return facts.bills.of(personId);
    }

    @Override
    public List<Enrolment> enrolmentsOf(String personId) {
        return facts.enrolments.of(personId);
    }

    @Override
    public List<Disability> disabilitiesOf(String personId) {
        return facts.disabilities.of(personId);
    }

    @Override
    public List<Grant> grantsTo(String personId) {
        return facts.grantsToPerson.of(personId);
    }

    @Override
    public List<Grant> grantsFor(String aidUnitNo) {
        return facts.grantsForUnit.of(aidUnitNo);
    }

    @Override
    public List<Service> servicesOf(String personId) {
        return facts.services.of(personId);
    }

    @Override
    public List<KinFiling> filingsBy(String officialId) {
        return facts.filings.of(officialId);
    }

    @Override
    public List<Statement> statementsOf(String personId) {
        return ofSubject(facts.statements, personId);
    }

    @Override
    public List<MergedRecord> recordsOf(String personId) {
        return ofSubject(facts.records, personId);
    }

    @Override
    public List<Receipt> receiptsOf(String personId) {
        return ofSubject(facts.receipts, personId);
    }

    @Override
    public List<VerificationAnswer> answersOf(String personId) {
        return facts.answers.of(personId);
    }

    @Override
    public List<DatasetDelivery> deliveries() {
        return facts.deliveries;
    }

    private <T> List<T> ofSubject(Grouped<T> grouped, String personId) {
        return subject.equals(Subject.person(personId)) ? grouped.of(personId) : List.of();
    }

    @Override
    public List<Ownership> ownersOf(String assetKind, String assetNo) {
        return switch (assetKind) {
            case Ownership.VEHICLE -> facts.vehicleOwners.of(assetNo);
            case Ownership.REAL_ESTATE -> facts.realEstateOwners.of(assetNo);
            default ->
                    throw new IllegalArgumentException(
                            "asset kind '"
                                    + assetKind
                                    + "' is neither "
                                    + Ownership.VEHICLE
                                    + " nor "
                                    + Ownership.REAL_ESTATE);
        };
    }
}
