package org.kinscope.graph.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * That a person owned an asset.
 *
 * @param personId the owner
 * @param assetKind {@code vehicle} or {@code real-estate}
 * @param assetNo the plate number or the number of the property
 * @param share the owner's share from 0 to 1; null where the register gives none
 * @param spell from registration to transfer or cancellation
 * @param source who said it
 */
public record Ownership(
        String personId,
        String assetKind,
        String assetNo,
        @Nullable BigDecimal share,
        Spell spell,
        Source source) {

    /** The {@code assetKind} of a motor vehicle. */
    public static final String VEHICLE = "vehicle";

    /** The {@code assetKind} of real estate. */
    public static final String REAL_ESTATE = "real-estate";
}
