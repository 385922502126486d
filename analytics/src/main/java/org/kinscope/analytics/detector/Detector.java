package org.kinscope.analytics.detector;

import java.util.List;
import java.util.Set;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;

/**
 * One analysis: a question asked of one subject's neighbourhood. Beside each stand the same
 * question in Cypher ({@code <slug>.cypher}) and its page ({@code <slug>.md}) in the resources of
 * its package.
 *
 * <p>A detector is a pure function: it holds no driver, clock or file.
 */
public interface Detector<G extends Grounds> {

    /** {@return the analysis' code, for example {@code hidden.kin-vehicle}} */
    String code();

    /** {@return the version of the rule; raised when the same facts may get another answer} */
    int version();

    /** {@return the question in one sentence} */
    Words question();

    /** {@return the kinds of subjects it asks about} */
    Set<Subject.Kind> subjects();

    /** {@return the datasets that it cannot do without} */
    List<String> needs();

    /** {@return its parameters with their defaults} */
    List<Parameter> parameters();

    /**
     * {@return whether it finds people who by what is known are entitled and have no aid} The twin
     * of every suspicion: wherever findings are listed, these stand beside them.
     */
    default boolean findsUnaided() {
        return false;
    }

    /**
     * {@return whether it is asked only when it is named, for a purpose that is written down} Such
     * a question sees {@link Neighbourhood#farSight()}; what it finds is a lead, and no run finds
     * it by the way.
     */
    default boolean onDemand() {
        return false;
    }

    /** {@return the answer for the neighbourhood's subject} */
    Answer<G> ask(Neighbourhood neighbourhood, Inquiry inquiry);
}
