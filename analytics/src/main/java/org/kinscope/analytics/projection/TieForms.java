package org.kinscope.analytics.projection;

import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.PaidInto;

/** How facts about accounts and phones are rows. */
final class TieForms {

    private TieForms() {}

    static void addTo(RowForm.Forms forms) {
        forms.add(
                FactKind.PAID_INTO,
                (PaidInto f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.PROGRAMME, f.programmeCode())
                                .text(Domain.ACCOUNT, f.accountToken())
                                .text(Domain.PERSON, f.holderId())
                                .text(Domain.WORD, f.capacity())
                                .day(f.first())
                                .day(f.last())
                                .number(f.payments())
                                .fen(f.amount())
                                .source(f.source()),
                in ->
                        new PaidInto(
                                in.text(Domain.PERSON),
                                in.findText(Domain.PROGRAMME),
                                in.text(Domain.ACCOUNT),
                                in.findText(Domain.PERSON),
                                in.findText(Domain.WORD),
                                in.day(),
                                in.day(),
                                (int) in.number(),
                                in.yuan(),
                                in.source()));
        forms.add(
                FactKind.CONTACTS,
                (Contact f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.PHONE, f.phoneToken())
                                .spell(f.spell())
                                .source(f.source()),
                in ->
                        new Contact(
                                in.text(Domain.PERSON),
                                in.text(Domain.PHONE),
                                in.spell(),
                                in.source()));
    }
}
