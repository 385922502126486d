package org.kinscope.analytics.tier;

/** The tier that income, expenditure and property decide. */
public enum AssessedTier {
    /** The safety net: dibao. */
    TIER_1("1"),
    /** Special aid: dibao-marginal or expenditure-poor. */
    TIER_2("2"),
    /** Neither. */
    NONE("none"),
    /** A value that decides it is not known; this is not "no". */
    NOT_EVALUATED("");

    private final String code;

    AssessedTier(String code) {
        this.code = code;
    }

    /** {@return the value in tables: {@code 1}, {@code 2}, {@code none} or blank} */
    public String code() {
        return code;
    }

    /** {@return whether the unit would be aided} */
    public boolean isAided() {
        return this == TIER_1 || this == TIER_2;
    }
}
