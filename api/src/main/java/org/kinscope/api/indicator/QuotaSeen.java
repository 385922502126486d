package org.kinscope.api.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.indicator.QuotaWatch;
import org.kinscope.analytics.indicator.QuotaWatch.Pattern;
import org.kinscope.analytics.indicator.QuotaWatch.Share;
import org.kinscope.analytics.measure.association.Homogeneity;
import org.kinscope.api.study.StudyRow;

/**
 * Quotas beside need, as a reader sees them.
 *
 * @param rows a row a quota and division
 * @param tests a row a quota and share
 */
record QuotaSeen(List<Row> rows, List<Test> tests) {

    static QuotaSeen of(List<QuotaWatch> all, boolean few) {
        return new QuotaSeen(
                IndicatorTables.quotas(all).seen(few).stream().map(Row::of).toList(),
                all.stream()
                        .flatMap(w -> w.tests().stream().map(t -> Test.of(w.quota().code(), t)))
                        .toList());
    }

    /** A division; what is left out is null. */
    record Row(
            String quota,
            String division,
            @Nullable Integer assessed,
            @Nullable Integer need,
            @Nullable Integer onRoll,
            @Nullable Integer rollNeed,
            @Nullable Double rollPerNeed,
            @Nullable Integer marked,
            @Nullable Double percentOfRoll,
            @Nullable Double quotaPercent,
            @Nullable Double expected,
            @Nullable Double over,
            boolean suppressed) {

        static Row of(StudyRow row) {
            return new Row(
                    row.text("quota"),
                    row.text("division"),
                    row.count("assessed"),
                    row.count("need"),
                    row.count("on_roll"),
                    row.count("roll_need"),
                    row.number("roll_per_need"),
                    row.count("marked"),
                    row.number("percent_of_roll"),
                    row.number("quota_percent"),
                    row.number("expected"),
                    row.number("over"),
                    row.suppressed());
        }
    }

    /** Whether divisions are alike. */
    record Test(
            String quota,
            Share share,
            Pattern pattern,
            @Nullable Integer divisions,
            @Nullable Double chiSquare,
            @Nullable Double perDegree,
            @Nullable Double apart,
            @Nullable Double alike) {

        static Test of(String quota, QuotaWatch.Test test) {
            Homogeneity found = test.found();
            return found == null
                    ? new Test(quota, test.share(), test.pattern(), null, null, null, null, null)
                    : new Test(
                            quota,
                            test.share(),
                            test.pattern(),
                            found.groups(),
                            found.chiSquare(),
                            found.perDegree(),
                            found.apart(),
                            found.alike());
        }
    }
}
