package org.kinscope.analytics.detector;

import static org.kinscope.analytics.detector.Register.day;
import static org.kinscope.analytics.detector.Register.fen;

import org.kinscope.analytics.neighbourhood.FactKind;

/**
 * Tells a village of what people live, and what was reported of them. A day is a text, an empty one
 * open.
 */
public record Livelihood(Village village) {

    /** A running status with the income that the household declared for it. */
    public Livelihood declares(String unit, String status, String yuan, String from) {
        village.add(
                FactKind.STATUSES,
                "aidUnitNo",
                unit,
                "status",
                status,
                "from",
                day(from),
                "declaredMonthlyIncomeFen",
                fen(yuan));
        return this;
    }

    /** An income of a month for a time. */
    public Livelihood earns(String person, String kind, String yuan, String from, String to) {
        return earns(person, kind, yuan, "month", from, to);
    }

    /** An income for a time. */
    public Livelihood earns(
            String person, String kind, String yuan, String period, String from, String to) {
        village.add(
                FactKind.INCOMES,
                "personId",
                person,
                "kind",
                kind,
                "amountFen",
                fen(yuan),
                "amountPeriod",
                period,
                "from",
                day(from),
                "to",
                day(to));
        return this;
    }

    /** An insurance record as an employee. */
    public Livelihood insured(String person, String uscc, String yuan, String from, String to) {
        village.add(
                FactKind.EMPLOYMENTS,
                "personId",
                person,
                "uscc",
                uscc,
                "wageBaseFen",
                fen(yuan),
                "from",
                day(from),
                "to",
                day(to));
        return this;
    }

    /** A report of hardship. */
    public Livelihood reported(String person, String no, String hardship, String on) {
        village.add(
                FactKind.REPORTS,
                "personId",
                person,
                "reportNo",
                no,
                "channel",
                "grid",
                "hardship",
                hardship,
                "reportedOn",
                day(on));
        return this;
    }

    /** That a dataset was delivered whole, or in part. */
    public Livelihood delivered(String dataset, boolean whole) {
        new Places(village).delivered(dataset, whole);
        return this;
    }

    /** What a department answered about somebody's rows of a dataset; it holds up to a day. */
    public Livelihood answered(String person, String dataset, String result, String validTo) {
        village.add(
                FactKind.ANSWERS,
                "personId",
                person,
                "requestNo",
                "R" + person + validTo,
                "dataset",
                dataset,
                "askedOn",
                day("2020-06-01"),
                "answeredOn",
                day("2020-06-10"),
                "result",
                result,
                "validTo",
                day(validTo));
        return this;
    }
}
