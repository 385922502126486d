package org.kinscope.analytics.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Grouping;
import org.kinscope.analytics.neighbourhood.Groupings;

/** Collects the facts of one kind as rows of numbers, and makes columns of them. Of one thread. */
final class KindBuilder<T> {

    private final FactKind kind;
    private final RowForm<T> form;
    private final List<Grouping<T>> groupings;
    private final Map<Domain, TextsBuilder> texts;
    private final RowOut out;
    private final List<long[]> rows = new ArrayList<>();
    private int columns;

    @SuppressWarnings("unchecked") // a kind's groupings are of its record
    KindBuilder(FactKind kind, Map<Domain, TextsBuilder> texts) {
        this.kind = kind;
        this.form = RowForm.of(kind);
        this.groupings = Groupings.of(kind).stream().map(g -> (Grouping<T>) g).toList();
        this.texts = texts;
        this.out = new RowOut(texts);
    }

    /** Adds a fact; behind its columns stand two keys for each grouping. */
    void add(T fact) {
        out.begin();
        form.write().accept(fact, out);
        columns = out.end().length;
        for (Grouping<T> grouping : groupings) {
            List<String> keys = grouping.keys().apply(fact);
            for (int i = 0; i < 2; i++) {
                out.number(i < keys.size() ? number(grouping, keys.get(i)) : -1);
            }
        }
        rows.add(out.end());
    }

    private int number(Grouping<T> grouping, String key) {
        return texts(Domain.of(grouping.space())).add(key);
    }

    private TextsBuilder texts(Domain domain) {
        TextsBuilder found = texts.get(domain);
        if (found == null) {
            throw new IllegalStateException("no texts of " + domain);
        }
        return found;
    }

    /** Puts columns and groupings among the sections. */
    void build(Sections into) {
        Grouping<T> first = groupings.getFirst();
        int[] all = new int[rows.size()];
        Arrays.setAll(all, i -> i);
        Placed placed = placed(first, all, 1);
        int[] order = placed.rows();
        for (int c = 0; c < columns; c++) {
            int column = c;
            into.add(
                    Column.of(
                            "fact/" + kind.code() + "/" + c,
                            order.length,
                            i -> rows.get(order[i])[column]));
        }
        into.add(
                Column.of(
                        "fact/" + kind.code() + "/size", 2, i -> i == 0 ? order.length : columns));
        int[] stored = new int[rows.size()];
        for (int i = 0; i < order.length; i++) {
            stored[order[i]] = i;
        }
        for (Grouping<T> grouping : groupings) {
            boolean own = grouping == first && ends(first) == 1;
            Placed found = own ? placed : placed(grouping, order, ends(grouping));
            Starts.of(into, "group/" + grouping.name(), found.counts());
            int[] listed = own ? new int[0] : found.rows();
            into.add(
                    Column.of(
                            "group/" + grouping.name() + "/rows",
                            listed.length,
                            i -> stored[listed[i]]));
        }
        rows.clear();
    }

    /** {@return how many keys a fact can have} */
    private int ends(Grouping<T> grouping) {
        int at = columns + 2 * groupings.indexOf(grouping) + 1;
        return rows.stream().anyMatch(row -> row[at] >= 0) ? 2 : 1;
    }

    /**
     * Rows by key.
     *
     * @param counts how many each key has
     * @param rows the rows, those of a key together, in order, each fact once
     */
    private record Placed(int[] counts, int[] rows) {}

    private Placed placed(Grouping<T> grouping, int[] which, int ends) {
        int at = columns + 2 * groupings.indexOf(grouping);
        int keys = texts(Domain.of(grouping.space())).count();
        int[] begins = new int[keys + 1];
        for (int row : which) {
            for (int end = 0; end < ends; end++) {
                int key = (int) rows.get(row)[at + end];
                if (key >= 0) {
                    begins[key + 1]++;
                }
            }
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        int[] placed = new int[begins[keys]];
        int[] next = begins.clone();
        for (int row : which) {
            for (int end = 0; end < ends; end++) {
                int key = (int) rows.get(row)[at + end];
                if (key >= 0) {
                    placed[next[key]++] = row;
                }
            }
        }
        return sortedOnce(grouping, begins, placed);
    }

    private Placed sortedOnce(Grouping<T> grouping, int[] begins, int[] placed) {
        RowOfNumbers in = new RowOfNumbers();
        int[] counts = new int[begins.length - 1];
        int end = 0;
        for (int key = 0; key < counts.length; key++) {
            int size = begins[key + 1] - begins[key];
            if (size == 1) {
                placed[end++] = placed[begins[key]];
                counts[key] = 1;
            } else if (size > 1) {
                List<Row<T>> found = new ArrayList<>(size);
                for (int i = begins[key]; i < begins[key + 1]; i++) {
                    found.add(new Row<>(placed[i], in.read(placed[i])));
                }
                found.sort(Comparator.comparing(Row::fact, grouping.order()));
                for (int i = 0; i < size; i++) {
                    if (i == 0 || !found.get(i).fact().equals(found.get(i - 1).fact())) {
                        placed[end++] = found.get(i).row();
                        counts[key]++;
                    }
                }
            }
        }
        return new Placed(counts, Arrays.copyOf(placed, end));
    }

    private record Row<T>(int row, T fact) {}

    /** A row before it is packed. */
    private final class RowOfNumbers extends RowIn {
        private long[] row = {};

        T read(int index) {
            row = rows.get(index);
            begin();
            return form.read().apply(this);
        }

        @Override
        long number(int column) {
            return row[column];
        }

        @Override
        String text(Domain domain, int number) {
            return texts(domain).text(number);
        }
    }
}
