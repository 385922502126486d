package org.kinscope.analytics.measure;

/** That a sample or an option cannot be used; the message is one line that names the right form. */
public final class SampleRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean option;

    /**
     * Tells why.
     *
     * @param line column, row or option, the value found, and the right form
     */
    public SampleRefused(String line) {
        this(line, false);
    }

    private SampleRefused(String line, boolean option) {
        super(line);
        this.option = option;
    }

    /** {@return whether an option and not the sample is at fault} */
    public boolean isOption() {
        return option;
    }

    /**
     * {@return a refusal of an option}
     *
     * @param option its name, as {@code p}
     * @param value what was given
     * @param rightForm what it may be
     */
    public static SampleRefused option(String option, Object value, String rightForm) {
        return new SampleRefused(
                "the option %s is %s; it must be %s".formatted(option, value, rightForm), true);
    }

    /**
     * {@return a refusal of a column}
     *
     * @param column its name
     * @param found what is wrong with it
     * @param rightForm what it must be
     */
    public static SampleRefused column(String column, String found, String rightForm) {
        return new SampleRefused("column \"%s\": %s; %s".formatted(column, found, rightForm));
    }
}
