package org.kinscope.analytics.detector;

import static org.kinscope.analytics.detector.Register.day;
import static org.kinscope.analytics.detector.Register.fen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Subject;

/** A few families in memory, told fact by fact. A day is a text, an empty one an open end. */
public final class Village {

    /** The day on which the village is asked. */
    public static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    /** The village's division. */
    public static final String DIVISION = "321202001001";

    final Register register = new Register();

    /** An adult of the village. */
    public Village person(String id) {
        return person(id, "1975-05-05", "");
    }

    /** A person with days of birth and death. */
    public Village person(String id, String born, String died) {
        return add(
                FactKind.PERSONS,
                "personId",
                id,
                "birthDate",
                day(born),
                "deathDate",
                day(died),
                "divisionCode",
                DIVISION);
    }

    /** A unit with one member, who applied. */
    public Village unit(String unit, String member, String from) {
        add(FactKind.AID_UNITS, "aidUnitNo", unit, "divisionCode", DIVISION);
        return member(unit, member, from, "");
    }

    public Village member(String unit, String member, String from, String to) {
        return spell(
                FactKind.MEMBERSHIPS,
                from,
                to,
                "aidUnitNo",
                unit,
                "personId",
                member,
                "applicant",
                true);
    }

    /** A recorded status; mode may be empty. */
    public Village status(String unit, String status, String from, String to, String mode) {
        return spell(
                FactKind.STATUSES,
                from,
                to,
                "aidUnitNo",
                unit,
                "status",
                status,
                "mode",
                mode.isEmpty() ? null : mode);
    }

    /** A running dibao status since 2019. */
    public Village dibao(String unit) {
        return status(unit, "dibao", "2019-01-01", "", "");
    }

    public Village parent(String parent, String child) {
        return add(FactKind.PARENTHOODS, "personId", parent, "otherId", child, "kind", "birth");
    }

    /** Two children of a parent, with the derived relation. */
    public Village siblings(String parent, String one, String other) {
        parent(parent, one);
        parent(parent, other);
        return add(FactKind.SIBLINGS, "personId", one, "otherId", other);
    }

    public Village married(String husband, String wife, String from, String to) {
        return spell(FactKind.MARRIAGES, from, to, "personId", husband, "otherId", wife);
    }

    public Village income(String person, String yuan, String period) {
        return income(person, yuan, period, "2019-01-01");
    }

    public Village income(String person, String yuan, String period, String from) {
        return spell(
                FactKind.INCOMES,
                from,
                "",
                "personId",
                person,
                "kind",
                "wage",
                "amountFen",
                fen(yuan),
                "amountPeriod",
                period);
    }

    public Village bill(String person, String on, String yuan) {
        return add(
                FactKind.BILLS, "personId", person, "settledOn", day(on), "selfPaidFen", fen(yuan));
    }

    public Village enrolled(String person, String yuan) {
        return spell(
                FactKind.ENROLMENTS,
                "2019-09-01",
                "",
                "personId",
                person,
                "stage",
                "college",
                "annualCostFen",
                fen(yuan));
    }

    /** A vehicle; kind and value may be null. */
    public Village vehicle(String plate, @Nullable String kind, @Nullable String yuan) {
        return add(
                FactKind.VEHICLES,
                "plateNo",
                plate,
                "kind",
                kind,
                "valueFen",
                yuan == null ? null : fen(yuan));
    }

    public Village ownsVehicle(String person, String plate, String from, String to) {
        return spell(FactKind.OWNERSHIPS, from, to, "personId", person, "plateNo", plate);
    }

    public Village uses(String person, String plate, String... days) {
        for (String on : days) {
            add(
                    FactKind.VEHICLE_USES,
                    "personId",
                    person,
                    "plateNo",
                    plate,
                    "on",
                    day(on),
                    "evidence",
                    "parking");
        }
        return this;
    }

    public Village home(String property, @Nullable String usage) {
        return add(FactKind.REAL_ESTATES, "propertyNo", property, "usage", usage);
    }

    public Village ownsHome(String person, String property, String from, String to) {
        return spell(FactKind.OWNERSHIPS, from, to, "personId", person, "propertyNo", property);
    }

    public Village balance(String person, String account, String on, String yuan) {
        return add(
                FactKind.DEPOSITS,
                "personId",
                person,
                "accountToken",
                account,
                "asOf",
                day(on),
                "balanceFen",
                fen(yuan));
    }

    public Village shareholder(String person, String uscc, @Nullable String capital) {
        spell(
                FactKind.COMPANIES,
                "2010-01-01",
                "",
                "uscc",
                uscc,
                "registeredCapitalFen",
                capital == null ? null : fen(capital));
        return spell(
                FactKind.ROLES,
                "2015-01-01",
                "",
                "personId",
                person,
                "uscc",
                uscc,
                "role",
                "shareholder");
    }

    /** A grant; {@code unit} and {@code approver} may be empty. Decided on the day it begins. */
    public Village grant(
            String no,
            String programme,
            String person,
            String unit,
            String yuan,
            String period,
            String from,
            String to,
            String approver) {
        return spell(
                FactKind.GRANTS,
                from,
                to,
                "grantNo",
                no,
                "programmeCode",
                programme,
                "departmentCode",
                "civil-affairs",
                "personId",
                person,
                "aidUnitNo",
                unit.isEmpty() ? null : unit,
                "amountFen",
                fen(yuan),
                "amountPeriod",
                period,
                "decidedOn",
                day(from),
                "approverId",
                approver.isEmpty() ? null : approver,
                "divisionCode",
                DIVISION);
    }

    public Village serves(String person, String division, String from, String to) {
        return spell(
                FactKind.SERVICES,
                from,
                to,
                "personId",
                person,
                "role",
                "村干部",
                "divisionCode",
                division);
    }

    public Village files(String official, String relative, String on) {
        return add(FactKind.FILINGS, "personId", official, "otherId", relative, "on", day(on));
    }

    /** {@return what can be seen from the unit} */
    public Neighbourhood ofUnit(String unit) {
        return register.neighbourhoodOf(Subject.aidUnit(unit));
    }

    /** {@return what can be seen from the person} */
    public Neighbourhood ofPerson(String person) {
        return register.neighbourhoodOf(Subject.person(person));
    }

    public static PolicyAt policy() {
        return Asked.policy(DAY);
    }

    /** {@return the answer, with the defaults of all parameters} */
    public static <G extends Grounds> Answer<G> ask(Detector<G> detector, Neighbourhood n) {
        return detector.ask(n, Asked.inquiry(detector, DAY, Map.of()));
    }

    /** {@return the findings, with the defaults of all parameters} */
    public static <G extends Grounds> List<Finding<G>> found(
            Detector<G> detector, Neighbourhood n) {
        return Asked.findings(detector, n, Asked.inquiry(detector, DAY, Map.of()));
    }

    private Village spell(FactKind kind, String from, String to, @Nullable Object... values) {
        register.addSpell(kind, from, to, values);
        return this;
    }

    /** Any fact, by the names of a row. */
    public Village add(FactKind kind, @Nullable Object... namesAndValues) {
        register.add(kind, namesAndValues);
        return this;
    }
}
