package org.kinscope.ingest.source;

/** What a column holds, and so how its text is judged and what stands for it in the graph. */
public enum ColumnType {
    /** An 18-digit citizen's ID number (15 digits are upgraded); in the graph a personId. */
    ID_NUMBER,
    /** Free text; anything that looks like an ID number is masked before it is written. */
    TEXT,
    /** The name of a person, written with its pinyin and initials. */
    NAME,
    /** An identifier that a department gives, such as the number of a household or a grant. */
    NUMBER,
    /** A number plate; dots and spaces in it mean nothing. */
    PLATE,
    /** An account number; in the graph a token and the last four digits. */
    ACCOUNT,
    /** A telephone number; in the graph a token and the last four digits. */
    PHONE,
    /** A certificate's number that contains an ID number; in the graph a token. */
    CERTIFICATE,
    /** A unified social credit code. */
    USCC,
    /** A division code: 12 digits, or a shorter whole level that is filled up with zeros. */
    DIVISION,
    /** An address; written with its dwelling key. */
    ADDRESS,
    /** A day. */
    DATE,
    /** A month, kept as text like {@code 2020-11}. */
    MONTH,
    /** Yuan with up to two decimals; in the graph whole fen. */
    MONEY,
    /** A decimal number within the bounds of its column. */
    DECIMAL,
    /** Yes or no. */
    BOOLEAN,
    /** One of a closed list of codes, given by code or by word. */
    CODE;

    /** {@return the type of a name as {@code dataset.yaml} writes it, such as {@code id-number}} */
    static ColumnType named(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    /** {@return whether a value of this type tells who or where a person is} */
    public boolean isPersonal() {
        return switch (this) {
            case ID_NUMBER, NAME, ACCOUNT, PHONE, CERTIFICATE, ADDRESS, NUMBER, PLATE, TEXT -> true;
            case USCC, DIVISION, DATE, MONTH, MONEY, DECIMAL, BOOLEAN, CODE -> false;
        };
    }
}
