package org.kinscope.bench.sweep;

import java.time.LocalDate;
import java.util.List;

/**
 * What is measured.
 *
 * @param seed draws samples
 * @param day the day for which is asked
 * @param runs how many runs count
 * @param builds how often the projection is read from the graph
 * @param sample about how many units the Cypher peer is asked about in a large city
 * @param walks from how many people walks start
 * @param changed percents of households that change
 */
record Choice(
        long seed,
        LocalDate day,
        int runs,
        int builds,
        int sample,
        int walks,
        List<Double> changed) {}
