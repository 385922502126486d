package org.kinscope.analytics.detector.conflictattribute;

import java.util.regex.Pattern;

/** Names as different hands write them. */
final class Names {

    private static final Pattern JOINTS = Pattern.compile("[\\s·•・.]");
    private static final Pattern VAGUE =
            Pattern.compile(".*[某*＊×xX?？].*|.|.*(先生|女士|老人|大爷|大娘|阿姨|奶奶|爷爷)");

    private Names() {}

    /** {@return the name without spaces and the dots between the parts of some names} */
    static String plain(String name) {
        return JOINTS.matcher(name).replaceAll("");
    }

    /**
     * {@return whether it only hints at somebody: half hidden, one character, a form of address}
     */
    static boolean isVague(String name) {
        return VAGUE.matcher(plain(name)).matches();
    }

    /** {@return the first character and a star for each other one} */
    static String masked(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }
}
