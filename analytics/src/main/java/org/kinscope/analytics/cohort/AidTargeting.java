package org.kinscope.analytics.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.roll.RollFlows;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.money.Yuan;

/**
 * Whom running aid reaches, against the tier that the rule assesses: a person is eligible whose
 * family is assessed as tier 1 or 2. All shares are of people whose family's tier could be
 * assessed; what goes to others is counted beside them.
 *
 * @param rows all aid, the roll, then each programme, department and division
 * @param poverty before and after aid: all, then each division
 */
public record AidTargeting(List<Row> rows, List<Poverty> poverty) {

    /** Of what a row tells. */
    public enum Kind {
        /** All running aid. */
        ALL,
        /** A recorded status of tier 1 or 2, whatever is paid. */
        ROLL,
        /** One programme. */
        PROGRAMME,
        /** One department. */
        DEPARTMENT,
        /** All running aid in one division. */
        DIVISION
    }

    /**
     * Whom it reaches.
     *
     * @param kind of what
     * @param key the code of it, empty for all
     * @param people how many people could be assessed
     * @param eligible how many of them are eligible
     * @param recipients how many of them stand in a family that receives
     * @param reached how many are both
     * @param inclusionError share of the recipients who are not eligible; null without recipients
     * @param exclusionError share of the eligible who do not receive; null without eligible ones
     * @param differential coverage of the eligible less that of the others
     * @param leakage share of the money that goes to others; null where none is given
     * @param poorest what the poorest two fifths have of the money over their share (Coady, Grosh
     *     and Hoddinott); 1 is what equal sums would be
     * @param monthly money a month to those assessed
     * @param leaked of it to those who are not eligible
     * @param perHead of it to each recipient
     * @param others recipients whose family could not be assessed
     * @param othersMonthly money a month to these
     */
    public record Row(
            Kind kind,
            String key,
            int people,
            int eligible,
            int recipients,
            int reached,
            @Nullable Double inclusionError,
            @Nullable Double exclusionError,
            @Nullable Double differential,
            @Nullable Double leakage,
            @Nullable Double poorest,
            Yuan monthly,
            Yuan leaked,
            @Nullable Yuan perHead,
            int others,
            Yuan othersMonthly) {}

    /**
     * Poverty below the dibao standard, and inequality, of people assessed.
     *
     * @param division the beginning of the code, empty for all
     * @param people how many
     * @param before by income alone
     * @param after by income and running aid
     */
    public record Poverty(String division, int people, Measures before, Measures after) {}

    /**
     * Measures of one kind of income.
     *
     * @param headcount FGT 0: the share of people below S
     * @param gap FGT 1: the mean of the gaps as shares of S
     * @param severity FGT 2: the mean of their squares
     * @param gini coefficient; null where nobody has anything
     */
    public record Measures(double headcount, double gap, double severity, @Nullable Double gini) {}

    public AidTargeting {
        rows = List.copyOf(rows);
        poverty = List.copyOf(poverty);
    }

    /**
     * {@return whom aid reaches in the division}
     *
     * @param prefix the beginning of the code of the families' divisions; empty for all
     * @param digits of a division's code for the rows of divisions
     * @param policy the rules of the table's day
     */
    public static AidTargeting of(CityTable table, String prefix, int digits, PolicyAt policy) {
        TreeMap<String, List<Integer>> byDivision = new TreeMap<>();
        List<Integer> all = new ArrayList<>();
        TreeSet<String> programmes = new TreeSet<>();
        TreeSet<String> departments = new TreeSet<>();
        for (int f = 0; f < table.families(); f++) {
            String division = table.divisions.word(table.division.at(f));
            if (table.tierOf(f) == Tier.NOT_ASSESSED && table.aidOf(f) == 0
                    || !(prefix.isEmpty() || division != null && division.startsWith(prefix))) {
                continue;
            }
            all.add(f);
            byDivision
                    .computeIfAbsent(RollFlows.cut(division, digits), d -> new ArrayList<>())
                    .add(f);
            for (int i = table.firstAidOf(f); i < table.firstAidOf(f + 1); i++) {
                programmes.add(String.valueOf(table.programmes.word(table.programme.at(i))));
                departments.add(String.valueOf(table.departments.word(table.department.at(i))));
            }
        }
        Reach reach = new Reach(table);
        List<Row> rows = new ArrayList<>();
        rows.add(reach.row(Kind.ALL, "", all, i -> true));
        rows.add(reach.roll(all, aided(table, policy)));
        for (String code : programmes) {
            int number = table.programmes.find(code);
            rows.add(reach.row(Kind.PROGRAMME, code, all, i -> table.programme.at(i) == number));
        }
        for (String code : departments) {
            int number = table.departments.find(code);
            rows.add(reach.row(Kind.DEPARTMENT, code, all, i -> table.department.at(i) == number));
        }
        List<Poverty> poverty = new ArrayList<>();
        PovertyOf measured = new PovertyOf(table);
        measured.add(poverty, "", all);
        byDivision.forEach(
                (division, families) -> {
                    rows.add(reach.row(Kind.DIVISION, division, families, i -> true));
                    measured.add(poverty, division, families);
                });
        return new AidTargeting(rows, poverty);
    }

    private static long aided(CityTable table, PolicyAt policy) {
        long mask = 0;
        for (String status : table.order().codes()) {
            mask |= policy.tierOf(status) <= 2 ? table.bit(status) : 0;
        }
        return mask;
    }

    /** The tiers that say yes or no. */
    static final Set<Tier> ASSESSED = Set.of(Tier.TIER_1, Tier.TIER_2, Tier.NONE);
}
