package org.kinscope.api.entitlement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.ConditionAnswer;
import org.kinscope.analytics.calculator.Entitlement.Outcome;
import org.kinscope.analytics.calculator.StepAnswer;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What the rules say of one programme, as the schema tells it.
 *
 * @param programme its code
 * @param title its name
 * @param departmentCode who runs it
 * @param department the name of who runs it
 * @param member for which member; null: for the family
 * @param outcome what the rules say
 * @param amount how much in one period
 * @param period how often
 * @param yearly how much in a year
 * @param rule the amount as the source says it
 * @param steps how the amount came about
 * @param conditions every condition with its answer
 * @param missing what would have to be known
 * @param excludedBy the programme that displaces it
 * @param illustrative whether a value of another place stands in
 * @param notes what else is to be said
 */
public record Entitlement(
        String programme,
        Words title,
        String departmentCode,
        Words department,
        @Nullable String member,
        Outcome outcome,
        @Nullable Yuan amount,
        String period,
        @Nullable Yuan yearly,
        String rule,
        List<StepAnswer> steps,
        List<ConditionAnswer> conditions,
        List<Words> missing,
        @Nullable String excludedBy,
        boolean illustrative,
        List<Words> notes) {

    /** {@return the calculator's answer with the name of the department} */
    static Entitlement of(
            org.kinscope.analytics.calculator.Entitlement e, Entitlements.Departments departments) {
        return new Entitlement(
                e.programme(),
                e.title(),
                e.departmentCode(),
                departments.nameOf(e.departmentCode()),
                e.member(),
                e.outcome(),
                e.amount(),
                e.period(),
                e.yearly(),
                e.rule(),
                e.steps(),
                e.conditions(),
                e.missing(),
                e.excludedBy(),
                e.isIllustrative(),
                e.notes());
    }
}
