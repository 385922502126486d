package org.kinscope.synthetic.clan;

/** How many there are so far, so that the aided are the share that they are in the statistics. */
public final class Census {

    private static final double GOLDEN_SECTION = 0.6180339887498949;

    private long persons;
    private long dead;
    private long households;
    private long householdPersons;
    private final long[] units = new long[AidKind.values().length];

    void person(boolean lives) {
        persons++;
        dead += lives ? 0 : 1;
    }

    void household(int living) {
        if (living > 0) {
            households++;
            householdPersons += living;
        }
    }

    /**
     * {@return where the next unit of that kind stands among all of its kind, from 0 to below 1}
     * The golden section spreads few of them as evenly as many.
     */
    double place(AidKind kind) {
        double turns = (units[kind.ordinal()] + 0.5) * GOLDEN_SECTION;
        return turns - Math.floor(turns);
    }

    void unit(AidKind kind) {
        units[kind.ordinal()]++;
    }

    /** {@return the kind of aid that is due by its share of the households so far, or null} */
    @org.jspecify.annotations.Nullable
    AidKind due() {
        for (AidKind kind : AidKind.values()) {
            if (units[kind.ordinal()] + 0.5 < kind.share() * households) {
                return kind;
            }
        }
        return null;
    }

    /** {@return people of the ordinary families, also the dead} */
    public long persons() {
        return persons;
    }

    /** {@return those who died} */
    public long dead() {
        return dead;
    }

    /** {@return households with somebody alive} */
    public long households() {
        return households;
    }

    /** {@return the living in them} */
    public long householdPersons() {
        return householdPersons;
    }

    /** {@return units of ordinary families} */
    public long units() {
        long sum = 0;
        for (long count : units) {
            sum += count;
        }
        return sum;
    }
}
