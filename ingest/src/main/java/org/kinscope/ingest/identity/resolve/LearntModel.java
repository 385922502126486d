package org.kinscope.ingest.identity.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.CypherFile;
import org.kinscope.ingest.identity.linkage.estimate.Kin;
import org.kinscope.ingest.identity.linkage.estimate.Model;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * What the last linkage of all records learnt, kept in the graph so that the next delivery is
 * judged alike and only its own records are compared.
 *
 * @param version of the machine that learnt it
 * @param records how many records it learnt from
 * @param model what it learnt
 */
record LearntModel(String version, long records, Model model) {

    /** So far may the number of records grow or shrink before it is learnt anew. */
    private static final double MOST_CHANGE = 1.25;

    /** {@return what the graph keeps, or null} */
    static @Nullable LearntModel find(Driver driver) {
        try (Session session = driver.session()) {
            List<org.neo4j.driver.Record> kept = session.run(text("learnt-model")).list();
            return kept.isEmpty() ? null : of(kept.getFirst().get("model"));
        }
    }

    /** Keeps this in the graph in place of what was learnt before. */
    void keep(Driver driver) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(
                    tx ->
                            tx.run(
                                            text("keep-learnt-model"),
                                            Map.of("models", List.of(properties())))
                                    .consume());
        }
    }

    /**
     * {@return whether it may judge now}
     *
     * @param nowVersion of the machine
     * @param nowRecords how many records there are
     */
    boolean isFor(String nowVersion, long nowRecords) {
        return version.equals(nowVersion)
                && nowRecords <= records * MOST_CHANGE
                && nowRecords * MOST_CHANGE >= records;
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("version", version);
        properties.put("records", records);
        properties.put("prior", model.prior());
        properties.put("rounds", model.rounds());
        properties.put("levels", lengths(model.m()));
        properties.put("m", flat(model.m()));
        properties.put("u", flat(model.u()));
        properties.put("weights", flat(model.weights()));
        List<Double> shares = new ArrayList<>();
        List<Boolean> own = new ArrayList<>();
        List<Double> kinWeights = new ArrayList<>();
        for (Kin kin : model.kin()) {
            shares.add(kin.share());
            kinWeights.addAll(flat(kin.weights()));
            for (boolean[] ofLevels : kin.own()) {
                for (boolean one : ofLevels) {
                    own.add(one);
                }
            }
        }
        properties.put("kinShares", shares);
        properties.put("kinOwn", own);
        properties.put("kinWeights", kinWeights);
        List<Long> tiePlaces = new ArrayList<>();
        List<Double> tieBits = new ArrayList<>();
        for (Model.Tie tie : model.ties()) {
            tiePlaces.addAll(
                    List.of(
                            (long) tie.one(),
                            (long) tie.other(),
                            (long) tie.worstOne(),
                            (long) tie.worstOther()));
            tieBits.addAll(List.of(tie.chance(), tie.equal(), tie.different()));
        }
        properties.put("tiePlaces", tiePlaces);
        properties.put("tieBits", tieBits);
        return properties;
    }

    private static LearntModel of(Value node) {
        int[] levels = node.get("levels").asList(Value::asInt).stream().mapToInt(i -> i).toArray();
        List<Double> kinWeights = node.get("kinWeights").asList(Value::asDouble);
        List<Boolean> own = node.get("kinOwn").asList(Value::asBoolean);
        List<Double> shares = node.get("kinShares").asList(Value::asDouble);
        List<Kin> kin = new ArrayList<>();
        int all = java.util.Arrays.stream(levels).sum();
        for (int way = 0; way < shares.size(); way++) {
            boolean[][] ofWay = new boolean[levels.length][];
            int place = way * all;
            for (int k = 0; k < levels.length; k++) {
                ofWay[k] = new boolean[levels[k]];
                for (int level = 0; level < levels[k]; level++) {
                    ofWay[k][level] = own.get(place++);
                }
            }
            double[][] bits = deep(kinWeights.subList(way * all, (way + 1) * all), levels);
            kin.add(new Kin(shares.get(way), ofWay, bits));
        }
        List<Integer> places = node.get("tiePlaces").asList(Value::asInt);
        List<Double> bits = node.get("tieBits").asList(Value::asDouble);
        List<Model.Tie> ties = new ArrayList<>();
        for (int tie = 0; tie * 4 < places.size(); tie++) {
            ties.add(
                    new Model.Tie(
                            places.get(tie * 4),
                            places.get(tie * 4 + 1),
                            bits.get(tie * 3),
                            bits.get(tie * 3 + 1),
                            bits.get(tie * 3 + 2),
                            places.get(tie * 4 + 2),
                            places.get(tie * 4 + 3)));
        }
        return new LearntModel(
                node.get("version").asString(),
                node.get("records").asLong(),
                new Model(
                        node.get("prior").asDouble(),
                        deep(node.get("m").asList(Value::asDouble), levels),
                        deep(node.get("u").asList(Value::asDouble), levels),
                        deep(node.get("weights").asList(Value::asDouble), levels),
                        kin,
                        ties,
                        node.get("rounds").asInt()));
    }

    private static List<Integer> lengths(double[][] values) {
        List<Integer> lengths = new ArrayList<>();
        for (double[] one : values) {
            lengths.add(one.length);
        }
        return lengths;
    }

    private static List<Double> flat(double[][] values) {
        List<Double> flat = new ArrayList<>();
        for (double[] ofLevels : values) {
            for (double one : ofLevels) {
                flat.add(one);
            }
        }
        return flat;
    }

    private static double[][] deep(List<Double> flat, int[] lengths) {
        double[][] deep = new double[lengths.length][];
        int place = 0;
        for (int k = 0; k < lengths.length; k++) {
            deep[k] = new double[lengths[k]];
            for (int level = 0; level < lengths[k]; level++) {
                deep[k][level] = flat.get(place++);
            }
        }
        return deep;
    }

    private static String text(String name) {
        return CypherFile.statement(LearntModel.class, name);
    }
}
