package org.kinscope.analytics.neighbourhood;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.types.MapAccessor;

/**
 * Facts as they come out of queries, not yet in order. People outside the scope are kept without
 * their name: a path may need them, their name is not for this reader.
 *
 * <p>Filled by one thread.
 */
public final class Facts {

    final FactRows rows = new FactRows();
    final Scope scope;

    final List<Person> persons = new ArrayList<>();
    final List<AidUnit> aidUnits = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final List<StatusSpell> statuses = new ArrayList<>();
    final List<Marriage> marriages = new ArrayList<>();
    final List<Parenthood> parenthoods = new ArrayList<>();
    final List<Siblings> siblings = new ArrayList<>();
    final List<Support> supports = new ArrayList<>();
    final List<Ownership> ownerships = new ArrayList<>();
    final List<Vehicle> vehicles = new ArrayList<>();
    final List<RealEstate> realEstates = new ArrayList<>();
    final List<VehicleUse> vehicleUses = new ArrayList<>();
    final List<Deposit> deposits = new ArrayList<>();
    final List<CompanyRole> roles = new ArrayList<>();
    final List<Company> companies = new ArrayList<>();
    final List<Income> incomes = new ArrayList<>();
    final List<MedicalBill> bills = new ArrayList<>();
    final List<Enrolment> enrolments = new ArrayList<>();
    final List<Disability> disabilities = new ArrayList<>();
    final List<Grant> grants = new ArrayList<>();
    final List<Service> services = new ArrayList<>();
    final List<KinFiling> filings = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    final List<MergedRecord> records = new ArrayList<>();
    final List<Receipt> receipts = new ArrayList<>();
    final List<VerificationAnswer> answers = new ArrayList<>();
    final List<DatasetDelivery> deliveries = new ArrayList<>();

    /** No facts yet, for a reader of that scope. */
    public Facts(Scope scope) {
        this.scope = scope;
    }

    /**
     * Adds the fact of a row.
     *
     * @throws IllegalStateException if the row lacks what such a fact cannot be without
     */
    public void add(FactKind kind, MapAccessor row) {
        kind.read(this, row);
    }

    void addPerson(Person person) {
        persons.add(
                Scopes.sees(scope, person.divisionCode())
                        ? person
                        : new Person(
                                person.personId(),
                                null,
                                person.birthDate(),
                                person.deathDate(),
                                person.divisionCode(),
                                person.dwellingKey(),
                                person.source()));
    }

    /** {@return the people} */
    public List<Person> persons() {
        return Collections.unmodifiableList(persons);
    }

    /** {@return who belongs to which unit} */
    public List<Membership> memberships() {
        return Collections.unmodifiableList(memberships);
    }

    /** {@return the statuses of units} */
    public List<StatusSpell> statuses() {
        return Collections.unmodifiableList(statuses);
    }

    /** {@return the marriages} */
    public List<Marriage> marriages() {
        return Collections.unmodifiableList(marriages);
    }

    /** {@return who is whose parent} */
    public List<Parenthood> parenthoods() {
        return Collections.unmodifiableList(parenthoods);
    }

    /** {@return the certified disabilities} */
    public List<Disability> disabilities() {
        return Collections.unmodifiableList(disabilities);
    }
}
