package org.kinscope.analytics.projection;

import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.graph.fact.Employment;
import org.kinscope.graph.fact.HardshipReport;

/** How people's jobs, and hardship that was reported of them, are rows. */
final class LivelihoodForms {

    private LivelihoodForms() {}

    static void addTo(RowForm.Forms forms) {
        forms.add(
                FactKind.EMPLOYMENTS,
                (Employment f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.COMPANY, f.uscc())
                                .fen(f.wageBase())
                                .spell(f.spell())
                                .source(f.source()),
                in ->
                        new Employment(
                                in.text(Domain.PERSON),
                                in.text(Domain.COMPANY),
                                in.yuan(),
                                in.spell(),
                                in.source()));
        forms.add(
                FactKind.REPORTS,
                (HardshipReport f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.NUMBER_OF_ROW, f.reportNo())
                                .text(Domain.WORD, f.channel())
                                .text(Domain.WORD, f.hardship())
                                .day(f.reportedOn())
                                .source(f.source()),
                in ->
                        new HardshipReport(
                                in.text(Domain.PERSON),
                                in.text(Domain.NUMBER_OF_ROW),
                                in.text(Domain.WORD),
                                in.text(Domain.WORD),
                                in.day(),
                                in.source()));
    }
}
