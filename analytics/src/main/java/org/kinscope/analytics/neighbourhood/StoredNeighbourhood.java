package org.kinscope.analytics.neighbourhood;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Company;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.DatasetDelivery;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.Employment;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.HardshipReport;
import org.kinscope.graph.fact.Imprisonment;
import org.kinscope.graph.fact.KinFiling;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.MergedRecord;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Premises;
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.Receipt;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.Residence;
import org.kinscope.graph.fact.Service;
import org.kinscope.graph.fact.Statement;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.fact.VehicleUse;
import org.kinscope.graph.fact.VerificationAnswer;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;

/** One subject's sight of stored facts: a view that copies nothing. */
record StoredNeighbourhood(FactSource facts, Scope scope, Subject subject) implements StoredMeans {

    @Override
    public Optional<FarSight> farSight() {
        return facts.isFar() ? Optional.of(new StoredFarSight(facts)) : Optional.empty();
    }

    @Override
    public Optional<Person> findPerson(String personId) {
        return Optional.ofNullable(last(Groupings.PERSON, personId))
                .map(person -> Scopes.masked(scope, person));
    }

    @Override
    public Optional<AidUnit> findAidUnit(String aidUnitNo) {
        return Optional.ofNullable(last(Groupings.AID_UNIT, aidUnitNo));
    }

    @Override
    public Optional<Vehicle> findVehicle(String plateNo) {
        return Optional.ofNullable(last(Groupings.VEHICLE, plateNo));
    }

    @Override
    public Optional<RealEstate> findRealEstate(String propertyNo) {
        return Optional.ofNullable(last(Groupings.REAL_ESTATE, propertyNo));
    }

    @Override
    public Optional<Company> findCompany(String uscc) {
        return Optional.ofNullable(last(Groupings.COMPANY, uscc));
    }

    @Override
    public Optional<Premises> findPremises(String uscc) {
        return Optional.ofNullable(last(Groupings.PLACES.premises(), uscc));
    }

    @Override
    public List<Residence> residencesOf(String personId) {
        return facts.list(Groupings.PLACES.residences(), personId);
    }

    @Override
    public List<Registration> registeredIn(String householdNo) {
        List<Registration> all = facts.list(Groupings.PLACES.registered(), householdNo);
        boolean told =
                subject.equals(Subject.household(householdNo))
                        || all.size() <= MOST_REGISTERED
                                && all.stream().anyMatch(r -> owesSupport(r.personId()));
        return told ? all : List.of();
    }

    @Override
    public List<Registration> registrationsOf(String personId) {
        return owesSupport(personId)
                ? facts.list(Groupings.PLACES.registrations(), personId)
                : List.of();
    }

    @Override
    public List<Support> dutiesOf(String personId) {
        return owesSupport(personId) ? facts.list(Groupings.DUTIES, personId) : List.of();
    }

    /** Whether the person ever owed support to a member of the unit that is the subject. */
    private boolean owesSupport(String personId) {
        if (subject.kind() != Subject.Kind.AID_UNIT) {
            return false;
        }
        List<Membership> members = membersOf(subject.key());
        return facts.list(Groupings.DUTIES, personId).stream()
                .anyMatch(
                        d -> members.stream().anyMatch(m -> m.personId().equals(d.supportedId())));
    }

    @Override
    public List<Membership> membersOf(String aidUnitNo) {
        return facts.list(Groupings.MEMBERS, aidUnitNo);
    }

    @Override
    public List<Membership> membershipsOf(String personId) {
        return facts.list(Groupings.MEMBERSHIPS, personId);
    }

    @Override
    public List<StatusSpell> statusesOf(String aidUnitNo) {
        return facts.list(Groupings.STATUSES, aidUnitNo);
    }

    @Override
    public List<Ownership> ownedBy(String personId) {
        return facts.list(Groupings.OWNED, personId);
    }

    @Override
    public List<VehicleUse> usesBy(String personId) {
        return facts.list(Groupings.USES, personId);
    }

