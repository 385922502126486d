package org.kinscope.synthetic.plant;

import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.truth.Truth;

/**
 * Puts the families of one code on the stage. It names every label itself; no rule is asked. A
 * family stands alone: it has no kin, dwelling, company, phone or account with others.
 */
public interface Plant {

    /** {@return the code of the analysis, like {@code hidden.kin-vehicle}} */
    String code();

    /** {@return how many indexes, counted from 0, put every shape of the code on the stage} */
    int shapes();

    /**
     * Puts one positive and one negative family on the stage and says so to the truth. More indexes
     * than shapes go round the shapes, with other ages, amounts and days.
     *
     * @param index from 0 to below the number that was asked for
     */
    void plant(Stage stage, Truth truth, Draw draw, int index);
}
