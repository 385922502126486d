package org.kinscope.analytics.neighbourhood;

import java.util.List;
import java.util.Optional;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Company;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.DatasetDelivery;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.Disability;
import org.kinscope.graph.fact.Employment;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.HardshipReport;
import org.kinscope.graph.fact.Imprisonment;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.KinFiling;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.MedicalBill;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.MergedRecord;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Premises;
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.Receipt;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.Residence;
import org.kinscope.graph.fact.Service;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.fact.Statement;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.fact.VehicleUse;
import org.kinscope.graph.fact.VerificationAnswer;
import org.kinscope.graph.finding.Subject;

/**
 * Shows what another one shows. Who asks "what if" overrides the few lists that would be different;
 * the rules do not notice.
 */
public abstract class ForwardingNeighbourhood implements Neighbourhood {

    private final Neighbourhood seen;

    /** Shows what that one shows. */
    protected ForwardingNeighbourhood(Neighbourhood seen) {
        this.seen = seen;
    }

    @Override
    public Subject subject() {
        return seen.subject();
    }

    @Override
    public Optional<Person> findPerson(String personId) {
        return seen.findPerson(personId);
    }

    @Override
    public Optional<AidUnit> findAidUnit(String aidUnitNo) {
        return seen.findAidUnit(aidUnitNo);
    }

    @Override
    public List<Membership> membersOf(String aidUnitNo) {
        return seen.membersOf(aidUnitNo);
    }

    @Override
    public List<Membership> membershipsOf(String personId) {
        return seen.membershipsOf(personId);
    }

    @Override
    public List<StatusSpell> statusesOf(String aidUnitNo) {
        return seen.statusesOf(aidUnitNo);
    }

    @Override
    public List<Marriage> marriagesOf(String personId) {
        return seen.marriagesOf(personId);
    }

    @Override
    public List<Parenthood> parentsOf(String personId) {
        return seen.parentsOf(personId);
    }

    @Override
    public List<Parenthood> childrenOf(String personId) {
        return seen.childrenOf(personId);
    }

    @Override
    public List<Siblings> siblingsOf(String personId) {
        return seen.siblingsOf(personId);
    }

    @Override
    public List<Support> supportersOf(String personId) {
        return seen.supportersOf(personId);
    }

    @Override
    public List<Support> dutiesOf(String personId) {
        return seen.dutiesOf(personId);
    }

    @Override
    public List<Ownership> ownedBy(String personId) {
        return seen.ownedBy(personId);
    }

    @Override
    public List<Ownership> ownersOf(String assetKind, String assetNo) {
        return seen.ownersOf(assetKind, assetNo);
    }

    @Override
    public Optional<Vehicle> findVehicle(String plateNo) {
        return seen.findVehicle(plateNo);
    }

    @Override
    public Optional<RealEstate> findRealEstate(String propertyNo) {
        return seen.findRealEstate(propertyNo);
    }

    @Override
    public List<VehicleUse> usesBy(String personId) {
        return seen.usesBy(personId);
    }

    @Override
    public List<Deposit> depositsOf(String personId) {
        return seen.depositsOf(personId);
    }

    @Override
    public List<CompanyRole> rolesOf(String personId) {
        return seen.rolesOf(personId);
    }

    @Override
    public Optional<Company> findCompany(String uscc) {
        return seen.findCompany(uscc);
    }

    @Override
    public Optional<Premises> findPremises(String uscc) {
        return seen.findPremises(uscc);
    }

    @Override
    public List<Residence> residencesOf(String personId) {
        return seen.residencesOf(personId);
    }

    @Override
    public List<Registration> registeredIn(String householdNo) {
        return seen.registeredIn(householdNo);
    }

    @Override
    public List<Registration> registrationsOf(String personId) {
        return seen.registrationsOf(personId);
    }

    @Override
    public List<Income> incomesOf(String personId) {
        return seen.incomesOf(personId);
    }

    @Override
    public List<MedicalBill> billsOf(String personId) {
        return seen.billsOf(personId);
    }

    @Override
    public List<Enrolment> enrolmentsOf(String personId) {
        return seen.enrolmentsOf(personId);
    }

    @Override
    public List<Disability> disabilitiesOf(String personId) {
        return seen.disabilitiesOf(personId);
    }

    @Override
    public List<Grant> grantsTo(String personId) {
        return seen.grantsTo(personId);
    }

    @Override
    public List<Grant> grantsFor(String aidUnitNo) {
        return seen.grantsFor(aidUnitNo);
    }

    @Override
    public List<Service> servicesOf(String personId) {
        return seen.servicesOf(personId);
    }

    @Override
    public List<KinFiling> filingsBy(String officialId) {
        return seen.filingsBy(officialId);
    }

    @Override
    public List<Statement> statementsOf(String personId) {
        return seen.statementsOf(personId);
    }

    @Override
    public List<MergedRecord> recordsOf(String personId) {
        return seen.recordsOf(personId);
    }

    @Override
    public List<Receipt> receiptsOf(String personId) {
        return seen.receiptsOf(personId);
    }

    @Override
    public List<Payment> paymentsOf(String personId) {
        return seen.paymentsOf(personId);
    }

    @Override
    public List<Imprisonment> imprisonmentsOf(String personId) {
        return seen.imprisonmentsOf(personId);
    }

    @Override
    public List<Employment> employmentsOf(String personId) {
        return seen.employmentsOf(personId);
    }

    @Override
    public List<HardshipReport> reportsOf(String personId) {
        return seen.reportsOf(personId);
    }

    @Override
    public List<PaidInto> paidIntoOf(String personId) {
        return seen.paidIntoOf(personId);
    }

    @Override
    public Shared<PaidInto> payeesOf(String accountToken) {
        return seen.payeesOf(accountToken);
    }

    @Override
    public List<Contact> contactsOf(String personId) {
        return seen.contactsOf(personId);
    }

    @Override
    public Shared<Contact> reachedBy(String phoneToken) {
        return seen.reachedBy(phoneToken);
    }

    @Override
    public List<VerificationAnswer> answersOf(String personId) {
        return seen.answersOf(personId);
    }

    @Override
    public List<DatasetDelivery> deliveries() {
        return seen.deliveries();
    }

    @Override
    public Optional<FarSight> farSight() {
        return seen.farSight();
    }
}
