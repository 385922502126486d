package org.kinscope.graph.finding;

import java.util.List;

/**
 * What a finding of one analysis rests on, in that analysis' own terms. Each detector has its own
 * record; this much is common to all.
 */
public interface Grounds {

    /**
     * {@return the parts that make this finding the same finding when it is found again, in a fixed
     * order} Never a score, a sentence, an amount or the date of the run.
     */
    List<String> identifyingParts();

    /** {@return the finding in a sentence, as a question to a human and not a verdict} */
    Words sentence();
}
