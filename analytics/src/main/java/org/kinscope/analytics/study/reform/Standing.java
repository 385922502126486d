package org.kinscope.analytics.study.reform;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.policy.reform.Reforms;
import org.kinscope.analytics.study.bundle.Bundle;
import org.kinscope.analytics.study.bundle.Bundles;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.analytics.study.cliff.Positions;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/**
 * A family under one set of rules.
 *
 * @param due what is due to it, by programme
 * @param position where it stands on its R(y)
 * @param bundle what its statuses carry
 */
public record Standing(SortedMap<String, Due> due, Position position, Bundle bundle) {

    /**
     * What is due of a programme.
     *
     * @param grants to how many: the family, or so many members
     * @param yearly the known amounts of a year together
     * @param notKnown how many of the amounts are not known
     */
    public record Due(int grants, Yuan yearly, int notKnown) {

        /** Nothing. */
        static final Due NONE = new Due(0, Yuan.ZERO, 0);

        private Due plus(Due other) {
            return new Due(
                    grants + other.grants, yearly.plus(other.yearly), notKnown + other.notKnown);
        }
    }

    public Standing {
        due = Collections.unmodifiableSortedMap(new TreeMap<>(due));
    }

    /** {@return the known aid of a year} */
    public Yuan yearly() {
        Yuan sum = Yuan.ZERO;
        for (Due one : due.values()) {
            sum = sum.plus(one.yearly());
        }
        return sum;
    }

    /** Places families under the rules of one reform. Many threads may ask at once. */
    public static final class Rules {
        private final Reform reform;
        private final boolean gracesOnly;
        private final Calculator calculator;
        private final Positions positions;
        private final Bundles bundles;

        /**
         * The rules of a reform.
         *
         * @param book the catalogue that it changes
         * @param delta δ of marginal rates
         */
        public Rules(RuleBook book, Reform reform, Yuan delta) {
            this.reform = reform;
            RuleBook reformed = Reforms.of(book, reform);
            gracesOnly = reformed == book && reform.values().isEmpty();
            calculator = new Calculator(reformed);
            positions = new Positions(calculator, reform.graceMonths(), delta);
            bundles = new Bundles(calculator);
        }

        /** {@return the reform} */
        public Reform reform() {
            return reform;
        }

        /** {@return the calculator by these rules} */
        public Calculator calculator() {
            return calculator;
        }

        /** {@return the question with the reform's values beside those it assumes already} */
        public Question reformed(Question question) {
            Map<String, Long> values = new HashMap<>(question.values());
            values.putAll(reform.values());
            return question.with(values);
        }

        /**
         * {@return the family under these rules, of which the standing by the rules of today is
         * known} Months of grace alone change the place of those on dibao and nothing else.
         *
         * @param question by the catalogue as it is
         */
        public Standing of(Subject subject, Question question, Standing today) {
            if (!gracesOnly) {
                return of(subject, question);
            }
            return reform.graceMonths() > 0 && today.bundle().statuses().contains("dibao")
                    ? new Standing(today.due(), positions.of(subject, question), today.bundle())
                    : today;
        }

        /**
         * {@return the family under these rules}
         *
         * @param question by the catalogue as it is
         */
        public Standing of(Subject subject, Question question) {
            Question reformed = reformed(question);
            SortedMap<String, Due> due = new TreeMap<>();
            Entitlements now = calculator.unexplained(reformed);
            for (Entitlement one : now.due()) {
                Yuan yearly = one.yearly();
                boolean open = one.amount() == null && !one.missing().isEmpty();
                due.merge(
                        one.programme(),
                        new Due(1, yearly == null ? Yuan.ZERO : yearly, open ? 1 : 0),
                        Due::plus);
            }
            return new Standing(
                    due, positions.of(subject, reformed, now), bundles.of(reformed, now));
        }
    }
}
