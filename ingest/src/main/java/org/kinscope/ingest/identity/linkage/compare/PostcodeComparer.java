package org.kinscope.ingest.identity.linkage.compare;

import java.util.List;

/** Postal codes: one character wrong, or the same district. */
final class PostcodeComparer implements Comparer {

    @Override
    public List<Grade> grades() {
        return List.of(
                Grade.of("exact", 0.75),
                Grade.of("near", 0.06),
                Grade.of("district", 0.06),
                Grade.of("different", 0.13));
    }

    @Override
    public int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter >= 4 && Distance.edits(a, b, 1) == 1) {
            return 1;
        }
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= 2 && common >= shorter / 2 ? 2 : 3;
    }
}
