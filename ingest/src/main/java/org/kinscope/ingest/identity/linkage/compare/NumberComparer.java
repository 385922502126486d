package org.kinscope.ingest.identity.linkage.compare;

import java.util.List;

/** Quantities, years, house numbers: a digit may be wrong, or the value be a little off. */
final class NumberComparer implements Comparer {

    @Override
    public List<Grade> grades() {
        return List.of(
                Grade.of("exact", 0.8),
                Grade.of("near", 0.1),
                Grade.of("alike", 0.04),
                Grade.of("different", 0.06));
    }

    @Override
    public int compare(String a, String b) {
        boolean digit = Math.min(a.length(), b.length()) >= 3 && Distance.edits(a, b, 1) == 1;
        try {
            double x = Double.parseDouble(a);
            double y = Double.parseDouble(b);
            double off = Math.abs(x - y);
            double size = Math.max(Math.abs(x), Math.abs(y));
            if (digit || off <= 1 && size >= 12) {
                return 1;
            }
            return off <= size / 100 ? 2 : Distance.edits(a, b, 1) == 1 ? 2 : 3;
        } catch (NumberFormatException e) {
            return digit ? 1 : 3;
        }
    }
}
