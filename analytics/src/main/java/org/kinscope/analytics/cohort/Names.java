package org.kinscope.analytics.cohort;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many keys one behind the other, as bytes: a key takes no object of its own. */
final class Names {

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    void add(String name) {
        byte[] more = name.getBytes(StandardCharsets.UTF_8);
        int from = count == 0 ? 0 : ends[count - 1];
        int end = Math.addExact(from, more.length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1)));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + (count >> 1));
        }
        System.arraycopy(more, 0, bytes, from, more.length);
        ends[count++] = end;
    }

    String get(int row) {
        int from = row == 0 ? 0 : ends[row - 1];
        return new String(bytes, from, ends[row] - from, StandardCharsets.UTF_8);
    }

    int size() {
        return count;
    }
}
