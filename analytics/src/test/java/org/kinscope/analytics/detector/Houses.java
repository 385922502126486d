package org.kinscope.analytics.detector;

import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.finding.Subject;

/** Tells a village who is registered where. A day is a text, an empty one open. */
public record Houses(Village village) {

    /** A person who is registered in a household of the village. */
    public Houses registered(String person, String household, String from, String to) {
        village.register.addSpell(
                FactKind.REGISTRATIONS,
                from,
                to,
                "personId",
                person,
                "householdNo",
                household,
                "divisionCode",
                Village.DIVISION);
        return this;
    }

    /** A person who is in prison. */
    public Houses imprisoned(String person, String from, String to) {
        village.register.addSpell(FactKind.IMPRISONMENTS, from, to, "personId", person);
        return this;
    }

    /** A person who studies. */
    public Houses studies(String person, String stage) {
        village.register.addSpell(
                FactKind.ENROLMENTS, "2020-09-01", "", "personId", person, "stage", stage);
        return this;
    }

    /** A duty of support, by its basis as derivations name it. */
    public Houses owes(String supporter, String supported, String basis, String from, String to) {
        village.register.addSpell(
                FactKind.SUPPORTS,
                from,
                to,
                "personId",
                supporter,
                "otherId",
                supported,
                "basis",
                basis,
                "article",
                "1067(2)");
        return this;
    }

    /** Money that relatives give a person in a month. */
    public Houses supported(String person, String yuan, String from, String to) {
        village.register.addSpell(
                FactKind.INCOMES,
                from,
                to,
                "personId",
                person,
                "kind",
                "support",
                "amountFen",
                Register.fen(yuan),
                "amountPeriod",
                "month");
        return this;
    }

    /** A dataset that departments delivered in part. */
    public Houses deliveredInPart(String dataset) {
        village.register.add(
                FactKind.DELIVERIES, "dataset", dataset, "lastOn", Village.DAY, "whole", false);
        return this;
    }

    /** {@return what can be seen from the household} */
    public Neighbourhood of(String household) {
        return village.register.neighbourhoodOf(Subject.household(household));
    }

    /** {@return the village as a city in memory} */
    public CityProjection city() {
        return village.register.city();
    }
}
