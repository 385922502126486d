package org.kinscope.synthetic.city;

/** Why a unit is aided. */
public enum Status {
    DIBAO("dibao", 1),
    TEKUN("tekun", 1),
    ORPHAN("orphan", 1),
    UNSUPPORTED_CHILD("unsupported-child", 1),
    DIBAO_MARGINAL("dibao-marginal", 2),
    EXPENDITURE_POOR("expenditure-poor", 2),
    EMERGENCY("emergency", 3),
    MONITORED("monitored", 3);

    private final String code;
    private final int tier;

    Status(String code, int tier) {
        this.code = code;
        this.tier = tier;
    }

    /** {@return the code of the extract} */
    public String code() {
        return code;
    }

    /** {@return the tier that it records: 1, 2 or 3} */
    public int tier() {
        return tier;
    }
}
