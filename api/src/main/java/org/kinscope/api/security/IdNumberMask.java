package org.kinscope.api.security;

import java.util.regex.Pattern;

/**
 * Masks whatever looks like an ID number: 17 or 18 digits, the last maybe an X, and the 15 digits
 * of the first generation. Account numbers of that length are masked with them, and should be.
 */
public final class IdNumberMask {

    private static final Pattern LIKE_AN_ID_NUMBER =
            Pattern.compile("(?<!\\d)(\\d{6})\\d{7,10}(\\d\\d|\\d[Xx])(?!\\d)");

    private IdNumberMask() {}

    /** {@return the text with the first six and the last two characters of such numbers left} */
    public static String mask(String text) {
        return LIKE_AN_ID_NUMBER.matcher(text).replaceAll("$1********$2");
    }
}
