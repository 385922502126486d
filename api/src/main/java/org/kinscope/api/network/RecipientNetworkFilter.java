package org.kinscope.api.network;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.network.LinkKind;
import org.kinscope.analytics.network.RecipientNetwork;

/**
 * Which networks; what is null takes all.
 *
 * @param kinds the links that are made
 * @param division the beginning of the code of a division in which one of the recipients lives
 * @param minSize so many recipients at least
 * @param minGroups so many groups of related people at least
 * @param recipient one of the recipients
 */
public record RecipientNetworkFilter(
        @Nullable List<LinkKind> kinds,
        @Nullable String division,
        @Nullable Integer minSize,
        @Nullable Integer minGroups,
        @Nullable String recipient) {

    static final RecipientNetworkFilter ALL =
            new RecipientNetworkFilter(null, null, null, null, null);

    /** {@return the kinds of links; none for all} */
    Set<LinkKind> linkKinds() {
        return kinds == null ? Set.of() : Set.copyOf(kinds);
    }

    /** {@return whether size, groups and recipient fit; divisions are judged with the scope} */
    boolean fits(RecipientNetwork network) {
        return network.size() >= (minSize == null ? 0 : minSize)
                && network.groups() >= (minGroups == null ? 0 : minGroups)
                && (recipient == null
                        || network.members().stream()
                                .anyMatch(m -> m.personId().equals(recipient)));
    }
}
