package org.kinscope.analytics.network;

import java.util.Set;

/**
 * Something that ties too many people to link any two of them: it is not gone through, and told.
 *
 * @param kind what it is
 * @param key as of {@link SharedThing}
 * @param people how many people it ties
 * @param recipients how many of them are recipients on the day
 * @param divisionCodes where these recipients live
 */
public record CrowdedThing(
        LinkKind kind, String key, int people, int recipients, Set<String> divisionCodes) {

    public CrowdedThing {
        divisionCodes = Set.copyOf(divisionCodes);
    }

    /** {@return whether one of the recipients lives in a division whose code begins so} */
    public boolean touches(String divisionPrefix) {
        return divisionPrefix.isEmpty()
                || divisionCodes.stream().anyMatch(code -> code.startsWith(divisionPrefix));
    }
}
