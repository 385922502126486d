package org.kinscope.ingest.identity;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** The Latin spelling of a person's name, for search by people who type without Chinese input. */
public final class Pinyin {

    private static final Transliterator NAMES =
            Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");

    private Pinyin() {}

    /**
     * A name in Latin letters.
     *
     * @param whole its syllables joined, as in {@code zhangwei}
     * @param initials their first letters, as in {@code zw}
     */
    public record Spelt(String whole, String initials) {}

    /** {@return the spelling of {@code name}} */
    public static Spelt of(String name) {
        StringBuilder whole = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        boolean starts = true;
        String latin = NAMES.transliterate(name).toLowerCase(Locale.ROOT);
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (letter) {
                whole.append(c);
                if (starts) {
                    initials.append(c);
                }
            }
            starts = !letter;
        }
        return new Spelt(whole.toString(), initials.toString());
    }
}
