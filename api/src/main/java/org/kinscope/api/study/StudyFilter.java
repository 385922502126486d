package org.kinscope.api.study;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.policy.catalogue.AssumedValues;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.study.city.StudyTerms;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.graph.money.Yuan;

/**
 * Whom a study looks at and by which values; what is null is as the command line takes it.
 *
 * @param division the beginning of a division's code
 * @param by which divisions are told apart
 * @param delta δ
 * @param withIllustrative whether other places' values may stand in
 * @param values values in place of the catalogue's
 * @param graceMonths months of grace
 */
public record StudyFilter(
        @Nullable String division,
        @Nullable StudyDivisions by,
        @Nullable Yuan delta,
        @Nullable Boolean withIllustrative,
        @Nullable List<AssumedValueInput> values,
        @Nullable Integer graceMonths) {

    static final StudyFilter ALL = new StudyFilter(null, null, null, null, null, null);

    /** Steps, lines and values beyond this are no household's, and would overflow a sum. */
    private static final Yuan MOST = Yuan.parse("1000000.00");

    private static final Yuan USUAL_STEP = Yuan.parse("100.00");
    private static final int MONTHS = 12;
    private static final int MANY = 30;

    /**
     * {@return by which rules and values the study is made}
     *
     * @throws Refusal if the step is none, or a value is none of the catalogue's
     */
    StudyTerms terms(Calculator calculator, LocalDate day) {
        return new StudyTerms(
                calculator,
                day,
                Boolean.TRUE.equals(withIllustrative),
                read(calculator.book(), values),
                delta == null ? USUAL_STEP : above(delta),
                (by == null ? StudyDivisions.COUNTY : by).digits());
    }

    /** {@return months of grace, 0 where none are named} */
    int grace() {
        if (graceMonths == null) {
            return 0;
        }
        if (graceMonths < 0 || graceMonths > MONTHS) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        return graceMonths;
    }

    /** {@return the amount, which is above zero and within reason} */
    static Yuan above(Yuan amount) {
        if (amount.fen() <= 0 || amount.compareTo(MOST) > 0) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        return amount;
    }

    private static Map<String, Long> read(RuleBook book, @Nullable List<AssumedValueInput> values) {
        Map<String, String> told = new HashMap<>();
        for (AssumedValueInput one : values == null ? List.<AssumedValueInput>of() : values) {
            if (one.name() == null || one.value() == null || told.size() == MANY) {
                throw new Refusal(ErrorCode.INVALID_ARGUMENT);
            }
            told.put(one.name(), one.value());
        }
        Map<String, Long> read;
        try {
            read = AssumedValues.of(book, told);
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        sensible(read);
        return read;
    }

    /** Refuses values below zero, beyond reason, and a standard of nothing. */
    static void sensible(Map<String, Long> values) {
        boolean wrong =
                values.values().stream().anyMatch(v -> v < 0 || v > MOST.fen())
                        || values.getOrDefault(AssumedValues.STANDARD, 1L) == 0;
        if (wrong) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
    }
}
