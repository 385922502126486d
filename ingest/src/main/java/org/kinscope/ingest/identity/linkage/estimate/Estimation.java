package org.kinscope.ingest.identity.linkage.estimate;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.ingest.identity.linkage.compare.Grade;
import org.kinscope.ingest.identity.linkage.compare.Levels;
import org.kinscope.ingest.identity.linkage.compare.Measure;

/**
 * Learns a model by expectation and maximisation (EM) over the candidates: u comes from all pairs
 * (frequencies of values, and a sample for the graded levels) less the matches among them, m from
 * the candidates by the probability with which they are matches. All matches are taken to be among
 * the candidates.
 */
public final class Estimation {

    private static final int MOST_ROUNDS = 200;
    private static final double STILL = 1e-6;

    /** Pairs of experience that the usual frequencies of levels count as. */
    private static final double USUAL_WEIGHT = 20;

    /** The least part of what was seen among all pairs that is taken to come from no match. */
    private static final double LEAST_LEFT = 0.05;

    private final List<Measure> measures;
    private final long[] patterns;
    private final double[] counts;
    private final double possible;
    private final Sample sample;
    private final Agreement agreement;
    private final double[] matches;
    private final double[] relatives;
    private final double[][] ofWay;
    private double[][] m;
    private double[][] u;
    private List<Model.Tie> ties = List.of();
    private double prior;
    private List<Kin> kin;

    /**
     * @param measures the comparisons
     * @param candidates the patterns of the candidates
     * @param scale how many candidates each of those counted stands for
     * @param sampled the patterns of a random sample of all pairs
     * @param possible how many pairs there are
     */
    public Estimation(
            List<Measure> measures,
            PatternCounts candidates,
            double scale,
            PatternCounts sampled,
            double possible) {
        this.measures = measures;
        this.possible = possible;
        patterns = candidates.patterns();
        counts = new double[patterns.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = candidates.count(patterns[i]) * scale;
        }
        sample = Sample.of(measures, sampled);
        agreement = Agreement.of(measures);
        matches = new double[patterns.length];
        relatives = new double[patterns.length];
        m = new double[measures.size()][];
        for (int k = 0; k < m.length; k++) {
            m[k] = measures.get(k).grades().stream().mapToDouble(Grade::usual).toArray();
        }
        u = others();
        int records = measures.getFirst().values().codeOf().length;
        prior = Math.clamp(0.1 * records / possible, 1e-12, 0.1);
        kin = Kin.start(measures, m, u, prior);
        ofWay = new double[kin.size()][patterns.length];
    }

    /** {@return the model at which the estimation comes to rest} */
    public Model run() {
        int round = 0;
        double change = 1;
        while (round < MOST_ROUNDS && change > STILL) {
            round++;
            double before = prior;
            expect(model(round));
            m = levels(matches);
            u = others();
            relate();
            ties = new Ties(measures, agreement, patterns, matches, relatives, m, u).find();
            change = Math.abs(prior - before) / prior;
        }
        return model(round);
    }

    private void expect(Model model) {
        double found = 0;
        for (int i = 0; i < patterns.length; i++) {
            double bits = model.priorBits() + model.weight(patterns[i]);
            double same = Model.probability(bits);
            double chance = model.chance(patterns[i]);
            double others = 1 - prior;
            double explained = 0;
            for (int way = 0; way < ofWay.length; way++) {
                Kin one = kin.get(way);
                others -= one.share();
                ofWay[way][i] = one.share() * Math.pow(2, one.weight(patterns[i]) + chance);
                explained += ofWay[way][i];
            }
            double rest = counts[i] * (1 - same) / (explained + Math.max(1e-9, others));
            for (double[] way : ofWay) {
                way[i] *= rest;
            }
            matches[i] = counts[i] * same;
            relatives[i] = explained * rest;
            found += matches[i];
        }
        prior = Math.clamp(found / possible, 1e-13, 0.5);
    }

    private void relate() {
        List<Kin> learnt = new ArrayList<>();
        for (int way = 0; way < ofWay.length; way++) {
            double share = java.util.Arrays.stream(ofWay[way]).sum() / possible;
            double most = 0.4 / ofWay.length;
            learnt.add(kin.get(way).with(Math.clamp(share, 1e-13, most), levels(ofWay[way]), u));
        }
        kin = learnt;
    }

    private Model model(int round) {
        double[][] weights = new double[m.length][];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = weights(measures.get(k).grades(), m[k], u[k]);
        }
        return new Model(prior, m, u, weights, kin, ties, round);
    }

    /** Equality never speaks against, difference never for, and nothing for more than equality. */
    private static double[] weights(List<Grade> grades, double[] m, double[] u) {
        double[] weights = new double[m.length];
        for (int level = 0; level < weights.length; level++) {
            double weight = Model.log2(m[level] / u[level]);
            weight = Math.min(weight, grades.get(level).ceiling());
            if (level == 0) {
                weight = Math.max(0, weight);
            } else if (level == weights.length - 1) {
                weight = Math.min(0, weight);
            } else {
                weight = Math.min(weight, weights[0]);
            }
            weights[level] = weight;
        }
        return weights;
    }

    /** The frequencies of levels among pairs of which each counts as much as {@code of} says. */
    private double[][] levels(double[] of) {
        double[][] levels = new double[m.length][];
        for (int k = 0; k < levels.length; k++) {
            List<Grade> grades = measures.get(k).grades();
            double[] level = at(k, of);
            double all = java.util.Arrays.stream(level).sum();
            for (int l = 0; l < level.length; l++) {
                level[l] = (level[l] + USUAL_WEIGHT * grades.get(l).usual()) / (all + USUAL_WEIGHT);
            }
            levels[k] = level;
        }
        return levels;
    }

    private double[] at(int k, double[] of) {
        double[] level = new double[measures.get(k).grades().size()];
        for (int i = 0; i < patterns.length; i++) {
            int at = Levels.at(patterns[i], k);
            if (at != Levels.MISSING) {
                level[at] += of[i];
            }
        }
        return level;
    }

    private double[][] others() {
        double[][] others = new double[m.length][];
        for (int k = 0; k < others.length; k++) {
            double[] matched = at(k, matches);
            double[] related = at(k, relatives);
            double pairs = Math.max(1, agreement.pairs()[k][k]);
            double all = 0;
            double[] level = new double[matched.length];
            for (int l = 0; l < level.length; l++) {
                double seen = l == 0 ? agreement.equal()[k][k] : sample.rate(k, l) * pairs;
                double least = l == 0 ? 0.5 : 0.5 * pairs / Math.max(1, sample.seen(k));
                level[l] =
                        Math.max(
                                Math.max(seen - matched[l] - related[l], LEAST_LEFT * seen),
                                Math.max(least, 0.5));
                all += level[l];
            }
            for (int l = 0; l < level.length; l++) {
                level[l] /= all;
            }
            others[k] = level;
        }
        return others;
    }

    /** {@return the names of the levels of all comparisons, for a report} */
    public static List<List<String>> names(List<Measure> measures) {
        List<List<String>> names = new ArrayList<>();
        measures.forEach(one -> names.add(one.grades().stream().map(Grade::name).toList()));
        return names;
    }
}
