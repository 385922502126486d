package org.kinscope.api.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.AddressKey;
import org.kinscope.ingest.identity.address.Address;

/**
 * A typed text as all that it may mean. Nothing in the text works as an operator of a query.
 *
 * @param masked the mask of an ID number, {@code 321281********12}; null where it is none
 * @param numbers the number that it may be, as typed and in capitals; empty where it is none
 * @param name the name, or its beginning
 * @param namePart the same as a question to the full-text index; null where no Chinese is in it
 * @param latin a name in Latin letters or their initials, without tones; null where it is none
 * @param addressKey the address in the spelling of keys; null where it is none
 * @param address its parts as a question to the full-text index; null where it is none
 */
record SearchText(
        @Nullable String masked,
        List<String> numbers,
        @Nullable String name,
        @Nullable String namePart,
        @Nullable String latin,
        @Nullable String addressKey,
        @Nullable String address) {

    // Stars, and what hands and fonts make of them.
    private static final Pattern MASKED = Pattern.compile("(\\d{6})[*xX•·.…]{1,14}(\\d[\\dxX])");
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[\\p{IsLatin}\\d_/-]{2,}");
    private static final Pattern LATIN = Pattern.compile("(?:[a-z]+[1-5]?)+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_SPELT = Pattern.compile("[\\s'’-]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PLACE = Pattern.compile(".*(?:\\d|[市区县镇乡村路街巷弄组队号幢栋室园苑坊里]).*");
    private static final Pattern PART = Pattern.compile("\\p{IsHan}+|[\\dA-Z]+");
    private static final Pattern END_OF_PLACE =
            Pattern.compile("(?<=[省市县镇乡村])|(?<=街道)|(?<=社区)|(?<=[^社小]区)");
    // A clerk leaves these out or writes others.
    private static final Pattern COUNTER = Pattern.compile("^(?:幢|单元|室|号|楼|层|户|组|队|之)+");
    private static final int SHORTEST_ADDRESS = 3;

    /**
     * {@return what the text may mean} It is taken in its compatibility form, full width as half.
     */
    static SearchText of(String text) {
        String typed = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String whole = SPACE.matcher(typed).replaceAll("");
        Matcher mask = MASKED.matcher(whole.replace('＊', '*'));
        if (mask.matches()) {
            return new SearchText(
                    mask.group(1) + "********" + mask.group(2).toUpperCase(Locale.ROOT),
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        boolean chinese = whole.codePoints().anyMatch(Character::isIdeographic);
        boolean number = NUMBER.matcher(whole).matches();
        List<String> parts = chinese ? addressParts(whole) : List.of();
        return new SearchText(
                null,
                number ? numbers(whole) : List.of(),
                number || whole.isEmpty() ? null : chinese ? whole : typed,
                chinese ? namePart(whole) : null,
                latin(typed),
                parts.isEmpty() ? null : AddressKey.normal(whole),
                parts.isEmpty() ? null : String.join(" AND ", parts));
    }

    // The index knows pairs of characters: one alone is the first of a pair.
    private static String namePart(String name) {
        return "name:" + (name.codePointCount(0, name.length()) == 1 ? name + "*" : quoted(name));
    }

    private static List<String> numbers(String number) {
        return List.copyOf(new LinkedHashSet<>(List.of(number, number.toUpperCase(Locale.ROOT))));
    }

    /** Tones as marks or digits, apostrophes and spaces between syllables do not count; ü is u. */
    private static @Nullable String latin(String typed) {
        String plain =
                MARKS.matcher(
                                Normalizer.normalize(
                                        typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                        .replaceAll("");
        String letters = NOT_SPELT.matcher(plain).replaceAll("");
        return LATIN.matcher(letters).matches()
                ? letters.replaceAll("[1-5]", "").replace('v', 'u')
                : null;
    }

    private static List<String> addressParts(String whole) {
        if (whole.length() < SHORTEST_ADDRESS || !PLACE.matcher(whole).matches()) {
            return List.of();
        }
        List<String> places = new ArrayList<>();
        List<String> all = new ArrayList<>();
        Address said = Address.of(whole);
        // What nobody has typed need not be there.
        Set<@Nullable String> filled =
                said.filled().stream().map(said.parts()::get).collect(Collectors.toSet());
        Matcher part = PART.matcher(said.normal());
        while (part.find()) {
            String found = part.group();
            if (found.codePoints().noneMatch(Character::isIdeographic)) {
                all.add(found.toLowerCase(Locale.ROOT));
                continue;
            }
            String bare = all.isEmpty() ? found : COUNTER.matcher(found).replaceFirst("");
            Stream.of(END_OF_PLACE.split(bare))
                    .filter(place -> place.length() > 1 && !filled.contains(place))
                    .map(SearchText::quoted)
                    .forEach(places::add);
        }
        if (places.isEmpty()) {
            return List.of();
        }
        places.addAll(all);
        return places;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
