package org.kinscope.analytics.family;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What the members own together.
 *
 * @param vehicles motor vehicles
 * @param dwellings real estate
 * @param deposits all deposits together; null: not known
 * @param shares shares in companies
 * @param unknown what would have to be told beside
 */
public record Holdings(
        List<Car> vehicles,
        List<Home> dwellings,
        @Nullable Yuan deposits,
        List<Share> shares,
        List<Words> unknown) {

    /** A family that owns nothing. */
    public static final Holdings NONE =
            new Holdings(List.of(), List.of(), Yuan.ZERO, List.of(), List.of());

    /** A family that was not asked what it owns. */
    public static final Holdings UNTOLD =
            new Holdings(
                    List.of(),
                    List.of(),
                    null,
                    List.of(),
                    List.of(new Words("家庭财产", "what the family owns")));

    public Holdings {
        vehicles = List.copyOf(vehicles);
        dwellings = List.copyOf(dwellings);
        shares = List.copyOf(shares);
        unknown = List.copyOf(unknown);
    }

    /** A motor vehicle: its kind and its value, null where unknown. */
    public record Car(@Nullable String kind, @Nullable Yuan value) {}

    /** Real estate: its usage, null where unknown, and the share owned, 0 to 100. */
    public record Home(@Nullable String usage, int sharePercent) {}

    /**
     * A share: whether in a self-employed business, and the registered capital, null if unknown.
     */
    public record Share(boolean selfEmployed, @Nullable Yuan capital) {}
}
