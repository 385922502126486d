package org.kinscope.analytics.measure.inequality;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.Column;

/**
 * What lies between incomes before and after: how much less unequal they are, and how many have
 * changed places.
 *
 * @param giniBefore of the incomes before
 * @param giniAfter of those after
 * @param concentration of those after, in the order of those before
 * @param reranking Gini less concentration of those after, after Atkinson and Plotnick; 0 or more
 * @param rerankingShare of it in twice the Gini, from 0 to 1; null where the Gini is 0
 * @param vertical what would be without re-ranking, after Reynolds and Smolensky
 * @param effect by how much the Gini falls: vertical less re-ranking
 */
public record Redistribution(
        double giniBefore,
        double giniAfter,
        double concentration,
        double reranking,
        @Nullable Double rerankingShare,
        double vertical,
        double effect) {

    /** {@return what lies between} */
    public static Redistribution of(Column before, Column after, @Nullable Column weights) {
        double pre = Incomes.of(before, weights).gini();
        double post = Incomes.of(after.sameLengthAs(before), weights).gini();
        double concentration = Concentration.of(after, before, weights);
        double reranking = post - concentration;
        return new Redistribution(
                pre,
                post,
                concentration,
                reranking,
                post > 0 ? reranking / (2 * post) : null,
                pre - concentration,
                pre - post);
    }
}
