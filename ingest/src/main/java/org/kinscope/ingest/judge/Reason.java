package org.kinscope.ingest.judge;

/** Why a row was refused; the codes of the extract contract. */
public enum Reason {
    /** An ID number whose check digit is wrong, or that has not the shape of one. */
    BAD_CHECK_DIGIT("bad-check-digit"),
    /** A day or month that no calendar has, also inside an ID number, or no date at all. */
    IMPOSSIBLE_DATE("impossible-date"),
    /** A required column is blank. */
    MISSING_REQUIRED("missing-required"),
    /** More or fewer fields than the header. */
    WRONG_COLUMN_COUNT("wrong-column-count"),
    /** A word or code that the column does not know; a division code of the wrong shape. */
    UNKNOWN_CODE("unknown-code"),
    /** Not a number, or one outside the bounds of its column. */
    BAD_NUMBER("bad-number"),
    /** Longer than a name, an address or a number can be, or a tale longer than some pages. */
    TOO_LONG("too-long"),
    /** The word that a spreadsheet shows where a formula failed, such as {@code #N/A}. */
    SPREADSHEET_ERROR("spreadsheet-error"),
    /** The key of an earlier row of the delivery, with other values; the first row stands. */
    DUPLICATE_KEY_DIFFERS("duplicate-key-differs");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** {@return the code of the contract} */
    public String code() {
        return code;
    }
}
