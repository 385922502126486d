package org.kinscope.api.cli;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.CohortFilter;
import org.kinscope.analytics.cohort.HouseholdType;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.money.Yuan;
import picocli.CommandLine.Option;

/** Whom a cohort takes. */
final class CohortFilterOptions {

    @Option(names = "--income-from", paramLabel = "YUAN", description = "Least income per head")
    @Nullable String incomeFrom;

    @Option(names = "--income-to", paramLabel = "YUAN", description = "Income per head below")
    @Nullable String incomeTo;

    @Option(names = "--age-from", paramLabel = "YEARS", description = "Least age")
    @Nullable Integer ageFrom;

    @Option(names = "--age-to", paramLabel = "YEARS", description = "Greatest age")
    @Nullable Integer ageTo;

    @Option(
            names = "--disabled",
            arity = "1",
            paramLabel = "true|false",
            description = "Whether a certified disability runs")
    @Nullable Boolean disabled;

    @Option(
            names = "--self-paid-from",
            paramLabel = "YUAN",
            description = "Least medical cost paid by the patient in the last twelve months")
    @Nullable String selfPaidFrom;

    @Option(
            names = "--status",
            paramLabel = "CODE",
            description = "Recorded status of the family's unit, or none; several: any of them")
    List<String> statuses = List.of();

    @Option(
            names = "--programme",
            paramLabel = "CODE",
            description = "Programme of running aid of the family; several: any of them")
    List<String> programmes = List.of();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Household type: ${COMPLETION-CANDIDATES}; several: any of them")
    List<HouseholdType> types = List.of();

    @Option(
            names = "--tier",
            paramLabel = "TIER",
            description = "As the rule assesses: ${COMPLETION-CANDIDATES}; several: any of them")
    List<Tier> tiers = List.of();

    @Option(
            names = "--distance-from",
            paramLabel = "PERCENT",
            description = "Least distance of income per head from the dibao standard")
    @Nullable Double distanceFrom;

    @Option(names = "--distance-to", paramLabel = "PERCENT", description = "Distance below")
    @Nullable Double distanceTo;

    @Option(
            names = "--reported",
            arity = "1",
            paramLabel = "true|false",
            description = "Whether hardship was reported in the last twelve months")
    @Nullable Boolean reported;

    @Option(
            names = "--finding",
            paramLabel = "CODE",
            description = "Only who has a finding of this analysis that is not put aside")
    @Nullable String finding;

    /** Looks at the options alone, before a graph is opened. */
    void confirm() {
        filter("", null);
    }

    /** {@return the filter} @param found about whom the analysis found something */
    CohortFilter filter(String prefix, @Nullable Set<String> found) {
        return new CohortFilter(
                yuan("--income-from", incomeFrom),
                yuan("--income-to", incomeTo),
                ageFrom,
                ageTo,
                disabled,
                yuan("--self-paid-from", selfPaidFrom),
                prefix,
                statuses,
                programmes,
                types,
                tiers,
                distanceFrom,
                distanceTo,
                reported,
                found);
    }

    /** {@return an amount, null where none is given} */
    static @Nullable Yuan yuan(String option, @Nullable String text) {
        try {
            return text == null ? null : Yuan.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    option + " is " + text + "; right is an amount such as 710.00",
                    e);
        }
    }
}
