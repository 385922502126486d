package org.kinscope.analytics.policy.check;

/**
 * Something wrong, or to be known, about the catalogue.
 *
 * @param severity whether it must be mended
 * @param code what kind of remark, for example {@code overlap}
 * @param file the file
 * @param line the line in it; 0 where it is about the file as a whole
 * @param text what, and how it would be right
 */
public record Remark(Severity severity, String code, String file, int line, String text) {

    /** How serious. */
    public enum Severity {
        /** The catalogue contradicts itself or cannot be used. */
        ERROR,
        /**
         * A gap that an expert should know of: a value that nobody has read, an illustrative one.
         */
        NOTE
    }

    /** {@return the remark as one line} */
    public String asLine() {
        return file + (line > 0 ? ":" + line : "") + " " + severity + " " + code + ": " + text;
    }
}
