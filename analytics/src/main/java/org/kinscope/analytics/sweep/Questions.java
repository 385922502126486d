package org.kinscope.analytics.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.policy.PolicyAt;

/**
 * What is asked: detectors, each with its circumstances.
 *
 * @param detectors the detectors
 * @param asOf the day for which is asked
 * @param policy the rules of that day
 * @param parameters parameters that an analyst changed, by code and then by name; the others have
 *     their defaults
 */
public record Questions(
        List<Detector<?>> detectors,
        LocalDate asOf,
        PolicyAt policy,
        Map<String, Map<String, Long>> parameters) {

    /**
     * Checks that every changed parameter is one that a detector declares.
     *
     * @throws IllegalArgumentException if a code or a name of a parameter is unknown
     */
    public Questions {
        detectors = List.copyOf(detectors);
        parameters = Map.copyOf(parameters);
        Map<String, Detector<?>> byCode = new HashMap<>();
        detectors.forEach(detector -> byCode.put(detector.code(), detector));
        parameters.forEach(
                (code, changed) -> {
                    Detector<?> detector = byCode.get(code);
                    if (detector == null) {
                        throw new IllegalArgumentException(
                                "parameters of '"
                                        + code
                                        + "', which is not asked; asked are "
                                        + new TreeSet<>(byCode.keySet()));
                    }
                    List<String> declared =
                            detector.parameters().stream().map(Parameter::name).toList();
                    for (String name : new TreeSet<>(changed.keySet())) {
                        if (!declared.contains(name)) {
                            throw new IllegalArgumentException(
                                    code + " has no parameter '" + name + "'; it has " + declared);
                        }
                    }
                });
    }

    /** {@return the questions with all parameters at their defaults} */
    public static Questions of(List<Detector<?>> detectors, LocalDate asOf, PolicyAt policy) {
        return new Questions(detectors, asOf, policy, Map.of());
    }

    /** {@return the circumstances of one detector's question} */
    public Inquiry inquiryOf(Detector<?> detector) {
        Map<String, Long> values = new HashMap<>();
        for (Parameter parameter : detector.parameters()) {
            values.put(parameter.name(), parameter.defaultValue());
        }
        values.putAll(parameters.getOrDefault(detector.code(), Map.of()));
        return new Inquiry(asOf, policy, values);
    }

    /** {@return all parameters of all detectors with the values they are asked with, by code} */
    public Map<String, Map<String, Long>> allParameters() {
        Map<String, Map<String, Long>> all = new HashMap<>();
        detectors.forEach(d -> all.put(d.code(), inquiryOf(d).parameters()));
        return all;
    }

    /** {@return the codes of the detectors, in their order} */
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        detectors.forEach(detector -> codes.add(detector.code()));
        return codes;
    }
}
