package org.kinscope.analytics.projection;

import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.graph.fact.Company;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.Disability;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.MedicalBill;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.fact.VehicleUse;

/** How facts about what people own, earn and bear are rows. */
final class MeansForms {

    private MeansForms() {}

    static void addTo(RowForm.Forms forms) {
        forms.add(FactKind.OWNERSHIPS, MeansForms::writeOwnership, MeansForms::readOwnership);
        forms.add(
                FactKind.VEHICLES,
                (Vehicle f, RowOut out) ->
                        out.text(Domain.VEHICLE, f.plateNo())
                                .text(Domain.WORD, f.kind())
                                .text(Domain.VALUE, f.model())
                                .fen(f.value()),
                in ->
                        new Vehicle(
                                in.text(Domain.VEHICLE),
                                in.findText(Domain.WORD),
                                in.findText(Domain.VALUE),
                                in.findYuan()));
        forms.add(
                FactKind.REAL_ESTATES,
                (RealEstate f, RowOut out) ->
                        out.text(Domain.REAL_ESTATE, f.propertyNo())
                                .text(Domain.WORD, f.usage())
                                .decimal(f.areaM2())
                                .fen(f.value()),
                in ->
                        new RealEstate(
                                in.text(Domain.REAL_ESTATE),
                                in.findText(Domain.WORD),
                                in.findDecimal(),
                                in.findYuan()));
        forms.add(
                FactKind.VEHICLE_USES,
                (VehicleUse f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.VEHICLE, f.plateNo())
                                .day(f.on())
                                .text(Domain.WORD, f.evidence())
                                .source(f.source()),
                in ->
                        new VehicleUse(
                                in.text(Domain.PERSON),
                                in.text(Domain.VEHICLE),
                                in.day(),
                                in.text(Domain.WORD),
                                in.source()));
        forms.add(
                FactKind.DEPOSITS,
                (Deposit f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.ACCOUNT, f.accountToken())
                                .day(f.asOf())
                                .fen(f.balance())
                                .source(f.source()),
                in ->
                        new Deposit(
                                in.text(Domain.PERSON),
                                in.text(Domain.ACCOUNT),
                                in.day(),
                                in.yuan(),
                                in.source()));
        forms.add(
                FactKind.ROLES,
                (CompanyRole f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.COMPANY, f.uscc())
                                .text(Domain.WORD, f.role())
                                .decimal(f.share())
                                .spell(f.spell())
                                .source(f.source()),
                in ->
                        new CompanyRole(
                                in.text(Domain.PERSON),
                                in.text(Domain.COMPANY),
                                in.text(Domain.WORD),
                                in.findDecimal(),
                                in.spell(),
                                in.source()));
        forms.add(
                FactKind.COMPANIES,
                (Company f, RowOut out) ->
                        out.text(Domain.COMPANY, f.uscc())
                                .text(Domain.NAME, f.name())
                                .fen(f.registeredCapital())
                                .spell(f.spell()),
                in ->
                        new Company(
                                in.text(Domain.COMPANY),
                                in.findText(Domain.NAME),
                                in.findYuan(),
                                in.spell()));
        forms.add(
                FactKind.INCOMES,
                (Income f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.WORD, f.kind())
                                .fen(f.amount())
                                .text(Domain.WORD, f.period())
                                .spell(f.spell())
                                .source(f.source()),
                in ->
                        new Income(
                                in.text(Domain.PERSON),
                                in.text(Domain.WORD),
                                in.yuan(),
                                in.text(Domain.WORD),
                                in.spell(),
                                in.source()));
        forms.add(
                FactKind.BILLS,
                (MedicalBill f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .day(f.settledOn())
                                .fen(f.selfPaid())
                                .source(f.source()),
                in -> new MedicalBill(in.text(Domain.PERSON), in.day(), in.yuan(), in.source()));
        forms.add(
                FactKind.ENROLMENTS,
                (Enrolment f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.WORD, f.stage())
                                .fen(f.annualCost())
                                .spell(f.spell())
                                .source(f.source()),
                in ->
                        new Enrolment(
                                in.text(Domain.PERSON),
                                in.text(Domain.WORD),
                                in.findYuan(),
                                in.spell(),
                                in.source()));
        forms.add(
                FactKind.DISABILITIES,
                (Disability f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .number(f.category())
                                .number(f.grade())
                                .spell(f.spell())
                                .source(f.source()),
                in ->
                        new Disability(
                                in.text(Domain.PERSON),
                                (int) in.number(),
                                (int) in.number(),
                                in.spell(),
                                in.source()));
    }

    private static void writeOwnership(Ownership f, RowOut out) {
        boolean vehicle = f.assetKind().equals(Ownership.VEHICLE);
        out.text(Domain.PERSON, f.personId())
                .flag(vehicle)
                .text(vehicle ? Domain.VEHICLE : Domain.REAL_ESTATE, f.assetNo())
                .decimal(f.share())
                .spell(f.spell())
                .source(f.source());
    }

    private static Ownership readOwnership(RowIn in) {
        String personId = in.text(Domain.PERSON);
        boolean vehicle = in.flag();
        return new Ownership(
                personId,
                vehicle ? Ownership.VEHICLE : Ownership.REAL_ESTATE,
                in.text(vehicle ? Domain.VEHICLE : Domain.REAL_ESTATE),
                in.findDecimal(),
                in.spell(),
                in.source());
    }
}
