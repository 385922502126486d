package org.kinscope.analytics.policy.catalogue;

import java.util.Set;
import org.kinscope.graph.finding.Words;

/**
 * A kind of income.
 *
 * @param kind its code
 * @param words its name
 * @param exempt by which rules it is not counted: {@code national}, {@code tekun}
 * @param basis its days and where it stands written
 */
public record IncomeKind(String kind, Words words, Set<String> exempt, Basis basis) {

    public IncomeKind {
        exempt = Set.copyOf(exempt);
    }
}
