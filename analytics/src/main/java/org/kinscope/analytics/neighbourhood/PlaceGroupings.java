package org.kinscope.analytics.neighbourhood;

import static org.kinscope.analytics.neighbourhood.Orders.byText;
import static org.kinscope.analytics.neighbourhood.Orders.one;
import static org.kinscope.analytics.neighbourhood.Orders.spells;

import org.kinscope.graph.fact.Premises;
import org.kinscope.graph.fact.Residence;

/** The ways in which facts about places are found. */
final class PlaceGroupings {

    private PlaceGroupings() {}

    /** {@return where a person lives, by which source} */
    static Grouping<Residence> residences(GroupingList all) {
        return all.add(
                "RESIDENCES",
                FactKind.RESIDENCES,
                Space.PERSON,
                one(Residence::personId),
                spells(Residence::dataset, Residence::dwellingKey, Residence::spell));
    }

    /** {@return where a company is} */
    static Grouping<Premises> premises(GroupingList all) {
        return all.add("PREMISES", FactKind.PREMISES, Space.COMPANY, one(Premises::uscc), byText());
    }
}
