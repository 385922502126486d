package org.kinscope.analytics.detector;

import java.util.List;
import org.kinscope.analytics.detector.aidedineligible.AidedIneligibleDetector;
import org.kinscope.analytics.detector.approverkin.ApproverKinDetector;
import org.kinscope.analytics.detector.eligibleunaided.EligibleUnaidedDetector;

/** All analyses that this program knows: the one list that a new detector is added to. */
public final class Detectors {

    private static final List<Detector<?>> ALL =
            List.of(
                    new EligibleUnaidedDetector(),
                    new AidedIneligibleDetector(),
                    new ApproverKinDetector());

    private Detectors() {}

    /** {@return all of them, in the order in which they are shown} */
    public static List<Detector<?>> all() {
        return ALL;
    }

    /** {@return their codes, in the same order} */
    public static List<String> codes() {
        return ALL.stream().<String>map(Detector::code).toList();
    }

    /**
     * {@return the analysis of that code}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Detector<?> get(String code) {
        return ALL.stream()
                .filter(detector -> detector.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no analysis '" + code + "'; there are " + codes()));
    }
}
