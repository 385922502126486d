package org.kinscope.api.finding;

import java.util.List;
import org.kinscope.graph.finding.Words;

/**
 * An analysis.
 *
 * @param code its code
 * @param version the version of its rule
 * @param question its question
 * @param onDemand whether it is asked only when it is named, for a purpose; it finds leads
 * @param parameters the numbers that an analyst may change
 * @param page its page in Markdown
 * @param cypher the same question in Cypher
 */
record Analysis(
        String code,
        int version,
        Words question,
        boolean onDemand,
        List<AnalysisParameter> parameters,
        Words page,
        String cypher) {

    /**
     * A number that an analyst may change.
     *
     * @param name its name
     * @param defaultValue its value where nobody chose another
     * @param unit its unit
     * @param meaning what it does
     */
    record AnalysisParameter(String name, int defaultValue, String unit, Words meaning) {}
}
