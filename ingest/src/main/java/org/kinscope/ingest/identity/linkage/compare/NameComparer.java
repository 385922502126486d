package org.kinscope.ingest.identity.linkage.compare;

import java.util.List;

/** A name of a person, or a part of one, in letters or in Chinese. */
final class NameComparer implements Comparer {

    static final int NEAR = 1;
    static final int FORM = 2;
    static final int ALIKE = 3;
    static final int INITIAL = 4;

    /**
     * The name stands in another column of names, as where given name and surname changed place.
     */
    static final int CROSSED = 5;

    static final int DIFFERENT = 6;

    private static final double ALIKE_FROM = 0.88;

    @Override
    public List<Grade> grades() {
        return List.of(
                Grade.of("exact", 0.75),
                Grade.of("near", 0.09),
                Grade.of("other-form", 0.03),
                Grade.of("alike", 0.04),
                Grade.of("initial", 0.01),
                Grade.of("crossed", 0.01),
                Grade.of("different", 0.07));
    }

    @Override
    public int compare(String a, String b) {
        if (Plain.hasHan(a) || Plain.hasHan(b)) {
            return ChineseNames.compare(a, b);
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? INITIAL : DIFFERENT;
        }
        int shorter = Math.min(a.length(), b.length());
        int edits = Distance.edits(a, b, 2);
        if (edits == 1 && shorter >= 3) {
            return NEAR;
        }
        if (a.indexOf(' ') >= 0 || b.indexOf(' ') >= 0) {
            if (a.replace(" ", "").equals(b.replace(" ", ""))) {
                return NEAR;
            }
            if (sharesWord(a, b)) {
                return FORM;
            }
        }
        if (ShortForms.areOne(a, b) || shorter >= 3 && (a.startsWith(b) || b.startsWith(a))) {
            return FORM;
        }
        boolean alike =
                edits == 2 && shorter >= 5
                        || Distance.jaroWinkler(a, b) >= ALIKE_FROM
                        || edits <= 2 && shorter >= 4 && Sound.of(a).equals(Sound.of(b));
        return alike ? ALIKE : DIFFERENT;
    }

    private static boolean sharesWord(String a, String b) {
        String padded = " " + b + " ";
        for (String word : a.split(" ")) {
            if (word.length() >= 3 && padded.contains(" " + word + " ")) {
                return true;
            }
        }
        return false;
    }
}
