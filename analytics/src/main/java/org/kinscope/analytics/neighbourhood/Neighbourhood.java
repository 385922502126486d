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
 * What can be seen from one subject: the only thing a rule looks at. There is no I/O and no clock
 * behind it, and every list comes in a fixed order (by key, then by {@code from}), so that a rule
 * gives one answer to one set of facts. Facts of all times are here; a rule picks those of its day.
 *
 * <p>Two bindings exist: one loads one subject's surroundings by a query, one looks at the whole
 * city in memory. Both see at least: the subject, all people within two steps of kinship of its
 * members of any time (of a household: of those ever registered in it), every fact that hangs on
 * those people, the units they belong or belonged to with all members and statuses, and all owners
 * of the assets they own, owned or used.
 */
public interface Neighbourhood {

    /**
     * A household in which more people were ever registered is that of a dormitory or a works, and
     * nobody's family.
     */
    int MOST_REGISTERED = 64;

    /** {@return whom the question is about} */
    Subject subject();

    /** {@return the person, or empty where nobody in sight has that personId} */
    Optional<Person> findPerson(String personId);

    /** {@return the unit, or empty where none in sight has that number} */
    Optional<AidUnit> findAidUnit(String aidUnitNo);

    /** {@return who belongs or belonged to the unit} */
    List<Membership> membersOf(String aidUnitNo);

    /** {@return the units to which the person belongs or belonged} */
    List<Membership> membershipsOf(String personId);

    /** {@return the recorded statuses of the unit} */
    List<StatusSpell> statusesOf(String aidUnitNo);

    /** {@return the person's marriages, ended ones too} */
    List<Marriage> marriagesOf(String personId);

    /** {@return the person's parents} */
    List<Parenthood> parentsOf(String personId);

    /** {@return the person's children} */
    List<Parenthood> childrenOf(String personId);

    /** {@return those who share a parent with the person} */
    List<Siblings> siblingsOf(String personId);

    /** {@return the duties of support that others have to the person} */
    List<Support> supportersOf(String personId);

    /**
     * {@return the duties of support that the person has to others} Told of those who owe support
     * to a member of the unit that is the subject.
     */
    List<Support> dutiesOf(String personId);

    /** {@return what the person owns or owned, vehicles and real estate} */
    List<Ownership> ownedBy(String personId);

    /**
     * {@return who owns or owned the asset}
     *
     * @param assetKind {@link Ownership#VEHICLE} or {@link Ownership#REAL_ESTATE}
     */
    List<Ownership> ownersOf(String assetKind, String assetNo);

    /** {@return the vehicle} */
    Optional<Vehicle> findVehicle(String plateNo);

    /** {@return the real estate} */
    Optional<RealEstate> findRealEstate(String propertyNo);

    /** {@return the person's recorded uses of vehicles} */
    List<VehicleUse> usesBy(String personId);

    /** {@return all balances of the accounts that the person holds} */
    List<Deposit> depositsOf(String personId);

    /** {@return the person's roles in companies} */
    List<CompanyRole> rolesOf(String personId);

    /** {@return the company} */
    Optional<Company> findCompany(String uscc);

    /** {@return where the company is and how many people it links} */
    Optional<Premises> findPremises(String uscc);

    /**
     * {@return where the person lives or lived by sources beside the register of persons, addresses
     * that name a dwelling only}
     */
    List<Residence> residencesOf(String personId);

    /**
     * {@return who is or was registered in the household} Told where the household is the subject,
     * and of the households of those who owe support to a member of the unit that is, with the
     * incomes of all; of these no collective one of more than {@link #MOST_REGISTERED}.
     */
    List<Registration> registeredIn(String householdNo);

    /**
     * {@return where the person is or was registered} Told of those who owe support to a member of
     * the unit that is the subject.
     */
    List<Registration> registrationsOf(String personId);

    /** {@return the person's recorded incomes} */
    List<Income> incomesOf(String personId);

    /** {@return the person's medical bills} */
    List<MedicalBill> billsOf(String personId);

    /** {@return the person's enrolments} */
    List<Enrolment> enrolmentsOf(String personId);

    /** {@return the person's certified disabilities} */
    List<Disability> disabilitiesOf(String personId);

    /** {@return the aid that was decided for the person} */
    List<Grant> grantsTo(String personId);

    /** {@return the aid that was decided for the unit, whoever receives it} */
    List<Grant> grantsFor(String aidUnitNo);

    /** {@return the person's service as an official} */
    List<Service> servicesOf(String personId);

    /** {@return the declarations of relatives that the official filed} */
    List<KinFiling> filingsBy(String officialId);

    /**
     * {@return what sources say of the person's attributes, for those of which two sources speak}
     * Told of the subject alone, and only where it is a person who receives or belongs to a unit.
     */
    List<Statement> statementsOf(String personId);

    /**
     * {@return the records under other ID numbers that were judged to be the person's too} Told of
     * the subject alone.
     */
    List<MergedRecord> recordsOf(String personId);

    /**
     * {@return what the person receives, by the number under which it is given} Told of the subject
     * alone, and only where it has several records.
     */
    List<Receipt> receiptsOf(String personId);

    /**
     * {@return what was paid to the person} Told of the subject alone, and of the members of any
     * time where it is a unit.
     */
    List<Payment> paymentsOf(String personId);

    /** {@return when the person was in prison} */
    List<Imprisonment> imprisonmentsOf(String personId);

    /** {@return where the person is insured as an employee} Told of those of whom payments are. */
    List<Employment> employmentsOf(String personId);

    /** {@return hardship that was reported of the person} Told of those of whom payments are. */
    List<HardshipReport> reportsOf(String personId);

    /**
     * {@return into which accounts money for the person goes} Told of those of whom payments are
     * told.
     */
    List<PaidInto> paidIntoOf(String personId);

    /**
     * {@return for whom money goes into the account} Told of the accounts of those of whom payments
     * are told. Where it is not crowded, kinship, units and aid of all these people are in sight.
     */
    Shared<PaidInto> payeesOf(String accountToken);

    /** {@return by which phones the person is reached} Told of those of whom payments are told. */
    List<Contact> contactsOf(String personId);

    /**
     * {@return whom the phone reaches or reached} Told of the phones of those of whom payments are
     * told. Where it is not crowded, kinship, units and aid of all these people are in sight.
     */
    Shared<Contact> reachedBy(String phoneToken);

    /** {@return what departments were asked about the person, and what they answered} */
    List<VerificationAnswer> answersOf(String personId);

    /** {@return how each dataset was delivered so far, by its name} */
    List<DatasetDelivery> deliveries();

    /**
     * {@return what ties people beyond this} Empty where it was not looked for: only a question
     * that is asked on demand may look, and the surroundings of the others do not grow by it.
     */
    Optional<FarSight> farSight();
}
