package org.kinscope.ingest.identity.linkage.compare;

import java.util.List;

/** Equal or not. */
final class ExactComparer implements Comparer {

    @Override
    public List<Grade> grades() {
        return List.of(Grade.of("exact", 0.9), Grade.of("different", 0.1));
    }

    @Override
    public int compare(String a, String b) {
        return 1;
    }
}
