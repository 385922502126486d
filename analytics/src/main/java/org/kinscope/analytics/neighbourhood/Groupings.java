package org.kinscope.analytics.neighbourhood;

import static org.kinscope.analytics.neighbourhood.Orders.assetOf;
import static org.kinscope.analytics.neighbourhood.Orders.both;
import static org.kinscope.analytics.neighbourhood.Orders.byText;
import static org.kinscope.analytics.neighbourhood.Orders.one;
import static org.kinscope.analytics.neighbourhood.Orders.pairs;
import static org.kinscope.analytics.neighbourhood.Orders.spells;
import static org.kinscope.analytics.neighbourhood.Orders.total;

import java.util.Comparator;
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
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.MedicalBill;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.MergedRecord;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.Receipt;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.fact.Statement;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.fact.VehicleUse;
import org.kinscope.graph.fact.VerificationAnswer;

/**
 * All ways in which facts are found. The reverse ones find whom a change concerns: no rule looks so
 * but by a {@link FarSight}.
 */
public final class Groupings {

    private static final GroupingList ALL = new GroupingList();

    public static final Grouping<Person> PERSON =
            ALL.add("PERSON", FactKind.PERSONS, Space.PERSON, one(Person::personId), byText());
    public static final Grouping<AidUnit> AID_UNIT =
            ALL.add(
                    "AID_UNIT",
                    FactKind.AID_UNITS,
                    Space.AID_UNIT,
                    one(AidUnit::aidUnitNo),
                    byText());
    public static final Grouping<Vehicle> VEHICLE =
            ALL.add("VEHICLE", FactKind.VEHICLES, Space.VEHICLE, one(Vehicle::plateNo), byText());
    public static final Grouping<RealEstate> REAL_ESTATE =
            ALL.add(
                    "REAL_ESTATE",
                    FactKind.REAL_ESTATES,
                    Space.REAL_ESTATE,
                    one(RealEstate::propertyNo),
                    byText());
    public static final Grouping<Company> COMPANY =
            ALL.add("COMPANY", FactKind.COMPANIES, Space.COMPANY, one(Company::uscc), byText());
    public static final Grouping<Membership> MEMBERS =
            ALL.add(
                    "MEMBERS",
                    FactKind.MEMBERSHIPS,
                    Space.AID_UNIT,
                    one(Membership::aidUnitNo),
                    spells(Membership::aidUnitNo, Membership::personId, Membership::spell));
    public static final Grouping<Membership> MEMBERSHIPS =
            ALL.add(
                    "MEMBERSHIPS",
                    FactKind.MEMBERSHIPS,
                    Space.PERSON,
                    one(Membership::personId),
                    spells(Membership::aidUnitNo, Membership::personId, Membership::spell));
    public static final Grouping<StatusSpell> STATUSES =
            ALL.add(
                    "STATUSES",
                    FactKind.STATUSES,
                    Space.AID_UNIT,
                    one(StatusSpell::aidUnitNo),
                    spells(StatusSpell::status, StatusSpell::status, StatusSpell::spell));
    public static final Grouping<Marriage> MARRIAGES =
            ALL.add(
                    "MARRIAGES",
                    FactKind.MARRIAGES,
                    Space.PERSON,
                    both(Marriage::husbandId, Marriage::wifeId),
                    spells(Marriage::husbandId, Marriage::wifeId, Marriage::spell));
    public static final Grouping<Parenthood> PARENTS =
            ALL.add(
                    "PARENTS",
                    FactKind.PARENTHOODS,
                    Space.PERSON,
                    one(Parenthood::childId),
                    pairs(Parenthood::parentId, Parenthood::childId));
    public static final Grouping<Parenthood> CHILDREN =
            ALL.add(
                    "CHILDREN",
                    FactKind.PARENTHOODS,
                    Space.PERSON,
                    one(Parenthood::parentId),
                    pairs(Parenthood::parentId, Parenthood::childId));
    public static final Grouping<Siblings> SIBLINGS =
            ALL.add(
                    "SIBLINGS",
                    FactKind.SIBLINGS,
                    Space.PERSON,
                    both(Siblings::firstId, Siblings::secondId),
                    pairs(Siblings::firstId, Siblings::secondId));
    public static final Grouping<Support> SUPPORTERS =
            ALL.add(
                    "SUPPORTERS",
                    FactKind.SUPPORTS,
                    Space.PERSON,
                    one(Support::supportedId),
                    spells(Support::supporterId, Support::basis, Support::spell));
    public static final Grouping<Support> DUTIES =
            ALL.add(
                    "DUTIES",
                    FactKind.SUPPORTS,
                    Space.PERSON,
                    one(Support::supporterId),
                    spells(Support::supportedId, Support::basis, Support::spell));
    public static final Grouping<Ownership> OWNED =
            ALL.add(
                    "OWNED",
                    FactKind.OWNERSHIPS,
                    Space.PERSON,
                    one(Ownership::personId),
                    spells(
                            Ownership::assetKind,
                            o -> o.assetNo() + '\n' + o.personId(),
                            Ownership::spell));
    public static final Grouping<Ownership> VEHICLE_OWNERS =
            ALL.add(
                    "VEHICLE_OWNERS",
                    FactKind.OWNERSHIPS,
                    Space.VEHICLE,
                    assetOf(Ownership.VEHICLE),
                    spells(Ownership::personId, Ownership::personId, Ownership::spell));
    public static final Grouping<Ownership> REAL_ESTATE_OWNERS =
            ALL.add(
                    "REAL_ESTATE_OWNERS",
                    FactKind.OWNERSHIPS,
                    Space.REAL_ESTATE,
                    assetOf(Ownership.REAL_ESTATE),
                    spells(Ownership::personId, Ownership::personId, Ownership::spell));
    public static final Grouping<VehicleUse> USES =
            ALL.add(
                    "USES",
                    FactKind.VEHICLE_USES,
                    Space.PERSON,
                    one(VehicleUse::personId),
                    total(Comparator.comparing(VehicleUse::plateNo).thenComparing(VehicleUse::on)));
    public static final Grouping<VehicleUse> VEHICLE_USERS =
            ALL.reverse(
                    "VEHICLE_USERS",
                    FactKind.VEHICLE_USES,
                    Space.VEHICLE,
                    one(VehicleUse::plateNo),
                    total(
                            Comparator.comparing(VehicleUse::personId)
                                    .thenComparing(VehicleUse::on)));
    public static final Grouping<Deposit> DEPOSITS =
            ALL.add(
                    "DEPOSITS",
                    FactKind.DEPOSITS,
                    Space.PERSON,
                    one(Deposit::personId),
                    total(
                            Comparator.comparing(Deposit::accountToken)
                                    .thenComparing(Deposit::asOf)));
    public static final Grouping<CompanyRole> ROLES =
            ALL.add(
                    "ROLES",
                    FactKind.ROLES,
                    Space.PERSON,
                    one(CompanyRole::personId),
                    spells(CompanyRole::uscc, CompanyRole::role, CompanyRole::spell));
    public static final Grouping<CompanyRole> ROLE_HOLDERS =
            ALL.reverse(
                    "ROLE_HOLDERS",
                    FactKind.ROLES,
                    Space.COMPANY,
                    one(CompanyRole::uscc),
                    spells(CompanyRole::personId, CompanyRole::role, CompanyRole::spell));
    public static final Grouping<Income> INCOMES =
            ALL.add(
                    "INCOMES",
                    FactKind.INCOMES,
                    Space.PERSON,
                    one(Income::personId),
                    spells(Income::kind, Income::kind, Income::spell));
    public static final Grouping<MedicalBill> BILLS =
            ALL.add(
                    "BILLS",
                    FactKind.BILLS,
                    Space.PERSON,
                    one(MedicalBill::personId),
                    total(Comparator.comparing(MedicalBill::settledOn)));
    public static final Grouping<Enrolment> ENROLMENTS =
            ALL.add(
                    "ENROLMENTS",
                    FactKind.ENROLMENTS,
                    Space.PERSON,
                    one(Enrolment::personId),
                    spells(Enrolment::stage, Enrolment::stage, Enrolment::spell));
    public static final Grouping<Disability> DISABILITIES =
            ALL.add(
                    "DISABILITIES",
                    FactKind.DISABILITIES,
                    Space.PERSON,
                    one(Disability::personId),
                    total(Comparator.comparing(Disability::spell, Orders.BY_FROM)));
    public static final Grouping<Grant> GRANTS_TO =
            ALL.add(
                    "GRANTS_TO",
                    FactKind.GRANTS,
                    Space.PERSON,
                    one(Grant::personId),
                    spells(Grant::grantNo, Grant::personId, Grant::spell));
    public static final Grouping<Grant> GRANTS_FOR =
            ALL.add(
                    "GRANTS_FOR",
                    FactKind.GRANTS,
                    Space.AID_UNIT,
                    Orders::unitOf,
                    spells(Grant::grantNo, Grant::personId, Grant::spell));
    public static final Grouping<Grant> APPROVED =
            ALL.reverse(
                    "APPROVED",
                    FactKind.GRANTS,
                    Space.PERSON,
                    Orders::approverOf,
                    spells(Grant::grantNo, Grant::personId, Grant::spell));
    public static final OfficeGroupings OFFICES = new OfficeGroupings(ALL);
    public static final Grouping<Statement> STATEMENTS =
            ALL.add(
                    "STATEMENTS",
                    FactKind.STATEMENTS,
                    Space.PERSON,
                    one(Statement::personId),
                    spells(Statement::attribute, Statement::dataset, Statement::spell));
    public static final Grouping<MergedRecord> RECORDS =
            ALL.add(
                    "RECORDS",
                    FactKind.RECORDS,
                    Space.PERSON,
                    one(MergedRecord::personId),
                    byText());
    public static final Grouping<Receipt> RECEIPTS =
            ALL.add("RECEIPTS", FactKind.RECEIPTS, Space.PERSON, one(Receipt::personId), byText());
    public static final Grouping<VerificationAnswer> ANSWERS =
            ALL.add(
                    "ANSWERS",
                    FactKind.ANSWERS,
                    Space.PERSON,
                    one(VerificationAnswer::personId),
                    byText());
    public static final Grouping<DatasetDelivery> DELIVERIES =
            ALL.add(
                    "DELIVERIES",
                    FactKind.DELIVERIES,
                    Space.CITY,
                    d -> List.of(""),
                    total(Comparator.comparing(DatasetDelivery::dataset)));
    public static final PlaceGroupings PLACES = new PlaceGroupings(ALL);
    public static final MoneyGroupings MONEY = new MoneyGroupings(ALL);
    static final LivelihoodGroupings LIVELIHOOD = new LivelihoodGroupings(ALL);
    public static final TieGroupings TIES = new TieGroupings(ALL);

    private Groupings() {}

    /** {@return all of them, each at its ordinal} */
    public static List<Grouping<?>> all() {
        return ALL.all();
    }

    /** {@return those by which facts of that kind are found} */
    public static List<Grouping<?>> of(FactKind kind) {
        return ALL.all().stream().filter(grouping -> grouping.kind() == kind).toList();
    }
}
