package org.kinscope.analytics.projection;

import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.graph.fact.Premises;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.Residence;

/** How facts about where people live and companies are, are rows. */
final class PlaceForms {

    private PlaceForms() {}

    static void addTo(RowForm.Forms forms) {
        forms.add(
                FactKind.RESIDENCES,
                (Residence f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.WORD, f.dataset())
                                .text(Domain.DWELLING, f.dwellingKey())
                                .spell(f.spell())
                                .source(f.source()),
                in ->
                        new Residence(
                                in.text(Domain.PERSON),
                                in.text(Domain.WORD),
                                in.text(Domain.DWELLING),
                                in.spell(),
                                in.source()));
        forms.add(
                FactKind.REGISTRATIONS,
                (Registration f, RowOut out) ->
                        out.text(Domain.PERSON, f.personId())
                                .text(Domain.HOUSEHOLD, f.householdNo())
                                .text(Domain.DIVISION, f.divisionCode())
                                .spell(f.spell())
                                .source(f.source()),
                in ->
                        new Registration(
                                in.text(Domain.PERSON),
                                in.text(Domain.HOUSEHOLD),
                                in.findText(Domain.DIVISION),
                                in.spell(),
                                in.source()));
        forms.add(
                FactKind.PREMISES,
                (Premises f, RowOut out) ->
                        out.text(Domain.COMPANY, f.uscc())
                                .text(Domain.DWELLING, f.dwellingKey())
                                .number(f.people())
                                .source(f.source()),
                in ->
                        new Premises(
                                in.text(Domain.COMPANY),
                                in.findText(Domain.DWELLING),
                                (int) in.number(),
                                in.findSource()));
    }
}
