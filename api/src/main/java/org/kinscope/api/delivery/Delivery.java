package org.kinscope.api.delivery;

import java.time.LocalDate;

/**
 * A delivery.
 *
 * @param no its number, in the order of arrival
 * @param date the day on which it was handed over
 * @param complete whether it was loaded whole
 * @param files how many files it had
 * @param read how many rows they had
 * @param loaded how many of them were new or changed
 * @param unchanged how many the graph held already
 * @param quarantined how many were refused
 */
public record Delivery(
        int no,
        LocalDate date,
        boolean complete,
        int files,
        int read,
        int loaded,
        int unchanged,
        int quarantined) {}
