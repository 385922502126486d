package org.kinscope.analytics.derivation;

import java.util.List;

/**
 * What a run of the derivations changed in the graph.
 *
 * @param types the counts by relationship type, in the order of their derivation
 * @param hubs what linked too many people to derive anything from, by type and key
 */
public record DerivationReport(List<TypeCounts> types, List<Hub> hubs) {

    public DerivationReport {
        types = List.copyOf(types);
        hubs = List.copyOf(hubs);
    }

    /**
     * The counts of one relationship type.
     *
     * @param type the relationship type
     * @param created relations that were not there
     * @param removed relations that no longer follow from the facts
     * @param kept relations left as they were
     */
    public record TypeCounts(String type, long created, long removed, long kept) {}

    /** {@return the counts of that type, zero where it was not derived} */
    public TypeCounts get(String type) {
        return types.stream()
                .filter(counts -> counts.type().equals(type))
                .findFirst()
                .orElse(new TypeCounts(type, 0, 0, 0));
    }
}
