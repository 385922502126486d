package org.kinscope.ingest.identity.linkage.decide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.linkage.Clue;
import org.kinscope.ingest.identity.linkage.LinkTable;
import org.kinscope.ingest.identity.linkage.compare.Levels;
import org.kinscope.ingest.identity.linkage.compare.Measure;
import org.kinscope.ingest.identity.linkage.estimate.Kin;
import org.kinscope.ingest.identity.linkage.estimate.Model;

/** Weighs pairs, with the frequencies of their values, and says why; belongs to one thread. */
public final class Scores {

    private final List<Measure> measures;
    private final Model model;
    private final Frequencies frequencies;
    private final Levels levels;

    /**
     * @param measures the comparisons
     * @param model what was learnt
     * @param entityOf for each record a number of its entity, as far as is known
     */
    public Scores(List<Measure> measures, Model model, int[] entityOf) {
        this.measures = measures;
        this.model = model;
        frequencies = new Frequencies(measures, model, entityOf);
        levels = new Levels(measures);
    }

    /** {@return the evidence in bits that two records are of one entity} */
    public double weight(int left, int right) {
        long pattern = levels.of(left, right);
        double sum = -discount(pattern, left, right);
        for (double weight : weights(pattern, left, right)) {
            sum += weight;
        }
        return sum;
    }

    /** {@return the evidence in bits, that of the prior included} */
    public double bits(int left, int right) {
        return model.priorBits() + weight(left, right);
    }

    /** {@return what each comparison says of two records, in the order of the schema} */
    public List<Clue> clues(LinkTable table, int[] order, int left, int right) {
        long pattern = levels.of(left, right);
        double[] weights = weights(pattern, left, right);
        List<Clue> clues = new ArrayList<>();
        for (int k = 0; k < weights.length; k++) {
            Measure measure = measures.get(k);
            int level = Levels.at(pattern, k);
            clues.add(
                    new Clue(
                            measure.comparison().name(),
                            written(table, measure, order[left]),
                            written(table, measure, order[right]),
                            level == Levels.MISSING
                                    ? "missing"
                                    : measure.grades().get(level).name(),
                            weights[k]));
        }
        double discount = discount(pattern, left, right);
        if (discount > 0.05) {
            clues.add(new Clue("relatives", null, null, "share this too", -discount));
        }
        return clues;
    }

    /** What agrees on a rare value is as rare among relatives, unless it agrees by chance. */
    private double discount(long pattern, int left, int right) {
        double chance = model.chance(pattern);
        double[] related = new double[model.kin().size()];
        for (int way = 0; way < related.length; way++) {
            Kin kin = model.kin().get(way);
            related[way] = chance;
            for (int k = 0; k < measures.size(); k++) {
                int level = Levels.at(pattern, k);
                if (level != Levels.MISSING && !kin.isOwn(k, level)) {
                    related[way] += kin.weights()[k][level] + frequencies.of(k, level, left, right);
                }
            }
        }
        return model.discount(related);
    }

    /** What is taken back for two comparisons that go together falls on the weaker of both. */
    private double[] weights(long pattern, int left, int right) {
        double[] weights = new double[measures.size()];
        for (int k = 0; k < weights.length; k++) {
            int level = Levels.at(pattern, k);
            if (level != Levels.MISSING) {
                weights[k] = model.weights()[k][level] + frequencies.of(k, level, left, right);
            }
        }
        for (Model.Tie tie : model.ties()) {
            double bits = tie.of(pattern);
            int weaker =
                    Math.abs(weights[tie.one()]) < Math.abs(weights[tie.other()])
                            ? tie.one()
                            : tie.other();
            weights[weaker] =
                    bits < 0
                            ? Math.max(Math.min(0, weights[weaker]), weights[weaker] + bits)
                            : bits > 0
                                    ? Math.min(Math.max(0, weights[weaker]), weights[weaker] + bits)
                                    : weights[weaker];
        }
        return weights;
    }

    private static @Nullable String written(LinkTable table, Measure measure, int record) {
        StringBuilder written = new StringBuilder();
        for (String column : measure.comparison().columns()) {
            int place = table.indexOf(column);
            String value = place < 0 ? null : table.value(place, record);
            if (value != null) {
                written.append(written.isEmpty() ? "" : " ").append(value);
            }
        }
        return written.isEmpty() ? null : written.toString();
    }
}
