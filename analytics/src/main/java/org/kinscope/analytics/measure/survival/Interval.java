package org.kinscope.analytics.measure.survival;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;

/** On which scale an interval of a survival probability is made. */
public enum Interval {
    /** log S, the default of the reference. */
    LOG,
    /** log(−log S). */
    LOG_LOG,
    /** S. */
    PLAIN,
    /** log(S/(1 − S)). */
    LOGIT,
    /** arcsin √S. */
    ARCSIN;

    /**
     * Ends.
     *
     * @param low at least 0
     * @param high at most 1
     */
    public record Ends(double low, double high) {}

    /**
     * {@return the ends, or null where there are none on this scale}
     *
     * @param s the probability
     * @param error standard error of log s
     * @param z quantile of the normal distribution
     */
    public @Nullable Ends of(double s, double error, double z) {
        if (!Double.isFinite(error) || s <= 0 && this != PLAIN) {
            return null;
        }
        double width = z * error;
        return switch (this) {
            case PLAIN -> new Ends(Math.max(0, s - width * s), Math.min(1, s + width * s));
            case LOG ->
                    new Ends(
                            Math.exp(Math.log(s) - width),
                            Math.min(1, Math.exp(Math.log(s) + width)));
            case LOG_LOG -> {
                if (s >= 1) {
                    yield null;
                }
                double scaled = width / Math.log(s);
                double at = Math.log(-Math.log(s));
                yield new Ends(Math.exp(-Math.exp(at - scaled)), Math.exp(-Math.exp(at + scaled)));
            }
            case LOGIT -> {
                if (s >= 1) {
                    yield null;
                }
                double scaled = width * (1 + s / (1 - s));
                double at = Math.log(s / (1 - s));
                yield new Ends(
                        1 - 1 / (1 + Math.exp(at - scaled)), 1 - 1 / (1 + Math.exp(at + scaled)));
            }
            case ARCSIN -> {
                if (s >= 1) {
                    yield null;
                }
                double scaled = 0.5 * width * Math.sqrt(s / (1 - s));
                double at = Math.asin(Math.sqrt(s));
                double low = Math.sin(Math.max(0, at - scaled));
                double high = Math.sin(Math.min(Math.PI / 2, at + scaled));
                yield new Ends(low * low, high * high);
            }
        };
    }

    /**
     * {@return the one of a name}
     *
     * @throws SampleRefused if there is none
     */
    public static Interval of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw SampleRefused.option("conf-type", name, "log, log-log, plain, logit or arcsin");
        }
    }
}
