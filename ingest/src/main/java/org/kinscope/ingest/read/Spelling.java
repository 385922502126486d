package org.kinscope.ingest.read;

/** One spelling for what departments write in several. */
public final class Spelling {

    private static final int FULL_WIDTH = 0xFEE0;

    private Spelling() {}

    /**
     * {@return {@code text} without spaces around it and with full-width digits and letters made
     * half-width; line breaks inside become one kind}
     */
    public static String plain(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder changed = null;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char plain = isFullWidth(c) ? (char) (c - FULL_WIDTH) : c;
            if (changed == null && (plain != c || c == '\r')) {
                changed = new StringBuilder(end - start).append(text, start, i);
            }
            if (changed != null && c != '\r') {
                changed.append(plain);
            }
        }
        return changed == null ? text.substring(start, end) : changed.toString();
    }

    /** {@return {@code text} without any space, dot or hyphen inside, in capitals} */
    public static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c) && c != '-' && c != '·' && c != '.' && c != '•') {
                joined.append(Character.toUpperCase(c));
            }
        }
        return joined.toString();
    }

    /**
     * {@return whether {@code c} is a space of any kind, the wide, the unbreakable and the BOM too}
     */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }

    private static boolean isFullWidth(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }
}
