package org.kinscope.analytics.cohort;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.roll.RollFlows;
import org.kinscope.analytics.roll.StatusOrder;

/** By what a cohort is told apart. */
public enum Dimension {
    /** The beginning of the division's code where the person lives. */
    DIVISION(List.of()),
    /** Age in years. */
    AGE(List.of("0-5", "6-15", "16-59", "60-79", "80+", "unknown")),
    /** Income per head of the family, in parts of S. */
    INCOME(
            List.of(
                    "below 50 %",
                    "50-100 %", "100-150 %", "150-200 %", "200 % and more", "unknown")),
    /** The recorded status that counts. */
    STATUS(List.of()),
    /** Programmes of the family's running aid. */
    PROGRAMME(List.of()),
    /** The tier of the family as the rule assesses it. */
    TIER(List.of()),
    /** What the family is made of. */
    TYPE(List.of()),
    /** The grade of the severest certified disability, or none. */
    DISABILITY(List.of("1", "2", "3", "4", StatusOrder.NONE)),
    /** Over how many people means are shared. */
    SIZE(List.of("1", "2", "3", "4", "5+"));

    private static final String UNKNOWN = RollFlows.UNKNOWN;
    private static final int[] AGES = {6, 16, 60, 80};
    private static final int LARGE = 5;

    private final List<String> values;

    Dimension(List<String> values) {
        this.values = values;
    }

    /** {@return the values of a person of the table} */
    List<String> of(CityTable table, int p, int digits) {
        int f = table.family.at(p);
        return switch (this) {
            case DIVISION -> List.of(RollFlows.cut(table.divisions.word(table.home.at(p)), digits));
            case AGE -> List.of(age(table.age.at(p)));
            case INCOME -> List.of(income(table.distanceOf(f)));
            case STATUS -> List.of(table.statusOf(f));
            case PROGRAMME -> programmes(table, f);
            case TIER -> List.of(table.tierOf(f).name());
            case TYPE -> List.of(table.typeOf(f).name());
            case DISABILITY -> {
                int grade = table.grade.at(p);
                yield List.of(grade == 0 ? StatusOrder.NONE : String.valueOf(grade));
            }
            case SIZE -> {
                int size = table.size.at(f);
                yield List.of(size >= LARGE ? LARGE + "+" : String.valueOf(size));
            }
        };
    }

    /** {@return the bands of age, youngest first, and what stands where it is not known} */
    public static List<String> ageBands() {
        return AGE.values;
    }

    /** {@return the band of an age in years; null is not known} */
    public static String ageBand(@Nullable Integer years) {
        return age(years == null ? -1 : years);
    }

    private static String age(int age) {
        if (age < 0) {
            return UNKNOWN;
        }
        int band = 0;
        while (band < AGES.length && age >= AGES[band]) {
            band++;
        }
        return AGE.values.get(band);
    }

    private static String income(double distance) {
        if (Double.isNaN(distance)) {
            return UNKNOWN;
        }
        int band = 0;
        while (band < 4 && distance >= (band - 1) / 2.0) {
            band++;
        }
        return INCOME.values.get(band);
    }

    private static List<String> programmes(CityTable table, int f) {
        TreeSet<String> all = new TreeSet<>();
        for (int i = table.firstAidOf(f); i < table.firstAidOf(f + 1); i++) {
            all.add(String.valueOf(table.programmes.word(table.programme.at(i))));
        }
        return all.isEmpty() ? List.of(StatusOrder.NONE) : List.copyOf(all);
    }

    /** {@return where a value stands in the order of the dimension} */
    int place(String value, CityTable table) {
        return switch (this) {
            case STATUS -> table.order().rank(value);
            case TIER -> org.kinscope.analytics.tier.TierAssessment.Tier.valueOf(value).ordinal();
            case TYPE -> HouseholdType.valueOf(value).ordinal();
            case DIVISION, PROGRAMME -> 0;
            case AGE, INCOME, DISABILITY, SIZE -> values.indexOf(value);
        };
    }
}
