package org.kinscope.analytics.mark;

import java.util.List;

/**
 * What one write touched.
 *
 * @param deliveryNo the delivery that was the last when it was made
 * @param kind the dataset that was written, {@code identity}, or a derived relationship type
 * @param persons personIds
 * @param units aidUnitNos
 */
public record Mark(int deliveryNo, String kind, List<String> persons, List<String> units) {

    public Mark {
        persons = List.copyOf(persons);
        units = List.copyOf(units);
    }
}
