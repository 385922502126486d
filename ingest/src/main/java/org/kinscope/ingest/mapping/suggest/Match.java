package org.kinscope.ingest.mapping.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.judge.Judge;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.ColumnType;
import org.kinscope.ingest.source.Dataset;

/**
 * Which columns of a file are which of a dataset, and how well the whole fits.
 *
 * @param dataset the dataset
 * @param places for each column that was found, which column of the file it is
 * @param pairs for each of them, how alike name and values are
 * @param score how well the file fits the dataset, about 0 to 1
 */
record Match(Dataset dataset, Map<Column, Integer> places, Map<Column, Pair> pairs, double score) {

    private static final double ENOUGH = 0.42;

    /**
     * A column of the contract beside one of the file.
     *
     * @param column the column of the contract
     * @param place the column of the file
     * @param likeness how alike the names are, from 0 to 1
     * @param fit how well the values fit
     */
    record Pair(Column column, int place, double likeness, Fit fit) {

        double score() {
            if (fit.score() <= -0.7) {
                return likeness * 0.25;
            }
            double evidence = fit.score() < 0 ? fit.score() * 0.4 : fit.score() * 0.3;
            double alone = likeness < 0.3 ? fit.score() * 0.45 : 0;
            return Math.min(0.99, Math.max(alone, likeness * 0.72 + evidence));
        }
    }

    static Match of(Dataset dataset, Sample sample, List<Shapes> shapes) {
        Words words = new Words(dataset);
        Judge judge = Judge.ofValues(dataset, sample.spreadsheet());
        List<Pair> all = new ArrayList<>();
        for (Column column : dataset.columns()) {
            for (int place = 0; place < shapes.size(); place++) {
                String name = sample.names().get(place);
                if (!name.isBlank()) {
                    double likeness = words.likeness(column, name);
                    Fit fit = Fit.of(column, shapes.get(place), judge);
                    Pair pair = new Pair(column, place, likeness, fit);
                    if (pair.score() >= ENOUGH && isEnough(pair)) {
                        all.add(pair);
                    }
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::score).reversed());
        Map<Column, Integer> places = new HashMap<>();
        Map<Column, Pair> pairs = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : all) {
            if (!places.containsKey(pair.column()) && taken.add(pair.place())) {
                places.put(pair.column(), pair.place());
                pairs.put(pair.column(), pair);
            }
        }
        return new Match(
                dataset,
                Map.copyOf(places),
                Map.copyOf(pairs),
                score(dataset, pairs, sample, shapes));
    }

    /** Text and identifiers look like nothing: they need a name that is alike. */
    private static boolean isEnough(Pair pair) {
        ColumnType type = pair.column().type();
        boolean shapeless = type == ColumnType.TEXT || type == ColumnType.NUMBER;
        boolean dated = type == ColumnType.DATE || type == ColumnType.MONEY;
        return pair.likeness() >= (shapeless ? 0.55 : dated ? 0.4 : 0);
    }

    private static double score(
            Dataset dataset, Map<Column, Pair> pairs, Sample sample, List<Shapes> shapes) {
        double found = 0;
        double wanted = 0;
        for (Column column : dataset.columns()) {
            @Nullable Pair pair = pairs.get(column);
            boolean special = column.type() != ColumnType.ID_NUMBER && column.key();
            double weight = column.required() ? special ? 3 : 2 : 0.7;
            if (pair != null) {
                found += weight * pair.score();
                wanted += weight;
            } else if (column.required()) {
                // What is a code may be the same in all rows, and said as a constant.
                boolean maySayOnce =
                        column.codes() != null || column.name().startsWith("programme");
                wanted += maySayOnce ? weight * 0.4 : weight;
            }
        }
        long named = sample.names().stream().filter(name -> !name.isBlank()).count();
        double explained =
                named == 0 ? 0 : pairs.values().stream().mapToDouble(Pair::score).sum() / named;
        double title = Words.likeness(dataset, sample.file() + ' ' + sample.title());
        return (wanted == 0 ? 0 : found / wanted) * 0.5 + explained * 0.4 + title * 0.15;
    }
}
