package org.kinscope.ingest.identity.linkage.compare;

import java.util.List;
import java.util.Locale;

/** E-mail addresses: errors of typing, or the same user elsewhere. */
final class EmailComparer implements Comparer {

    @Override
    public List<Grade> grades() {
        return List.of(
                Grade.of("exact", 0.6),
                Grade.of("near", 0.1),
                Grade.of("same-user", 0.05),
                Grade.of("alike", 0.05),
                Grade.of("different", 0.2));
    }

    @Override
    public int compare(String a, String b) {
        if (Distance.edits(a, b, 2) <= 2 && Math.min(a.length(), b.length()) >= 8) {
            return 1;
        }
        String userA = user(a);
        String userB = user(b);
        if (userA.equals(userB)) {
            return 2;
        }
        boolean alike =
                Distance.edits(a, b, 4) <= 4 && Math.min(a.length(), b.length()) >= 16
                        || Math.min(userA.length(), userB.length()) >= 4
                                && Distance.edits(userA, userB, 2) <= 2;
        return alike ? 3 : 4;
    }

    /** {@return the address in {@code text}, which may stand in angle brackets after a name} */
    static String address(String text) {
        int open = text.lastIndexOf('<');
        int close = text.indexOf('>', open + 1);
        String address = open >= 0 && close > open + 1 ? text.substring(open + 1, close) : text;
        return address.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static String user(String address) {
        int at = address.indexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }
}
