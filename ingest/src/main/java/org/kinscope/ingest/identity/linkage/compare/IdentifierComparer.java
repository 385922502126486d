package org.kinscope.ingest.identity.linkage.compare;

import java.util.List;

/** Numbers and codes that identify: up to two characters wrong, or only the end known. */
final class IdentifierComparer implements Comparer {

    private static final int TAIL = 4;

    @Override
    public List<Grade> grades() {
        return List.of(
                Grade.of("exact", 0.85),
                Grade.of("one-character", 0.06),
                Grade.of("two-characters", 0.02),
                Grade.of("part", 0.01),
                Grade.of("different", 0.06));
    }

    @Override
    public int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int edits = Distance.edits(a, b, 2);
        if (edits == 1 && shorter >= 4) {
            return 1;
        }
        if (edits == 2 && shorter >= 6) {
            return 2;
        }
        boolean part =
                shorter >= TAIL && a.length() != b.length() && (a.endsWith(b) || b.endsWith(a));
        return part ? 3 : 4;
    }
}
