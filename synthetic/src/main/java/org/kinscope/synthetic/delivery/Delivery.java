package org.kinscope.synthetic.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Where rows go. The values of a row stand in the order of the dataset's columns: text, codes and
 * numbers as {@code String}, days as {@code LocalDate}, months as {@code YearMonth}, money as
 * {@code Long} fen, yes and no as {@code Boolean}, decimals as {@code Double}, blanks as null.
 * Nothing of a row is kept.
 */
public interface Delivery {

    /** Writes a row that the first delivery has, and the later one too, unchanged. */
    void row(Dataset dataset, @Nullable Object... values);

    /** Writes a row of the first delivery that the later one corrects. The keys are equal. */
    void changed(Dataset dataset, @Nullable Object[] before, @Nullable Object[] after);

    /** Writes a row that only the later delivery has. */
    void added(Dataset dataset, @Nullable Object... values);

    /** {@return whether there is a later delivery} */
    boolean hasLater();
}
