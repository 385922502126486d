package org.kinscope.ingest.identity;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Latin spelling of a person's name, for search by people who type without Chinese input. ICU
 * takes a fifth of a millisecond a name, so characters and the surnames of two characters are spelt
 * once and kept.
 */
public final class Pinyin {

    private static final Transliterator NAMES =
            Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    private static final Transliterator CHARACTERS =
            Transliterator.getInstance("Han-Latin; Latin-ASCII");
    private static final Set<String> TWO_CHARACTER_SURNAMES =
            Set.of(
                    ("欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公羊 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公孙 仲孙 轩辕 令狐"
                                    + " 钟离 宇文 长孙 慕容 鲜于 闾丘 司徒 司空 亓官 司寇 子车 颛孙 端木 巫马 公西 漆雕 乐正 壤驷 公良 拓跋"
                                    + " 夹谷 宰父 谷梁 段干 百里 东郭 南门 呼延 万俟 闻人 夏侯 赫连")
                            .split(" "));

    /** Surnames of which ICU knows one reading, and people with the name use or type another. */
    private static final Map<String, String> ALSO_READ =
            Map.of(
                    "朴", "piao", "缪", "miao", "覃", "qin", "隗", "kui", "谌", "shen", "祭", "zhai", "都",
                    "du", "郗", "chi", "翟", "di");

    private static final Map<String, List<String>> SURNAMES = new ConcurrentHashMap<>();
    private static final Map<String, String> WORDS = new ConcurrentHashMap<>();
    private static final Map<Character, String> SYLLABLES = new ConcurrentHashMap<>();

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
        int surname = lengthOfSurname(name);
        StringBuilder whole = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        if (name.length() >= surname) {
            for (String syllable : ofSurname(name.substring(0, surname))) {
                add(syllable, whole, initials);
            }
        }
        for (int i = surname; i < name.length(); i++) {
            char c = name.charAt(i);
            add(
                    SYLLABLES.computeIfAbsent(
                            c, one -> letters(CHARACTERS.transliterate(one.toString()))),
                    whole,
                    initials);
        }
        return new Spelt(whole.toString(), initials.toString());
    }

    /**
     * {@return how else {@code name} is spelt: with the reading that its surname has as a word (曾:
     * zeng, but ceng by those who do not know), or with its rarer one; null where there is one}
     */
    public static @Nullable Spelt otherOf(String name) {
        if (name.isEmpty()) {
            return null;
        }
        int surname = lengthOfSurname(name);
        String first = name.substring(0, surname);
        String read = String.join("", ofSurname(first));
        String other = ALSO_READ.get(first);
        if (other == null) {
            other = letters(WORDS.computeIfAbsent(first, CHARACTERS::transliterate));
        }
        if (other.isEmpty() || other.equals(read)) {
            return null;
        }
        Spelt usual = of(name);
        String given = usual.whole().substring(read.length());
        String initials = surname == 1 ? usual.initials().substring(1) : null;
        return new Spelt(
                other + given, initials == null ? usual.initials() : other.charAt(0) + initials);
    }

    private static int lengthOfSurname(String name) {
        return name.length() > 2 && TWO_CHARACTER_SURNAMES.contains(name.substring(0, 2)) ? 2 : 1;
    }

    private static List<String> ofSurname(String surname) {
        return SURNAMES.computeIfAbsent(
                surname,
                text ->
                        Stream.of(NAMES.transliterate(text).split("[^A-Za-z]+"))
                                .map(Pinyin::letters)
                                .toList());
    }

    private static String letters(String syllable) {
        return syllable.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    private static void add(String letters, StringBuilder whole, StringBuilder initials) {
        if (!letters.isEmpty()) {
            whole.append(letters);
            initials.append(letters.charAt(0));
        }
    }
}
