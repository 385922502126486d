package org.kinscope.analytics.detector.hiddenemployment;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A member who is insured as an employee and of whom no wage is known.
 *
 * @param personId who
 * @param wageBase the monthly wages on which contributions are reckoned, together
 * @param standard S per month
 * @param named whether the register names an employer
 */
public record HiddenEmployment(String personId, Yuan wageBase, Yuan standard, boolean named)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(personId);
    }

    @Override
    public Words sentence() {
        return new Words(
                "一名成员"
                        + (named ? "由单位" : "未注明单位，")
                        + "参保，月缴费基数 "
                        + wageBase
                        + " 元（低保标准 "
                        + standard
                        + " 元），却没有在册工资：是否在职、工资多少，还是挂靠、代缴？",
                "A member is insured as an employee"
                        + (named ? "" : " of no named employer")
                        + ", on "
                        + wageBase
                        + " yuan a month (dibao standard "
                        + standard
                        + "), and no wage is recorded: is there a job with a wage, or did somebody"
                        + " only pay the contributions?");
    }
}
