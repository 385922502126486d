package org.kinscope.ingest.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.ColumnType;

/**
 * A unit in which a department writes numbers. A value that names a unit of the same kind itself
 * ({@code 1.2万元} in a column of yuan) is read by its own.
 */
public enum Unit {
    /** Money, in which the contract writes. */
    YUAN(Kind.MONEY, "1", List.of("元", "yuan", "人民币", "人民币元", "圆", "rmb", "cny")),
    /** A tenth of a yuan. */
    JIAO(Kind.MONEY, "0.1", List.of("角")),
    /** A hundredth of a yuan. */
    FEN(Kind.MONEY, "0.01", List.of("分", "fen")),
    /** A hundred yuan. */
    HUNDRED_YUAN(Kind.MONEY, "100", List.of("百元")),
    /** A thousand yuan. */
    THOUSAND_YUAN(Kind.MONEY, "1000", List.of("千元")),
    /** Ten thousand yuan. */
    TEN_THOUSAND_YUAN(Kind.MONEY, "10000", List.of("万元", "万", "wan")),
    /** A hundred million yuan. */
    HUNDRED_MILLION_YUAN(Kind.MONEY, "100000000", List.of("亿元", "亿")),
    /** Square metres, in which the contract writes. */
    SQUARE_METRE(Kind.AREA, "1", List.of("平方米", "㎡", "m2", "m²", "平米", "平方", "平")),
    /** A fifteenth of a hectare. */
    MU(Kind.AREA, "666.6666666667", List.of("亩", "mu")),
    /** A hundredth of a square kilometre. */
    HECTARE(Kind.AREA, "10000", List.of("公顷", "ha")),
    /** A share of one, in which the contract writes; {@code 1/2} and {@code 50%} are read too. */
    SHARE(Kind.SHARE, "1", List.of("份额", "比例", "分数")),
    /** Hundredths. */
    PERCENT(Kind.SHARE, "0.01", List.of("%", "百分比", "％", "百分数"));

    /** What a unit measures. */
    public enum Kind {
        /** Money, read with up to two decimals of a yuan. */
        MONEY,
        /** Areas of ground, rounded to hundredths of a square metre. */
        AREA,
        /** Shares, rounded to six decimals. */
        SHARE
    }

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "[¥￥]?\\s*([-+－]?[\\d,，]+(?:[.．]\\d+)?)(?:\\s*/\\s*(\\d+))?\\s*([^\\d\\s]{0,5})");
    private static final Map<String, Unit> BY_NAME = new LinkedHashMap<>();

    static {
        for (Unit unit : values()) {
            unit.names.forEach(name -> BY_NAME.put(name, unit));
        }
    }

    private final Kind kind;
    private final BigDecimal factor;
    private final List<String> names;

    Unit(Kind kind, String factor, List<String> names) {
        this.kind = kind;
        this.factor = new BigDecimal(factor);
        this.names = names;
    }

    /** {@return the unit of that name, or null where none has it} */
    public static @Nullable Unit find(String name) {
        return BY_NAME.get(name.strip().toLowerCase(java.util.Locale.ROOT));
    }

    /** {@return what the unit is called first} */
    public String title() {
        return names.getFirst();
    }

    /** {@return what it measures} */
    public Kind kind() {
        return kind;
    }

    /** {@return whether a column of that type can be written in it} */
    public boolean fits(ColumnType type) {
        return kind == Kind.MONEY ? type == ColumnType.MONEY : type == ColumnType.DECIMAL;
    }

    /** {@return whether the contract writes in it} */
    public boolean isOfContract() {
        return factor.compareTo(BigDecimal.ONE) == 0;
    }

    /**
     * {@return {@code written} in the unit of the contract, as text; as it is where it is no number
     * with or without a unit}
     */
    public String inContract(String written) {
        Matcher m = WRITTEN.matcher(written);
        if (!m.matches()) {
            return written;
        }
        Unit own = m.group(3).isEmpty() ? this : find(m.group(3));
        if (own == null || own.kind != kind || (m.group(2) != null && kind != Kind.SHARE)) {
            return written;
        }
        BigDecimal number = number(m.group(1));
        if (number == null) {
            return written;
        }
        if (m.group(2) != null) {
            BigDecimal parts = new BigDecimal(m.group(2));
            return parts.signum() == 0
                    ? written
                    : plain(number.divide(parts, 6, RoundingMode.HALF_UP));
        }
        BigDecimal value = number.multiply(own.factor);
        return plain(
                switch (kind) {
                    case MONEY -> value;
                    case AREA -> value.setScale(2, RoundingMode.HALF_UP);
                    case SHARE -> value.setScale(6, RoundingMode.HALF_UP);
                });
    }

    private static @Nullable BigDecimal number(String text) {
        String plain = text.replace('，', ',').replace('．', '.').replace('－', '-');
        if (plain.contains(",") && !plain.matches("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            return null;
        }
        try {
            return new BigDecimal(plain.replace(",", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** {@return the first names of all units} */
    public static List<String> titles() {
        return java.util.Arrays.stream(values()).map(Unit::title).toList();
    }
}
