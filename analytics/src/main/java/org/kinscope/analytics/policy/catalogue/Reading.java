package org.kinscope.analytics.policy.catalogue;

/**
 * How a profile reads the rules.
 *
 * @param profile its name
 * @param coLiving whether members are those who live together by law; else those recorded
 * @param countable whether income counts by kind, and an unanswered one makes an interval; else all
 *     running income counts
 * @param expenditure the test of rigid expenditure
 * @param byShare whether dwellings count by the share owned
 * @param basis its days and where it stands written
 */
public record Reading(
        String profile,
        boolean coLiving,
        boolean countable,
        Expenditure expenditure,
        boolean byShare,
        Basis basis) {

    /** The test of rigid expenditure. */
    public enum Expenditure {
        /** Income less expenditure, per head, below the standard. */
        SUBTRACTION,
        /** Expenditure over income above a ratio. */
        RATIO,
        /** None. */
        NONE
    }
}
