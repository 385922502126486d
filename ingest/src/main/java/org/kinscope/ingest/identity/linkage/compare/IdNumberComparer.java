package org.kinscope.ingest.identity.linkage.compare;

import java.util.List;
import org.kinscope.ingest.judge.IdNumber;

/**
 * Citizens' ID numbers of 18 digits. The check digit follows from the others, so a number with a
 * wrong digit and the check that belongs to it has one error. Two numbers that are both right in
 * themselves and differ in the sequence alone are those of two people born on one day in one place,
 * twins among them; agreement of place and day must then not count for one person.
 */
final class IdNumberComparer implements Comparer {

    private static final int ONE_WRONG = 1;
    private static final int ONE_BOTH_RIGHT = 2;
    private static final int TWO_WRONG = 3;
    private static final int NEIGHBOUR = 4;
    private static final int BIRTH_DATE = 5;
    private static final int DIFFERENT = 6;
    private static final int BODY = 17;

    @Override
    public List<Grade> grades() {
        return List.of(
                Grade.of("exact", 0.85),
                Grade.of("one-character", 0.06),
                Grade.of("one-character-both-valid", 0.02, 12),
                Grade.of("two-characters", 0.02, 10),
                Grade.of("neighbour", 0.004, -6),
                Grade.of("same-birth-date", 0.006, -4),
                Grade.of("different", 0.04, -3));
    }

    @Override
    public int compare(String a, String b) {
        if (a.length() != b.length() || a.length() != BODY + 1) {
            return Distance.edits(a, b, 1) == 1 ? ONE_WRONG : DIFFERENT;
        }
        boolean bothRight = IdNumber.isOne(a) && IdNumber.isOne(b);
        String bodyA = a.substring(0, BODY);
        String bodyB = b.substring(0, BODY);
        int edits = Distance.edits(bodyA, bodyB, 2);
        boolean date = a.regionMatches(6, b, 6, 8);
        boolean place = a.regionMatches(0, b, 0, 6);
        if (date && place && edits > 0 && bothRight) {
            return NEIGHBOUR;
        }
        if (edits <= 1) {
            return bothRight ? ONE_BOTH_RIGHT : ONE_WRONG;
        }
        if (edits == 2) {
            return date && place ? NEIGHBOUR : TWO_WRONG;
        }
        return date ? BIRTH_DATE : DIFFERENT;
    }
}
