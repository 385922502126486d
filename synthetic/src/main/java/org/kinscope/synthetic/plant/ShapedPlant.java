package org.kinscope.synthetic.plant;

import java.util.List;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.truth.Truth;

/**
 * A plant whose cases and look-alikes are lists of shapes, each gone round by the index.
 *
 * @param code the code of the analysis
 * @param cases the shapes that must be found
 * @param lookAlikes the shapes that must not
 */
public record ShapedPlant(String code, List<Shape> cases, List<Shape> lookAlikes) implements Plant {

    public ShapedPlant {
        cases = List.copyOf(cases);
        lookAlikes = List.copyOf(lookAlikes);
    }

    @Override
    public int shapes() {
        return Math.max(cases.size(), lookAlikes.size());
    }

    @Override
    public void plant(Stage stage, Truth truth, Draw draw, int index) {
        cases.get(index % cases.size()).put(new Cast(stage, draw.at("case", index)), truth);
        lookAlikes
                .get(index % lookAlikes.size())
                .put(new Cast(stage, draw.at("look-alike", index)), truth);
    }
}
