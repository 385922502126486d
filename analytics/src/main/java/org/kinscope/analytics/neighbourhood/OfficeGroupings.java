package org.kinscope.analytics.neighbourhood;

import static org.kinscope.analytics.neighbourhood.Orders.one;
import static org.kinscope.analytics.neighbourhood.Orders.spells;
import static org.kinscope.analytics.neighbourhood.Orders.total;

import java.util.Comparator;
import org.kinscope.graph.fact.KinFiling;
import org.kinscope.graph.fact.Service;

/**
 * How what officials did is found: by official.
 *
 * @param services where they served
 * @param filings which relatives they declared
 */
public record OfficeGroupings(Grouping<Service> services, Grouping<KinFiling> filings) {

    OfficeGroupings(GroupingList all) {
        this(
                all.add(
                        "SERVICES",
                        FactKind.SERVICES,
                        Space.PERSON,
                        one(Service::personId),
                        spells(Service::divisionCode, Service::role, Service::spell)),
                all.add(
                        "FILINGS",
                        FactKind.FILINGS,
                        Space.PERSON,
                        one(KinFiling::officialId),
                        total(
                                Comparator.comparing(KinFiling::relativeId)
                                        .thenComparing(KinFiling::on))));
    }
}
