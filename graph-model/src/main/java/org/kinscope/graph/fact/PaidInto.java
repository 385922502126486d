package org.kinscope.graph.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;

/**
 * That money of one programme for a person goes into an account, from the first such payment to the
 * last. Money that came back is left out.
 *
 * @param personId the beneficiary
 * @param programmeCode the programme; null where the rows name none
 * @param accountToken keyed hash of the account number
 * @param holderId personId of the holder whom the rows name; null where they name none
 * @param capacity in which capacity the holder receives, as the rows say: {@code self}, {@code
 *     guardian}, {@code agent} or {@code institution}; null where they do not
 * @param first the day of the first payment
 * @param last the day of the last
 * @param payments how many there are
 * @param amount what they come to
 * @param source who said the first of them
 */
public record PaidInto(
        String personId,
        @Nullable String programmeCode,
        String accountToken,
        @Nullable String holderId,
        @Nullable String capacity,
        LocalDate first,
        LocalDate last,
        int payments,
        Yuan amount,
        Source source) {

    private static final Set<String> FOR_ANOTHER = Set.of("guardian", "agent", "institution");

    /** {@return whether the rows record that the holder receives for another} */
    public boolean isForAnother() {
        return capacity != null && FOR_ANOTHER.contains(capacity);
    }

    /** {@return whether it had begun by {@code day} and was still used after {@code since}} */
    public boolean isUsed(LocalDate since, LocalDate day) {
        return !first.isAfter(day) && last.isAfter(since);
    }
}