    @Override
    public List<Deposit> depositsOf(String personId) {
        return facts.list(Groupings.DEPOSITS, personId);
    }

    @Override
    public List<CompanyRole> rolesOf(String personId) {
        return facts.list(Groupings.ROLES, personId);
    }

    @Override
    public List<Grant> grantsTo(String personId) {
        return facts.list(Groupings.GRANTS_TO, personId);
    }

    @Override
    public List<Grant> grantsFor(String aidUnitNo) {
        return facts.list(Groupings.GRANTS_FOR, aidUnitNo);
    }

    @Override
    public List<Service> servicesOf(String personId) {
        return facts.list(Groupings.OFFICES.services(), personId);
    }

    @Override
    public List<KinFiling> filingsBy(String officialId) {
        return facts.list(Groupings.OFFICES.filings(), officialId);
    }

    @Override
    public List<Statement> statementsOf(String personId) {
        return ofSubject(Groupings.STATEMENTS, personId);
    }

    @Override
    public List<MergedRecord> recordsOf(String personId) {
        return ofSubject(Groupings.RECORDS, personId);
    }

    @Override
    public List<Receipt> receiptsOf(String personId) {
        return ofSubject(Groupings.RECEIPTS, personId);
    }

    @Override
    public List<Imprisonment> imprisonmentsOf(String personId) {
        return facts.list(Groupings.MONEY.imprisonments(), personId);
    }

    @Override
    public List<Employment> employmentsOf(String personId) {
        return ofPayee(Groupings.LIVELIHOOD.employments(), personId);
    }

    @Override
    public List<HardshipReport> reportsOf(String personId) {
        return ofPayee(Groupings.LIVELIHOOD.reports(), personId);
    }

    @Override
    public List<PaidInto> paidIntoOf(String personId) {
        return ofPayee(Groupings.TIES.paidInto(), personId);
    }

    @Override
    public Shared<PaidInto> payeesOf(String accountToken) {
        return Shared.of(facts.list(Groupings.TIES.payees(), accountToken), PaidInto::personId);
    }

    @Override
    public List<Contact> contactsOf(String personId) {
        return ofPayee(Groupings.TIES.contacts(), personId);
    }

    @Override
    public Shared<Contact> reachedBy(String phoneToken) {
        return Shared.of(facts.list(Groupings.TIES.reached(), phoneToken), Contact::personId);
    }

    @Override
    public List<VerificationAnswer> answersOf(String personId) {
        return facts.list(Groupings.ANSWERS, personId);
    }

    @Override
    public List<DatasetDelivery> deliveries() {
        return facts.list(Groupings.DELIVERIES, "");
    }

    @Override
    public List<Payment> paymentsOf(String personId) {
        return ofPayee(Groupings.MONEY.payments(), personId);
    }

    private <T> List<T> ofPayee(Grouping<T> grouping, String personId) {
        boolean told =
                switch (subject.kind()) {
                    case PERSON -> subject.key().equals(personId);
                    case AID_UNIT ->
                            membersOf(subject.key()).stream()
                                    .anyMatch(m -> m.personId().equals(personId));
                    case HOUSEHOLD -> false;
                };
        return told ? facts.list(grouping, personId) : List.of();
    }

    private <T> @Nullable T last(Grouping<T> grouping, String key) {
        List<T> found = facts.list(grouping, key);
        return found.isEmpty() ? null : found.getLast();
    }

    private <T> List<T> ofSubject(Grouping<T> grouping, String personId) {
        return subject.kind() == Subject.Kind.PERSON && subject.key().equals(personId)
                ? facts.list(grouping, personId)
                : List.of();
    }

    @Override
    public List<Ownership> ownersOf(String assetKind, String assetNo) {
        return switch (assetKind) {
            case Ownership.VEHICLE -> facts.list(Groupings.VEHICLE_OWNERS, assetNo);
            case Ownership.REAL_ESTATE -> facts.list(Groupings.REAL_ESTATE_OWNERS, assetNo);
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
