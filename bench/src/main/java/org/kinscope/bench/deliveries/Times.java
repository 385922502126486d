package org.kinscope.bench.deliveries;

import java.util.Map;

/**
 * What loading one delivery took, in seconds.
 *
 * @param whole from the start of the program or graph until it has ended
 * @param phases its steps by name, without starting and stopping
 */
record Times(double whole, Map<String, Double> phases) {

    /** {@return seconds of all steps, without starting and stopping} */
    double work() {
        return phases.values().stream().mapToDouble(x -> x).sum();
    }
}
