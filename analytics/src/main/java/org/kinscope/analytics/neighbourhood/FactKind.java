package org.kinscope.analytics.neighbourhood;

import java.util.Locale;
import java.util.function.BiConsumer;
import org.neo4j.driver.types.MapAccessor;

/**
 * The kinds of facts that a neighbourhood shows. Each is read for the whole city by a query of its
 * own and is a column of the query that reads one subject's surroundings.
 */
public enum FactKind {
    PERSONS((facts, row) -> facts.addPerson(facts.rows.person(row))),
    AID_UNITS((facts, row) -> facts.aidUnits.add(facts.rows.aidUnit(row))),
    MEMBERSHIPS((facts, row) -> facts.memberships.add(facts.rows.membership(row))),
    STATUSES((facts, row) -> facts.statuses.add(facts.rows.status(row))),
    MARRIAGES((facts, row) -> facts.marriages.add(facts.rows.marriage(row))),
    PARENTHOODS((facts, row) -> facts.parenthoods.add(facts.rows.parenthood(row))),
    SIBLINGS((facts, row) -> facts.siblings.add(facts.rows.siblings(row))),
    SUPPORTS((facts, row) -> facts.supports.add(facts.rows.support(row))),
    OWNERSHIPS((facts, row) -> facts.ownerships.add(facts.rows.ownership(row))),
    VEHICLES((facts, row) -> facts.vehicles.add(facts.rows.vehicle(row))),
    REAL_ESTATES((facts, row) -> facts.realEstates.add(facts.rows.realEstate(row))),
    VEHICLE_USES((facts, row) -> facts.vehicleUses.add(facts.rows.vehicleUse(row))),
    DEPOSITS((facts, row) -> facts.deposits.add(facts.rows.deposit(row))),
    ROLES((facts, row) -> facts.roles.add(facts.rows.role(row))),
    COMPANIES((facts, row) -> facts.companies.add(facts.rows.company(row))),
    INCOMES((facts, row) -> facts.incomes.add(facts.rows.income(row))),
    BILLS((facts, row) -> facts.bills.add(facts.rows.bill(row))),
    ENROLMENTS((facts, row) -> facts.enrolments.add(facts.rows.enrolment(row))),
    DISABILITIES((facts, row) -> facts.disabilities.add(facts.rows.disability(row))),
    GRANTS((facts, row) -> facts.grants.add(facts.rows.grant(row))),
    SERVICES((facts, row) -> facts.services.add(facts.rows.service(row))),
    FILINGS((facts, row) -> facts.filings.add(facts.rows.filing(row))),
    STATEMENTS((facts, row) -> facts.statements.add(facts.rows.statement(row))),
    RECORDS((facts, row) -> facts.records.add(facts.rows.record(row))),
    RECEIPTS((facts, row) -> facts.receipts.add(facts.rows.receipt(row))),
    ANSWERS((facts, row) -> facts.answers.add(facts.rows.answer(row))),
    DELIVERIES((facts, row) -> facts.deliveries.add(facts.rows.delivery(row)));

    private final BiConsumer<Facts, MapAccessor> reader;

    FactKind(BiConsumer<Facts, MapAccessor> reader) {
        this.reader = reader;
    }

    /** {@return its name in queries and files, for example {@code vehicle-uses}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void read(Facts into, MapAccessor row) {
        reader.accept(into, row);
    }
}
