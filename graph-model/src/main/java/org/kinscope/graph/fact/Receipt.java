package org.kinscope.graph.fact;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * A grant or a payment of a person of several records, by the number under which it was given.
 *
 * @param personId the person
 * @param recordId the personId of that number
 * @param kind {@link #GRANT} or {@link #PAYMENT}
 * @param no number of the grant or of the payment
 * @param programmeCode the programme; null where the payment does not say
 * @param amount the amount a period, or what was paid
 * @param period {@code month}, {@code year} or {@code once}; {@code once} for a payment
 * @param spell when the grant runs; the day of the payment
 * @param source who said it
 */
public record Receipt(
        String personId,
        String recordId,
        String kind,
        String no,
        @Nullable String programmeCode,
        Yuan amount,
        String period,
        Spell spell,
        Source source) {

    /** A decision to give aid. */
    public static final String GRANT = "grant";

    /** Money that was paid. */
    public static final String PAYMENT = "payment";
}
