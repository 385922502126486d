package org.kinscope.ingest.judge;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/** Amounts and numbers in the forms of the extract contract. */
final class Numbers {

    private static final Pattern MONEY =
            Pattern.compile("[-+]?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,5})(\\.\\d{1,2}0*)?");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,5})(\\.\\d{1,15})?");

    private Numbers() {}

    /** {@return the amount in fen, or null where {@code text} is none} */
    static @Nullable Long fen(String text) {
        String plain = plain(text);
        return MONEY.matcher(plain).matches() ? Yuan.parse(plain).fen() : null;
    }

    /** {@return the number without trailing zeros, or null where {@code text} is none} */
    static @Nullable BigDecimal decimal(String text) {
        String plain = plain(text);
        if (!DECIMAL.matcher(plain).matches()) {
            return null;
        }
        return new BigDecimal(
                new BigDecimal(plain.replace(",", "")).stripTrailingZeros().toPlainString());
    }

    private static String plain(String text) {
        return text.replace('，', ',').replace('．', '.').replace('－', '-');
    }
}
