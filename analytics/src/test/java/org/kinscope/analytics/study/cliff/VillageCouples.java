package org.kinscope.analytics.study.cliff;

import java.time.LocalDate;
import java.util.Map;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.family.FamilyFile;

/** The neighbours 陈国富 and 孙长河 of docs/village.md as typed families, and the amounts told there. */
public final class VillageCouples {

    /** The catalogue as it is. */
    public static final RuleBook BOOK = RuleBook.of(PolicyCatalogue.load());

    /** By its rules. */
    public static final Calculator CALCULATOR = new Calculator(BOOK);

    /** The day of the village. */
    public static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    /**
     * Ten percent top-up, job aid of 300.00, electricity at 0.53: what Taizhou has not published.
     */
    public static final Map<String, Long> AMOUNTS =
            Map.of("topup_low_percent", 10L, "job_aid_monthly", 300_00L, "kwh_price", 53L);

    /** At the edge: she is ill, he has odd jobs, 705.00 a head. */
    public static final String CHEN =
            """
            division: "321281130299"
            holdings: none
            members:
              - {id: chen, relation: self, age: 58, incomes: [{kind: wage, amount: 910.00, per: month}]}
              - {id: wu, relation: spouse, age: 56, major_illness: true, incomes: [{kind: wage, amount: 500.00, per: month}]}
            """;

    /** Ten yuan too many: both at work, 720.00 a head. */
    public static final String SUN =
            """
            division: "321281130299"
            holdings: none
            members:
              - {id: sun, relation: self, age: 59, employed: true, incomes: [{kind: wage, amount: 940.00, per: month}]}
              - {id: qian, relation: spouse, age: 57, employed: true, incomes: [{kind: wage, amount: 500.00, per: month}]}
            """;

    private VillageCouples() {}

    /** {@return the question about a typed family, with those amounts} */
    public static Question ask(String family) {
        return Question.of(new FamilyFile(BOOK).parse("family.yaml", family), DAY).with(AMOUNTS);
    }
}
