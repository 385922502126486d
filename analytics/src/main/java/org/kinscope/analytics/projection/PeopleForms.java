package org.kinscope.analytics.projection;

import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.graph.fact.KinFiling;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.MergedRecord;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Service;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.fact.Statement;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.fact.VerificationAnswer;

/** How facts about people, their kin and what is said of them are rows. */
final class PeopleForms {

    private PeopleForms() {}

    static void addTo(RowForm.Forms forms) {
        forms.add(
                FactKind.PERSONS,
                (Person f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.NAME, f.name())
                                .day(f.birthDate())
                                .day(f.deathDate())
                                .text(Domain.DIVISION, f.divisionCode())
                                .text(Domain.DWELLING, f.dwellingKey())
                                .source(f.source()),
                in ->
                        new Person(
                                in.text(Domain.PERSON),
                                in.findText(Domain.NAME),
                                in.findDay(),
                                in.findDay(),
                                in.findText(Domain.DIVISION),
                                in.findText(Domain.DWELLING),
                                in.findSource()));
        forms.add(
                FactKind.MARRIAGES,
                (Marriage f, RowOut out) ->
                        out.text(Domain.PERSON, f.husbandId())
                                .text(Domain.PERSON, f.wifeId())
                                .spell(f.spell())
                                .source(f.source()),
                in ->
                        new Marriage(
                                in.text(Domain.PERSON),
                                in.text(Domain.PERSON),
                                in.spell(),
                                in.source()));
        forms.add(
                FactKind.PARENTHOODS,
                (Parenthood f, RowOut out) ->
                        out.text(Domain.PERSON, f.parentId())
                                .text(Domain.PERSON, f.childId())
                                .text(Domain.WORD, f.kind())
                                .source(f.source()),
                in ->
                        new Parenthood(
                                in.text(Domain.PERSON),
                                in.text(Domain.PERSON),
                                in.text(Domain.WORD),
                                in.source()));
        forms.add(
                FactKind.SIBLINGS,
                (Siblings f, RowOut out) ->
                        out.text(Domain.PERSON, f.firstId()).text(Domain.PERSON, f.secondId()),
                in -> new Siblings(in.text(Domain.PERSON), in.text(Domain.PERSON)));
        forms.add(
                FactKind.SUPPORTS,
                (Support f, RowOut out) ->
                        out.text(Domain.PERSON, f.supporterId())
                                .text(Domain.PERSON, f.supportedId())
                                .spell(f.spell())
                                .text(Domain.WORD, f.basis())
                                .text(Domain.WORD, f.article()),
                in ->
                        new Support(
                                in.text(Domain.PERSON),
                                in.text(Domain.PERSON),
                                in.spell(),
                                in.text(Domain.WORD),
                                in.text(Domain.WORD)));
        forms.add(
                FactKind.STATEMENTS,
                (Statement f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.RECORD, f.recordId())
                                .text(Domain.WORD, f.attribute())
                                .text(Domain.WORD, f.dataset())
                                .text(Domain.VALUE, f.value())
                                .text(Domain.PERSON, f.otherId())
                                .spell(f.spell())
                                .source(f.source()),
                in ->
                        new Statement(
                                in.text(Domain.PERSON),
                                in.text(Domain.RECORD),
                                in.text(Domain.WORD),
                                in.text(Domain.WORD),
                                in.text(Domain.VALUE),
                                in.findText(Domain.PERSON),
                                in.spell(),
                                in.source()));
        forms.add(
                FactKind.RECORDS,
                (MergedRecord f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.RECORD, f.recordId())
                                .number(Double.doubleToLongBits(f.probability()))
                                .text(Domain.WORD, f.decidedBy())
                                .day(f.decidedOn())
                                .source(f.source()),
                in ->
                        new MergedRecord(
                                in.text(Domain.PERSON),
                                in.text(Domain.RECORD),
                                Double.longBitsToDouble(in.number()),
                                in.text(Domain.WORD),
                                in.findDay(),
                                in.findSource()));
        forms.add(
                FactKind.ANSWERS,
                (VerificationAnswer f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.NUMBER_OF_ROW, f.requestNo())
                                .text(Domain.WORD, f.dataset())
                                .day(f.askedOn())
                                .day(f.answeredOn())
                                .text(Domain.WORD, f.result())
                                .day(f.validTo())
                                .source(f.source()),
                in ->
                        new VerificationAnswer(
                                in.text(Domain.PERSON),
                                in.text(Domain.NUMBER_OF_ROW),
                                in.text(Domain.WORD),
                                in.day(),
                                in.findDay(),
                                in.findText(Domain.WORD),
                                in.findDay(),
                                in.source()));
        forms.add(
                FactKind.SERVICES,
                (Service f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.WORD, f.role())
                                .text(Domain.DIVISION, f.divisionCode())
                                .spell(f.spell())
                                .source(f.source()),
                in ->
                        new Service(
                                in.text(Domain.PERSON),
                                in.text(Domain.WORD),
                                in.text(Domain.DIVISION),
                                in.spell(),
                                in.source()));
        forms.add(
                FactKind.FILINGS,
                (KinFiling f, RowOut out) ->
                        out.text(Domain.PERSON, f.officialId())
                                .text(Domain.PERSON, f.relativeId())
                                .text(Domain.AID_UNIT, f.aidUnitNo())
                                .day(f.on())
                                .source(f.source()),
                in ->
                        new KinFiling(
                                in.text(Domain.PERSON),
                                in.text(Domain.PERSON),
                                in.findText(Domain.AID_UNIT),
                                in.day(),
                                in.source()));
    }
}
