package org.kinscope.analytics.kinship;

import java.util.List;
import java.util.Set;
import org.kinscope.graph.finding.Words;

/**
 * A relative and the chain that leads there.
 *
 * @param ofId personId of the person whose relative it is
 * @param personId the relative
 * @param path one or two steps; never empty
 */
public record Kin(String ofId, String personId, List<KinStep> path) {

    /** The chains of Civil Code 1045(2): spouse, parents, children, siblings, grand-relatives. */
    private static final Set<List<Link>> NEAR =
            Set.of(
                    List.of(Link.SPOUSE),
                    List.of(Link.PARENT),
                    List.of(Link.CHILD),
                    List.of(Link.SIBLING),
                    List.of(Link.PARENT, Link.CHILD),
                    List.of(Link.PARENT, Link.PARENT),
                    List.of(Link.CHILD, Link.CHILD));

    public Kin {
        path = List.copyOf(path);
    }

    /** {@return the chain without the people} */
    public List<Link> links() {
        return path.stream().map(KinStep::link).toList();
    }

    /** {@return whether the chain makes a near relative (近亲属) in the sense of Civil Code 1045} */
    public boolean isNear() {
        return NEAR.contains(links());
    }

    /** {@return what the relative is to the person} */
    public Words relation() {
        List<Link> links = links();
        if (links.equals(List.of(Link.PARENT, Link.PARENT))) {
            return new Words("祖父母/外祖父母", "grandparent");
        }
        if (links.equals(List.of(Link.CHILD, Link.CHILD))) {
            return new Words("孙子女/外孙子女", "grandchild");
        }
        if (links.equals(List.of(Link.PARENT, Link.CHILD))) {
            return Link.SIBLING.words();
        }
        if (links.equals(List.of(Link.CHILD, Link.PARENT))) {
            return new Words("子女的另一方父母", "other parent of a child");
        }
        return links.stream()
                .map(Link::words)
                .reduce((a, b) -> new Words(a.zh() + "的" + b.zh(), b.en() + " of a " + a.en()))
                .orElseThrow();
    }
}
