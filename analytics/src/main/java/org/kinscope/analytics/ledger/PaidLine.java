package org.kinscope.analytics.ledger;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/**
 * What payments come to: households (户数), persons (人数), person-times (人次) and yuan (金额).
 *
 * @param households how many families were paid, each once
 * @param persons how many people were paid, each once
 * @param personTimes how many payments there were
 * @param amount what was paid
 */
public record PaidLine(long households, long persons, long personTimes, Yuan amount) {

    /** {@return the figures of those rows} */
    public static PaidLine of(Collection<PaidRow> rows) {
        return new PaidLine(
                rows.stream().map(PaidRow::family).distinct().count(),
                rows.stream().map(r -> r.payment().personId()).distinct().count(),
                rows.size(),
                rows.stream().map(r -> r.payment().amount()).reduce(Yuan.ZERO, Yuan::plus));
    }

    /** {@return yuan a person-time, rounded half up to the fen; null without payments} */
    public @Nullable Yuan perPersonTime() {
        return personTimes == 0 ? null : amount.dividedBy(personTimes);
    }
}
