package org.kinscope.ingest.identity.linkage.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts of words: how much of their letters stands in words that meet, a word meeting one that is
 * equal or nearly so. Numbers must be equal to meet.
 */
final class WordsComparer implements Comparer {

    static final List<Double> USUAL = List.of(0.9, 0.7, 0.45);
    private static final double WORD = 0.88;
    private static final int MOST = 31;

    private final double[] from;
    private final List<Grade> grades = new ArrayList<>();

    /** Levels begin at the similarities {@code from}, which fall. */
    WordsComparer(List<Double> from) {
        this.from = from.stream().mapToDouble(Double::doubleValue).toArray();
        grades.add(Grade.of("exact", 0.65));
        for (double similarity : this.from) {
            grades.add(Grade.of("from " + similarity, 0.25 / this.from.length));
        }
        grades.add(Grade.of("different", 0.1));
    }

    @Override
    public List<Grade> grades() {
        return grades;
    }

    @Override
    public int compare(String a, String b) {
        double similarity = similarity(a, b);
        int level = 0;
        while (level < from.length && similarity < from[level]) {
            level++;
        }
        return level + 1;
    }

    static double similarity(String a, String b) {
        if (a.indexOf(' ') < 0 && b.indexOf(' ') < 0) {
            return isNumber(a) && isNumber(b) ? 0 : oneWord(a, b);
        }
        String[] left = a.split(" ");
        String[] right = b.split(" ");
        String[] fewer = left.length <= right.length ? left : right;
        String[] more = left.length <= right.length ? right : left;
        int taken = 0;
        double met = 0;
        int all = 0;
        for (String word : more) {
            all += word.length();
        }
        for (String word : fewer) {
            all += word.length();
            int best = -1;
            double most = 0;
            for (int j = 0; j < more.length && j < MOST; j++) {
                if ((taken & 1 << j) == 0) {
                    double one = word.equals(more[j]) ? 1 : part(word, more[j]);
                    if (one > most) {
                        most = one;
                        best = j;
                    }
                }
            }
            if (best >= 0) {
                taken |= 1 << best;
                met += most * (word.length() + more[best].length());
            }
        }
        double joined = met / all;
        if (joined < 0.9) {
            String x = a.replace(" ", "");
            String y = b.replace(" ", "");
            int longest = Math.max(x.length(), y.length());
            int edits = Distance.edits(x, y, longest / 8);
            if (edits <= longest / 8 && !numbersDiffer(a, b)) {
                return Math.max(joined, 1 - (double) edits / longest);
            }
        }
        return joined;
    }

    private static double oneWord(String a, String b) {
        if (Plain.hasHan(a) || Plain.hasHan(b)) {
            int longest = Math.max(a.length(), b.length());
            return 1 - (double) Distance.edits(a, b, longest) / longest;
        }
        int edits = Distance.edits(a, b, 2);
        double jaroWinkler = Distance.jaroWinkler(a, b);
        return edits == 1 && Math.min(a.length(), b.length()) >= 4
                ? Math.max(0.93, jaroWinkler)
                : jaroWinkler < 0.7 ? jaroWinkler / 2 : jaroWinkler - 0.02;
    }

    private static double part(String a, String b) {
        if (isNumber(a) || isNumber(b)) {
            return 0;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? 0.6 : 0;
        }
        double similarity = oneWord(a, b);
        return similarity >= WORD ? similarity : 0;
    }

    static boolean numbersDiffer(String a, String b) {
        return !Plain.digits(a).equals(Plain.digits(b));
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
