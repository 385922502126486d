package org.kinscope.analytics.neighbourhood;

import static org.kinscope.analytics.neighbourhood.Orders.byText;
import static org.kinscope.analytics.neighbourhood.Orders.one;
import static org.kinscope.analytics.neighbourhood.Orders.spells;

import org.kinscope.graph.fact.Premises;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.Residence;

/**
 * How facts about places are found.
 *
 * @param residences where a person lives, by which source
 * @param premises where a company is
 * @param registered who is registered in a household
 * @param registrations in which households a person is registered
 */
public record PlaceGroupings(
        Grouping<Residence> residences,
        Grouping<Premises> premises,
        Grouping<Registration> registered,
        Grouping<Registration> registrations) {

    PlaceGroupings(GroupingList all) {
        this(
                all.add(
                        "RESIDENCES",
                        FactKind.RESIDENCES,
                        Space.PERSON,
                        one(Residence::personId),
                        spells(Residence::dataset, Residence::dwellingKey, Residence::spell)),
                all.add(
                        "PREMISES",
                        FactKind.PREMISES,
                        Space.COMPANY,
                        one(Premises::uscc),
                        byText()),
                all.add(
                        "REGISTERED",
                        FactKind.REGISTRATIONS,
                        Space.HOUSEHOLD,
                        one(Registration::householdNo),
                        spells(
                                Registration::personId,
                                Registration::householdNo,
                                Registration::spell)),
                all.add(
                        "REGISTRATIONS",
                        FactKind.REGISTRATIONS,
                        Space.PERSON,
                        one(Registration::personId),
                        spells(
                                Registration::householdNo,
                                Registration::personId,
                                Registration::spell)));
    }
}
