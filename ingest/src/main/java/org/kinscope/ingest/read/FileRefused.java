package org.kinscope.ingest.read;

/** A file that cannot be used as a whole; the other files of the delivery go on. */
public final class FileRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason a code: {@code empty-file}, {@code missing-column}, {@code repeated-column},
     *     {@code unknown-dataset}, {@code unknown-format}, {@code unknown-encoding}, {@code
     *     ambiguous-encoding}, {@code truncated-gzip}, {@code truncated-xlsx}, {@code
     *     missing-sheet}, {@code open-quote}, {@code unreadable}
     * @param message what is wrong and what would be right, without any personal value
     */
    public FileRefused(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * @param reason a code
     * @param message what is wrong and what would be right, without any personal value
     * @param cause what was thrown
     */
    public FileRefused(String reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** {@return the code} */
    public String reason() {
        return reason;
    }
}
