package org.kinscope.ingest.quarantine;

/** Slips of the hand and the eye. */
final class Slip {

    private static final int MOST = 2;

    private Slip() {}

    /**
     * {@return whether one text becomes the other by at most two slips: a character wrong, missing
     * or too many, or two neighbours swapped}
     */
    static boolean isLikely(String one, String other) {
        return Math.abs(one.length() - other.length()) <= MOST && distance(one, other) <= MOST;
    }

    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        int[] lastButOne = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1] + 1, last[j] + 1), last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], lastButOne[j - 2] + 1);
                }
            }
            lastButOne = last;
            last = now;
        }
        return last[other.length()];
    }
}
