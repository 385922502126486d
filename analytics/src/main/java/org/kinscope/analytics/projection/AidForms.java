package org.kinscope.analytics.projection;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.DatasetDelivery;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Receipt;
import org.kinscope.graph.fact.StatusSpell;

/** How facts about units, their statuses and the aid that was decided are rows. */
final class AidForms {

    private AidForms() {}

    static void addTo(RowForm.Forms forms) {
        forms.add(
                FactKind.AID_UNITS,
                (AidUnit f, RowOut out) ->
                        out.text(Domain.AID_UNIT, f.aidUnitNo())
                                .text(Domain.DIVISION, f.divisionCode())
                                .text(Domain.DWELLING, f.dwellingKey()),
                in ->
                        new AidUnit(
                                in.text(Domain.AID_UNIT),
                                in.findText(Domain.DIVISION),
                                in.findText(Domain.DWELLING)));
        forms.add(
                FactKind.MEMBERSHIPS,
                (Membership f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.AID_UNIT, f.aidUnitNo())
                                .flag(f.applicant())
                                .spell(f.spell())
                                .source(f.source()),
                in ->
                        new Membership(
                                in.text(Domain.PERSON),
                                in.text(Domain.AID_UNIT),
                                in.flag(),
                                in.spell(),
                                in.source()));
        forms.add(
                FactKind.STATUSES,
                (StatusSpell f, RowOut out) ->
                        out.text(Domain.AID_UNIT, f.aidUnitNo())
                                .text(Domain.STATUS, f.status())
                                .spell(f.spell())
                                .fen(f.declaredMonthlyIncome())
                                .text(Domain.WORD, f.mode())
                                .source(f.source()),
                in ->
                        new StatusSpell(
                                in.text(Domain.AID_UNIT),
                                in.text(Domain.STATUS),
                                in.spell(),
                                in.findYuan(),
                                in.findText(Domain.WORD),
                                in.source()));
        forms.add(
                FactKind.GRANTS,
                (Grant f, RowOut out) ->
                        out.text(Domain.NUMBER_OF_ROW, f.grantNo())
                                .text(Domain.PROGRAMME, f.programmeCode())
                                .text(Domain.DEPARTMENT, f.departmentCode())
                                .text(Domain.PERSON, f.personId())
                                .text(Domain.AID_UNIT, f.aidUnitNo())
                                .fen(f.amount())
                                .text(Domain.WORD, f.period())
                                .spell(f.spell())
                                .day(f.decidedOn())
                                .text(Domain.PERSON, f.approverId())
                                .text(Domain.DIVISION, f.divisionCode())
                                .source(f.source()),
                in ->
                        new Grant(
                                in.text(Domain.NUMBER_OF_ROW),
                                in.text(Domain.PROGRAMME),
                                in.text(Domain.DEPARTMENT),
                                in.text(Domain.PERSON),
                                in.findText(Domain.AID_UNIT),
                                in.yuan(),
                                in.text(Domain.WORD),
                                in.spell(),
                                in.findDay(),
                                in.findText(Domain.PERSON),
                                in.findText(Domain.DIVISION),
                                in.source()));
        forms.add(
                FactKind.RECEIPTS,
                (Receipt f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.RECORD, f.recordId())
                                .text(Domain.WORD, f.kind())
                                .text(Domain.NUMBER_OF_ROW, f.no())
                                .text(Domain.PROGRAMME, f.programmeCode())
                                .fen(f.amount())
                                .text(Domain.WORD, f.period())
                                .spell(f.spell())
                                .source(f.source()),
                in ->
                        new Receipt(
                                in.text(Domain.PERSON),
                                in.text(Domain.RECORD),
                                in.text(Domain.WORD),
                                in.text(Domain.NUMBER_OF_ROW),
                                in.findText(Domain.PROGRAMME),
                                in.yuan(),
                                in.text(Domain.WORD),
                                in.spell(),
                                in.source()));
        forms.add(
                FactKind.DELIVERIES,
                (DatasetDelivery f, RowOut out) ->
                        out.text(Domain.WORD, f.dataset())
                                .day(f.lastOn())
                                .flag(f.whole())
                                .text(Domain.WORD, joined(f.months())),
                in ->
                        new DatasetDelivery(
                                in.text(Domain.WORD),
                                in.findDay(),
                                in.flag(),
                                months(in.findText(Domain.WORD))));
    }

    private static @Nullable String joined(List<YearMonth> months) {
        return months.isEmpty()
                ? null
                : months.stream().map(YearMonth::toString).collect(Collectors.joining(" "));
    }

    private static List<YearMonth> months(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split(" ")).map(YearMonth::parse).toList();
    }
}
