package org.kinscope.bench.sweep;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.sweep.Questions;

/**
 * What is measured.
 *
 * @param seed draws samples
 * @param day the day for which is asked
 * @param runs how many runs count
 * @param peerRuns how many of them ask Cypher too, after one that does not count
 * @param builds how often the projection is read from the graph
 * @param sample about how many units the Cypher peer is asked about in a large city; 0: all
 * @param walks from how many people walks start
 * @param changed percents of households that change
 */
record Choice(
        long seed,
        LocalDate day,
        int runs,
        int peerRuns,
        int builds,
        int sample,
        int walks,
        List<Double> changed) {

    /** {@return the questions of the day} */
    Questions questions(List<Detector<?>> detectors) {
        return Questions.of(detectors, day, PolicyCatalogue.load().at(day));
    }
}
