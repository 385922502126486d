package org.kinscope.synthetic.city;

import java.util.Locale;

/** What an amount is for: the periods of grants and incomes. */
public enum Period {
    /** One amount, once. */
    ONCE,
    /** An amount each month. */
    MONTH,
    /** An amount each year. */
    YEAR;

    /** {@return the code of the extract} */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
