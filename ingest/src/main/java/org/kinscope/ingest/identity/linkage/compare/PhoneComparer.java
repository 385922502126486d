package org.kinscope.ingest.identity.linkage.compare;

import java.util.List;

/** Telephone numbers as digits without the prefix of the country or the trunk. */
final class PhoneComparer implements Comparer {

    @Override
    public List<Grade> grades() {
        return List.of(
                Grade.of("exact", 0.6),
                Grade.of("without-area", 0.05),
                Grade.of("one-digit", 0.05),
                Grade.of("different", 0.3));
    }

    @Override
    public int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter >= 6 && (a.endsWith(b) || b.endsWith(a))) {
            return 1;
        }
        return shorter >= 7 && Distance.edits(a, b, 1) == 1 ? 2 : 3;
    }

    /** {@return the digits of {@code text} that count} */
    static String digits(String text) {
        String digits = Plain.digits(text);
        boolean abroad = text.strip().startsWith("+") || digits.startsWith("00");
        if (digits.startsWith("0086") || abroad && digits.startsWith("86")) {
            digits = digits.substring(digits.indexOf("86") + 2);
        }
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        digits = digits.substring(zeros);
        return digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) < '3'
                ? digits.substring(1)
                : digits;
    }
}
