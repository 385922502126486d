package org.kinscope.analytics.sweep;

import java.util.stream.Collectors;

/**
 * Some detectors failed on some subjects. All other questions were answered: the answers are in
 * {@link #result()}, and are not whole.
 */
public final class SweepFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int NAMED = 5;

    private final transient SweepResult result;

    SweepFailed(SweepResult result) {
        super(
                result.failures().size()
                        + " questions could not be answered because of faults in the rules: "
                        + result.failures().stream()
                                .limit(NAMED)
                                .map(
                                        f ->
                                                f.code()
                                                        + " of "
                                                        + f.subject().kind().code()
                                                        + " "
                                                        + f.subject().key()
                                                        + " ("
                                                        + f.fault()
                                                        + ")")
                                .collect(Collectors.joining("; "))
                        + (result.failures().size() > NAMED ? "; …" : ""));
        this.result = result;
    }

    /** {@return the answers to all other questions, and the failures} */
    public SweepResult result() {
        return result;
    }
}
