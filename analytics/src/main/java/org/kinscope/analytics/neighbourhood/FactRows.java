package org.kinscope.analytics.neighbourhood;

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
import org.neo4j.driver.types.MapAccessor;

/**
 * Turns rows of queries into facts. A row has the properties of the graph's dictionary by their
 * names; the ends of a relationship are {@code personId}, {@code otherId}, {@code aidUnitNo} and so
 * on. A row without what a fact cannot be without is a broken graph: an error that names the row.
 */
final class FactRows {

    final RowReader reader = new RowReader();

    Person person(MapAccessor row) {
        return new Person(
                reader.text(row, "personId"),
                reader.findText(row, "name"),
                RowReader.findDate(row, "birthDate"),
                RowReader.findDate(row, "deathDate"),
                reader.findText(row, "divisionCode"),
                reader.findText(row, "dwellingKey"),
                row.get("line").isNull() ? null : RowReader.source(row));
    }

    AidUnit aidUnit(MapAccessor row) {
        return new AidUnit(
                reader.text(row, "aidUnitNo"),
                reader.findText(row, "divisionCode"),
                reader.findText(row, "dwellingKey"));
    }

    Membership membership(MapAccessor row) {
        return new Membership(
                reader.text(row, "personId"),
                reader.text(row, "aidUnitNo"),
                row.get("applicant").isTrue(),
                RowReader.spell(row),
                RowReader.source(row));
    }

    StatusSpell status(MapAccessor row) {
        return new StatusSpell(
                reader.text(row, "aidUnitNo"),
                reader.text(row, "status"),
                RowReader.spell(row),
                RowReader.findYuan(row, "declaredMonthlyIncomeFen"),
                reader.findText(row, "mode"),
                RowReader.source(row));
    }

    Marriage marriage(MapAccessor row) {
        return new Marriage(
                reader.text(row, "personId"),
                reader.text(row, "otherId"),
                RowReader.spell(row),
                RowReader.source(row));
    }

    Parenthood parenthood(MapAccessor row) {
        return new Parenthood(
                reader.text(row, "personId"),
                reader.text(row, "otherId"),
                reader.text(row, "kind"),
                RowReader.source(row));
    }

    Siblings siblings(MapAccessor row) {
        return new Siblings(reader.text(row, "personId"), reader.text(row, "otherId"));
    }

    Support support(MapAccessor row) {
        return new Support(
                reader.text(row, "personId"),
                reader.text(row, "otherId"),
                RowReader.spell(row),
                reader.text(row, "basis"),
                reader.text(row, "article"));
    }

    Ownership ownership(MapAccessor row) {
        boolean vehicle = !row.get("plateNo").isNull();
        return new Ownership(
                reader.text(row, "personId"),
                vehicle ? Ownership.VEHICLE : Ownership.REAL_ESTATE,
                reader.text(row, vehicle ? "plateNo" : "propertyNo"),
                RowReader.findDecimal(row, "share"),
                RowReader.spell(row),
                RowReader.source(row));
    }

    Vehicle vehicle(MapAccessor row) {
        return new Vehicle(
                reader.text(row, "plateNo"),
                reader.findText(row, "kind"),
                reader.findText(row, "model"),
                RowReader.findYuan(row, "valueFen"));
    }

    RealEstate realEstate(MapAccessor row) {
        return new RealEstate(
                reader.text(row, "propertyNo"),
                reader.findText(row, "usage"),
                RowReader.findDecimal(row, "areaM2"),
                RowReader.findYuan(row, "valueFen"));
    }

    VehicleUse vehicleUse(MapAccessor row) {
        return new VehicleUse(
                reader.text(row, "personId"),
                reader.text(row, "plateNo"),
                RowReader.date(row, "on"),
                reader.text(row, "evidence"),
                RowReader.source(row));
    }

    Deposit deposit(MapAccessor row) {
        return new Deposit(
                reader.text(row, "personId"),
                reader.text(row, "accountToken"),
                RowReader.date(row, "asOf"),
                RowReader.yuan(row, "balanceFen"),
                RowReader.source(row));
    }

    CompanyRole role(MapAccessor row) {
        return new CompanyRole(
                reader.text(row, "personId"),
                reader.text(row, "uscc"),
                reader.text(row, "role"),
                RowReader.findDecimal(row, "share"),
                RowReader.spell(row),
                RowReader.source(row));
    }

