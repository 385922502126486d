package org.kinscope.ingest.identity.linkage.compare;

import org.kinscope.ingest.identity.Pinyin;

/**
 * How a name sounds, coarsely: the first letter and the classes of the consonants after it, as
 * Soundex has them, with some spellings of one sound brought together first. Chinese is read in
 * pinyin, and the syllables that many do not tell apart (zh/z, n/l, ng/n) are made one.
 */
public final class Sound {

    private static final String CLASSES = "01230120022455012623010202";
    private static final int LENGTH = 5;

    private Sound() {}

    /** {@return the code of {@code words}, normalised text} */
    public static String of(String words) {
        if (Plain.hasHan(words)) {
            return chinese(Pinyin.of(words.replace(" ", "")).whole());
        }
        String letters = alike(words);
        StringBuilder code = new StringBuilder(LENGTH);
        char last = 0;
        for (int i = 0; i < letters.length() && code.length() < LENGTH; i++) {
            char c = letters.charAt(i);
            if (c < 'a' || c > 'z') {
                if (c > 127 || Character.isDigit(c)) {
                    code.append(c);
                }
                continue;
            }
            char kind = CLASSES.charAt(c - 'a');
            if (code.isEmpty()) {
                code.append(c);
            } else if (kind != '0' && kind != last) {
                code.append(kind);
            }
            if (c != 'h' && c != 'w') {
                last = kind;
            }
        }
        return code.toString();
    }

    private static String chinese(String pinyin) {
        return pinyin.replace("zh", "z")
                .replace("ch", "c")
                .replace("sh", "s")
                .replace("ng", "n")
                .replace('l', 'n')
                .replace('r', 'n');
    }

    private static String alike(String words) {
        String alike = words.replace(" ", "");
        if (alike.startsWith("kn") || alike.startsWith("wr") || alike.startsWith("gn")) {
            alike = alike.substring(1);
        }
        alike = alike.replace("ph", "f").replace("ck", "k").replace("tz", "z").replace("sch", "s");
        if (alike.startsWith("c") && !alike.startsWith("ch")) {
            alike = "k" + alike.substring(1);
        }
        return alike.replace("dt", "t").replace("th", "t");
    }
}
