package org.kinscope.analytics.projection;

import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.graph.fact.Imprisonment;
import org.kinscope.graph.fact.Payment;

/**
 * How payments, and times in which none are due, are rows. There are far more payments than facts
 * of any other kind: one has no number of its own, and is about 16 bytes.
 */
final class MoneyForms {

    private MoneyForms() {}

    static void addTo(RowForm.Forms forms) {
        forms.add(
                FactKind.PAYMENTS,
                (Payment f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.PAID_GRANT, f.grantNo())
                                .flag(f.decided())
                                .text(Domain.PROGRAMME, f.programmeCode())
                                .fen(f.amount())
                                .day(f.paidOn())
                                .text(Domain.WORD, f.state())
                                .source(f.source()),
                in ->
                        new Payment(
                                in.text(Domain.PERSON),
                                in.findText(Domain.PAID_GRANT),
                                in.flag(),
                                in.findText(Domain.PROGRAMME),
                                in.yuan(),
                                in.day(),
                                in.text(Domain.WORD),
                                in.source()));
        forms.add(
                FactKind.IMPRISONMENTS,
                (Imprisonment f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId()).spell(f.spell()).source(f.source()),
                in -> new Imprisonment(in.text(Domain.PERSON), in.spell(), in.source()));
    }
}
