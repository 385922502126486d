package org.kinscope.analytics.detector;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.tier.OwnMeans;
import org.kinscope.analytics.tier.PropertyFacts.Break;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** What somebody has over a limit, as evidence: the facts, then their value against the limit. */
public final class MeansEvidence {

    private MeansEvidence() {}

    /**
     * {@return the person's income where it is over S, and each property limit that is exceeded}
     *
     * @param divisionCode the division whose S counts; null where it is not known
     */
    public static List<Evidence> of(
            OwnMeans means, @Nullable String divisionCode, PolicyAt policy) {
        List<Evidence> evidence = new ArrayList<>();
        Yuan standard = means.standard();
        if (standard != null && Boolean.TRUE.equals(means.incomeOverStandard())) {
            evidence.add(new Evidence.Path(means.incomes().stream().map(Steps::income).toList()));
            evidence.add(
                    new Evidence.Limit(
                            new Words("本人月收入", "own income of a month"),
                            means.monthlyIncome().toString(),
                            standard.toString(),
                            "yuan a month",
                            policy.dibaoStandardBasis(divisionCode).orElse("")));
        }
        means.property().breaks().forEach(b -> evidence.addAll(of(b)));
        return evidence;
    }

    /** {@return the things that exceed the limit, and their value against it} */
    public static List<Evidence> of(Break broken) {
        return List.of(
                new Evidence.Path(broken.holdings().stream().map(Steps::holding).toList()),
                new Evidence.Limit(
                        broken.what(),
                        broken.value(),
                        broken.limit(),
                        broken.unit(),
                        broken.basis()));
    }
}