    Company company(MapAccessor row) {
        return new Company(
                reader.text(row, "uscc"),
                reader.findText(row, "name"),
                RowReader.findYuan(row, "registeredCapitalFen"),
                RowReader.spell(row));
    }

    Income income(MapAccessor row) {
        return new Income(
                reader.text(row, "personId"),
                reader.text(row, "kind"),
                RowReader.yuan(row, "amountFen"),
                reader.text(row, "amountPeriod"),
                RowReader.spell(row),
                RowReader.source(row));
    }

    MedicalBill bill(MapAccessor row) {
        return new MedicalBill(
                reader.text(row, "personId"),
                RowReader.date(row, "settledOn"),
                RowReader.yuan(row, "selfPaidFen"),
                RowReader.source(row));
    }

    Enrolment enrolment(MapAccessor row) {
        return new Enrolment(
                reader.text(row, "personId"),
                reader.text(row, "stage"),
                RowReader.findYuan(row, "annualCostFen"),
                RowReader.spell(row),
                RowReader.source(row));
    }

    Disability disability(MapAccessor row) {
        return new Disability(
                reader.text(row, "personId"),
                row.get("category").asInt(),
                row.get("grade").asInt(),
                RowReader.spell(row),
                RowReader.source(row));
    }

    Grant grant(MapAccessor row) {
        return new Grant(
                reader.text(row, "grantNo"),
                reader.text(row, "programmeCode"),
                reader.text(row, "departmentCode"),
                reader.text(row, "personId"),
                reader.findText(row, "aidUnitNo"),
                RowReader.yuan(row, "amountFen"),
                reader.text(row, "amountPeriod"),
                RowReader.spell(row),
                RowReader.findDate(row, "decidedOn"),
                reader.findText(row, "approverId"),
                reader.findText(row, "divisionCode"),
                RowReader.source(row));
    }

    Service service(MapAccessor row) {
        return new Service(
                reader.text(row, "personId"),
                reader.text(row, "role"),
                reader.text(row, "divisionCode"),
                RowReader.spell(row),
                RowReader.source(row));
    }

    Statement statement(MapAccessor row) {
        return new Statement(
                reader.text(row, "personId"),
                reader.text(row, "recordId"),
                reader.text(row, "attribute"),
                reader.text(row, "dataset"),
                reader.text(row, "value"),
                reader.findText(row, "otherId"),
                RowReader.spell(row),
                RowReader.source(row));
    }

    MergedRecord record(MapAccessor row) {
        return new MergedRecord(
                reader.text(row, "personId"),
                reader.text(row, "recordId"),
                row.get("probability").asDouble(1),
                reader.text(row, "decidedBy"),
                RowReader.findDate(row, "decidedOn"),
                row.get("line").isNull() ? null : RowReader.source(row));
    }

    Receipt receipt(MapAccessor row) {
        return new Receipt(
                reader.text(row, "personId"),
                reader.text(row, "recordId"),
                reader.text(row, "kind"),
                reader.text(row, "no"),
                reader.findText(row, "programmeCode"),
                RowReader.yuan(row, "amountFen"),
                reader.text(row, "amountPeriod"),
                RowReader.spell(row),
                RowReader.source(row));
    }

    VerificationAnswer answer(MapAccessor row) {
        return new VerificationAnswer(
                reader.text(row, "personId"),
                reader.text(row, "requestNo"),
                reader.text(row, "dataset"),
                RowReader.date(row, "askedOn"),
                RowReader.findDate(row, "answeredOn"),
                reader.findText(row, "result"),
                RowReader.findDate(row, "validTo"),
                RowReader.source(row));
    }

    DatasetDelivery delivery(MapAccessor row) {
        return new DatasetDelivery(
                reader.text(row, "dataset"),
                RowReader.findDate(row, "lastOn"),
                row.get("whole").isTrue(),
                RowReader.months(row, "months"));
    }

    KinFiling filing(MapAccessor row) {
        return new KinFiling(
                reader.text(row, "personId"),
                reader.text(row, "otherId"),
                reader.findText(row, "aidUnitNo"),
                RowReader.date(row, "on"),
                RowReader.source(row));
    }
}
