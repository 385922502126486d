package org.kinscope.ingest.identity.linkage;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An order of the records that their content alone decides, so that a table gives the same pairs
 * whatever the order of its rows.
 */
final class Order {

    private Order() {}

    /** {@return the records of {@code table} in that order} */
    static int[] of(LinkTable table) {
        int n = table.size();
        long[] content = new long[n];
        for (int c = 0; c < table.columns().size(); c++) {
            long[] hashes = new long[table.distinct(c)];
            for (int code = 0; code < hashes.length; code++) {
                hashes[code] = hash(table.text(c, code));
            }
            for (int r = 0; r < n; r++) {
                int code = table.code(c, r);
                content[r] = mix(content[r] * 31 + (code < 0 ? 7 : hashes[code]));
            }
        }
        long[] sources = table.sources().stream().mapToLong(Order::hash).toArray();
        for (int r = 0; r < n; r++) {
            content[r] = mix(content[r] * 31 + sources[table.sourceOf(r)]);
        }
        return IntStream.range(0, n)
                .boxed()
                .sorted(
                        (a, b) -> {
                            int byContent = Long.compare(content[a], content[b]);
                            return byContent != 0 ? byContent : table.id(a).compareTo(table.id(b));
                        })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** {@return for each record its place in {@code order}} */
    static int[] places(int[] order) {
        int[] places = new int[order.length];
        Arrays.setAll(places, i -> 0);
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        return places;
    }

    private static long hash(String text) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return mix(hash);
    }

    private static long mix(long x) {
        long z = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
