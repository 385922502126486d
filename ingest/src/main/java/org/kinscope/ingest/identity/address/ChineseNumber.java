package org.kinscope.ingest.identity.address;

/** Chinese numbers below a thousand, counted (二十三) or read digit by digit (五〇一). */
final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumber() {}

    /** {@return the number in Arabic digits} */
    static String digits(String chinese) {
        if (chinese.indexOf('十') < 0 && chinese.indexOf('百') < 0) {
            StringBuilder digits = new StringBuilder(chinese.length());
            for (int i = 0; i < chinese.length(); i++) {
                digits.append(digit(chinese.charAt(i)));
            }
            return digits.toString();
        }
        int sum = 0;
        int last = 0;
        for (int i = 0; i < chinese.length(); i++) {
            char c = chinese.charAt(i);
            if (c == '百' || c == '十') {
                sum += Math.max(1, last) * (c == '百' ? 100 : 10);
                last = 0;
            } else {
                last = digit(c);
            }
        }
        return String.valueOf(sum + last);
    }

    /** {@return one digit, 1 to 9, as a Chinese number} */
    static String numeral(String digit) {
        return DIGITS.substring(digit.charAt(0) - '0', digit.charAt(0) - '0' + 1);
    }

    private static int digit(char c) {
        return c == '零' ? 0 : c == '两' ? 2 : Math.max(0, DIGITS.indexOf(c));
    }
}
