package org.kinscope.analytics.network;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Recipients of whom each can be reached from each over what they share: a connected component.
 * That people share something is a question, and often a family's everyday life.
 *
 * @param id the least personId among them; names the network on that day for these kinds of links
 * @param members the recipients: most links first, of equals the greater betweenness, then by
 *     personId
 * @param links who is linked to whom, each pair once, by personId
 * @param things what they share; links name them by their place
 * @param groups how many groups of related people they are: 1 is a family
 * @param communities how many communities there are
 * @param sampled whether betweenness is an estimate from some starting points
 */
public record RecipientNetwork(
        String id,
        List<Member> members,
        List<Link> links,
        List<SharedThing> things,
        int groups,
        int communities,
        boolean sampled) {

    /**
     * A recipient in a network.
     *
     * @param personId who
     * @param divisionCode where the person lives; null where unknown
     * @param aidUnitNos the units to which the person belongs on the day
     * @param degree with how many recipients the person shares something
     * @param betweenness how many pairs of others have the person on their shortest way, shares of
     *     equal ways counted (Brandes 2001)
     * @param community the number of the community, from 1
     */
    public record Member(
            String personId,
            @Nullable String divisionCode,
            List<String> aidUnitNos,
            int degree,
            double betweenness,
            int community) {

        public Member {
            aidUnitNos = List.copyOf(aidUnitNos);
        }

        /** {@return whether the person lives in a division whose code begins so} */
        public boolean livesIn(String divisionPrefix) {
            String division = divisionCode;
            return divisionPrefix.isEmpty()
                    || division != null && division.startsWith(divisionPrefix);
        }
    }

    /**
     * Two recipients who share something.
     *
     * @param one the lesser personId
     * @param other the greater
     * @param things places of what they share in the network's list; one at least
     */
    public record Link(String one, String other, List<Integer> things) {
        public Link {
            things = List.copyOf(things);
        }
    }

    public RecipientNetwork {
        members = List.copyOf(members);
        links = List.copyOf(links);
        things = List.copyOf(things);
    }

    /** {@return how many recipients there are} */
    public int size() {
        return members.size();
    }

    /** {@return the kinds of what is shared} */
    public Set<LinkKind> kinds() {
        return things.stream()
                .map(SharedThing::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return whether one of the recipients lives in a division whose code begins so} */
    public boolean touches(String divisionPrefix) {
        return members.stream().anyMatch(m -> m.livesIn(divisionPrefix));
    }
}
