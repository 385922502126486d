package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.util.Map;
import org.kinscope.analytics.policy.PolicyAt;

/**
 * The circumstances of a question.
 *
 * @param asOf the day for which it is asked
 * @param policy the rules of that day
 * @param parameters the detector's parameters by name, defaults filled in
 */
public record Inquiry(LocalDate asOf, PolicyAt policy, Map<String, Long> parameters) {

    public Inquiry {
        parameters = Map.copyOf(parameters);
    }

    /**
     * {@return the value of a declared parameter}
     *
     * @throws IllegalArgumentException if the detector never declared it
     */
    public long parameter(String name) {
        Long value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "parameter '"
                            + name
                            + "' is not declared; declared are "
                            + parameters.keySet());
        }
        return value;
    }
}
