package org.kinscope.analytics.neighbourhood;

import java.util.Locale;
import java.util.function.BiFunction;
import org.neo4j.driver.types.MapAccessor;

/**
 * The kinds of facts that a neighbourhood shows. Each is read for the whole city by a query of its
 * own and is a column of one of the queries that read what is in sight of a subject.
 */
public enum FactKind {
    PERSONS(FactRows::person),
    AID_UNITS(FactRows::aidUnit),
    MEMBERSHIPS(FactRows::membership),
    STATUSES(FactRows::status),
    MARRIAGES(FactRows::marriage),
    PARENTHOODS(FactRows::parenthood),
    SIBLINGS(FactRows::siblings),
    SUPPORTS(FactRows::support),
    OWNERSHIPS(FactRows::ownership),
    VEHICLES(FactRows::vehicle),
    REAL_ESTATES(FactRows::realEstate),
    VEHICLE_USES(FactRows::vehicleUse),
    DEPOSITS(FactRows::deposit),
    ROLES(FactRows::role),
    COMPANIES(FactRows::company),
    INCOMES(FactRows::income),
    BILLS(FactRows::bill),
    ENROLMENTS(FactRows::enrolment),
    DISABILITIES(FactRows::disability),
    GRANTS(FactRows::grant),
    SERVICES(FactRows::service),
    FILINGS(FactRows::filing),
    STATEMENTS(FactRows::statement),
    RECORDS(FactRows::record),
    RECEIPTS(FactRows::receipt),
    ANSWERS(FactRows::answer),
    DELIVERIES(FactRows::delivery),
    RESIDENCES(PlaceRows::residence),
    PREMISES(PlaceRows::premises),
    REGISTRATIONS(PlaceRows::registration),
    PAYMENTS(MoneyRows::payment),
    IMPRISONMENTS(MoneyRows::imprisonment),
    EMPLOYMENTS(LivelihoodRows::employment),
    REPORTS(LivelihoodRows::report),
    PAID_INTO(TieRows::paidInto),
    CONTACTS(TieRows::contact);

    private final BiFunction<FactRows, MapAccessor, Object> reader;

    FactKind(BiFunction<FactRows, MapAccessor, Object> reader) {
        this.reader = reader;
    }

    /** {@return its name in queries and files, for example {@code vehicle-uses}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the kind of that name}
     *
     * @throws IllegalArgumentException if no kind has it
     */
    static FactKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Object read(FactRows rows, MapAccessor row) {
        return reader.apply(rows, row);
    }
}
