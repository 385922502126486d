package org.kinscope.ingest.identity.linkage.compare;

import java.util.List;

/** The whole name of a person: its words may stand in any order, be short, or be left out. */
final class FullNameComparer implements Comparer {

    private static final int REORDERED = 1;
    private static final int NEAR = 2;
    private static final int PARTLY = 3;
    private static final int ONE_PART = 4;
    private static final int DIFFERENT = 5;
    private static final int[] WORTH = {4, 3, 3, 2, 1, 0, 0};

    private final NameComparer names = new NameComparer();

    @Override
    public List<Grade> grades() {
        return List.of(
                Grade.of("exact", 0.6),
                Grade.of("reordered", 0.05),
                Grade.of("near", 0.15),
                Grade.of("partly", 0.1),
                Grade.of("one-part", 0.06),
                Grade.of("different", 0.04));
    }

    @Override
    public int compare(String a, String b) {
        if (Plain.hasHan(a) || Plain.hasHan(b)) {
            return switch (ChineseNames.compare(unspaced(a), unspaced(b))) {
                case NameComparer.NEAR, NameComparer.FORM -> NEAR;
                case NameComparer.ALIKE -> PARTLY;
                case NameComparer.INITIAL -> ONE_PART;
                default -> DIFFERENT;
            };
        }
        String[] left = a.split(" ");
        String[] right = b.split(" ");
        if (Generations.differ(left, right)) {
            return ONE_PART;
        }
        String[] fewer = left.length <= right.length ? left : right;
        String[] more = left.length <= right.length ? right : left;
        int taken = 0;
        int whole = 0;
        int close = 0;
        int weak = 0;
        for (String word : fewer) {
            int best = -1;
            int worth = 0;
            for (int j = 0; j < more.length; j++) {
                if ((taken & 1 << j) == 0) {
                    int one = word.equals(more[j]) ? WORTH[0] : WORTH[names.compare(word, more[j])];
                    if (one > worth) {
                        worth = one;
                        best = j;
                    }
                }
            }
            if (best >= 0) {
                taken |= 1 << best;
                whole += worth == 4 && word.length() > 1 ? 1 : 0;
                close += worth == 2 || worth == 3 ? 1 : 0;
                weak += worth == 1 || worth == 4 && word.length() == 1 ? 1 : 0;
            }
        }
        int met = whole + close + weak;
        if (whole == fewer.length && fewer.length == more.length) {
            return REORDERED;
        }
        if (met == fewer.length && met >= 2 && whole + close >= 2 || met >= 3 && weak == 0) {
            return more.length - met <= 1 ? NEAR : PARTLY;
        }
        if (met >= 2 && whole + close >= 1) {
            return PARTLY;
        }
        if (a.replace(" ", "").equals(b.replace(" ", ""))) {
            return NEAR;
        }
        return whole + close >= 1 ? ONE_PART : DIFFERENT;
    }

    /** In a name in letters the spaces tell the surname from the given name. */
    private static String unspaced(String name) {
        return Plain.hasHan(name) ? name.replace(" ", "") : name;
    }
}
