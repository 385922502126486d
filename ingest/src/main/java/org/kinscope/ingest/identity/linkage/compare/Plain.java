package org.kinscope.ingest.identity.linkage.compare;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** One spelling for texts that differ by case, width, accents or punctuation alone. */
final class Plain {

    /** What people write where there is nothing to write. */
    private static final Set<String> NOTHING =
            Set.of(
                    "",
                    "na",
                    "n a",
                    "nan",
                    "null",
                    "none",
                    "nil",
                    "unknown",
                    "unk",
                    "not known",
                    "not available",
                    "missing",
                    "不详",
                    "无",
                    "未知",
                    "空",
                    "暂无");

    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Plain() {}

    /**
     * {@return {@code text} in small letters without accents; all but letters and digits is space}
     */
    static String words(String text) {
        String wide =
                isAscii(text) ? text : Normalizer.normalize(inLatin(text), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(wide.length());
        boolean space = false;
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (space && !plain.isEmpty()) {
                    plain.append(' ');
                }
                space = false;
                switch (c) {
                    case 'ß' -> plain.append("ss");
                    case 'ø', 'Ø' -> plain.append('o');
                    case 'æ', 'Æ' -> plain.append("ae");
                    case 'ł', 'Ł' -> plain.append('l');
                    default -> plain.append(Character.toLowerCase(c));
                }
            } else if (c != '\''
                    && c != '’'
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                space = true;
            }
        }
        return plain.toString();
    }

    /** {@return the letters and digits of {@code text} alone, in capitals} */
    static String code(String text) {
        return words(text).replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** {@return the digits of {@code text} alone} */
    static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        return digits.toString();
    }

    /** {@return whether {@code words} stands for no value} */
    static boolean isNothing(String words) {
        return NOTHING.contains(words);
    }

    /** {@return whether {@code c} is a Chinese character} */
    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF';
    }

    /** {@return whether {@code text} has a Chinese character} */
    static boolean hasHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return {@code text} in Latin letters where it has letters of another script than Chinese}
     */
    private static String inLatin(String text) {
        boolean other = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                return text;
            }
            other |= Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN;
        }
        return other ? LATIN.transliterate(text) : text;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
