package org.kinscope.synthetic.city;

import java.util.Locale;

/** How a status is held. */
public enum Mode {
    /** The whole household, 整户. */
    WHOLE,
    /** One person of a household, 单人保. */
    SINGLE,
    /** The months after the income rose, 渐退期. */
    GRACE;

    /** {@return the code of the extract} */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
