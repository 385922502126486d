package org.kinscope.analytics.roll;

import java.util.Comparator;
import java.util.List;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;

/**
 * The recorded statuses, the highest protection first: by tier, then as the catalogue lists them.
 * Who has several at once counts by the first.
 *
 * @param codes in order; {@link #NONE} is not among them
 */
public record StatusOrder(List<String> codes) implements Comparator<String> {

    /** What stands where no status runs. */
    public static final String NONE = "none";

    public StatusOrder {
        codes = List.copyOf(codes);
    }

    /** {@return the order of the catalogue} Tiers of statuses do not change with the day. */
    public static StatusOrder of(PolicyCatalogue catalogue) {
        PolicyAt policy = catalogue.at(PolicyCatalogue.FIRST_DAY);
        return new StatusOrder(
                catalogue.statusCodes().stream()
                        .sorted(Comparator.comparingInt(policy::tierOf))
                        .toList());
    }

    /** {@return the place of a status, behind all others where the catalogue does not know it} */
    public int rank(String status) {
        int at = codes.indexOf(status);
        return at < 0 ? codes.size() : at;
    }

    @Override
    public int compare(String one, String other) {
        int byRank = Integer.compare(rank(one), rank(other));
        return byRank != 0 ? byRank : one.compareTo(other);
    }
}
