package org.kinscope.api.analysis;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.analytics.finding.RecordReport;
import org.kinscope.analytics.sweep.SweepResult;

/**
 * What a run of the analyses found and changed.
 *
 * @param asOf the day for which they were asked
 * @param codes the analyses that were asked
 * @param answers how the questions were answered; failures are in it
 * @param recorded what changed in the graph, by the position of {@code codes}
 * @param asked how many subjects were asked about
 * @param subjects how many there are
 * @param cityBytes how much memory the city took
 * @param steps how long each step took
 */
public record AnalysisResult(
        LocalDate asOf,
        List<String> codes,
        SweepResult answers,
        List<RecordReport> recorded,
        int asked,
        int subjects,
        long cityBytes,
        Steps steps) {

    /**
     * How long the steps took, one after another, in seconds.
     *
     * @param reading reading the city from the graph and keeping it in a file, or bringing the file
     *     up to date
     * @param asking asking the analyses
     * @param recording writing into the graph what they found
     */
    public record Steps(double reading, double asking, double recording) {

        /** {@return how long they took together} */
        public double sum() {
            return reading + asking + recording;
        }
    }

    /** {@return how many findings there are about those who were asked about} */
    public int found() {
        return answers.findings().size();
    }
}
