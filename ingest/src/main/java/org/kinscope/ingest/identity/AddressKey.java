package org.kinscope.ingest.identity;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.read.Spelling;

/**
 * Brings the spellings of one dwelling together. One building is not one dwelling: an address that
 * ends before the room or the number of a house has no key.
 *
 * <p>The city and what lies below it stay as they are written, since the same names of districts
 * and roads stand in many cities; only the province, which the city implies, is left out.
 */
public final class AddressKey {

    private static final Map<Character, Integer> DIGITS =
            Map.of('一', 1, '二', 2, '三', 3, '四', 4, '五', 5, '六', 6, '七', 7, '八', 8, '九', 9);
    private static final String UNITS = "(?=组|队|幢|栋|座|单元|室|号|层|楼)";
    private static final Pattern CHINESE_NUMBER = Pattern.compile("第?([一二三四五六七八九十]{1,3})" + UNITS);
    private static final Pattern ORDINAL = Pattern.compile("第(\\d+)" + UNITS);
    private static final Pattern PROVINCE =
            Pattern.compile("^(?:[^市县区]{2,3}省|内蒙古自治区|[^市县]{2}(?:壮族|回族|维吾尔)?自治区)(?=.+[市州盟])");
    private static final Pattern COMMITTEE =
            Pattern.compile("(村)(?:民?委员?会|委)|(社区)(?:居民?委员?会|居委)|(居)民?委员?会");
    private static final Pattern BUILDING = Pattern.compile("(\\d+[A-Z]?)(?:号楼|栋|座|#楼|#)");
    private static final Pattern THREE_PARTS =
            Pattern.compile("(\\d+[A-Z]?)-(\\d+)-(\\d{2,4}[A-Z]?)室?$");
    private static final Pattern TWO_PARTS = Pattern.compile("(\\d+[A-Z]?)-(\\d{3,4}[A-Z]?)室?$");
    private static final Pattern BARE_ROOM = Pattern.compile("(幢|单元|层|楼|号)(\\d{2,4}[A-Z]?)$");
    private static final Pattern AFTER_ROOM = Pattern.compile("(?<=\\d[A-Z]?室).*$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)$");
    private static final Pattern ENDS_IN_ROOM =
            Pattern.compile(".*\\d[A-Z]?(?:室|号(?:之\\d+|-\\d+)?|户)$");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private AddressKey() {}

    /** {@return the key of the dwelling, or null where {@code address} names no room or house} */
    public static @Nullable String of(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String key = normal(address);
        return ENDS_IN_ROOM.matcher(key).matches() ? key : null;
    }

    /**
     * {@return any address, or a part of one, in the spelling of keys: what somebody types to find
     * a dwelling}
     */
    public static String normal(String address) {
        String key = bare(address);
        key = PROVINCE.matcher(key).replaceFirst("");
        key = CHINESE_NUMBER.matcher(key).replaceAll(m -> String.valueOf(number(m.group(1))));
        key = ORDINAL.matcher(key).replaceAll("$1");
        key = LEADING_ZEROS.matcher(key).replaceAll("");
        key = COMMITTEE.matcher(key).replaceAll(AddressKey::place);
        key = BUILDING.matcher(key).replaceAll("$1幢");
        key = IN_BRACKETS.matcher(key).replaceFirst("");
        key = THREE_PARTS.matcher(key).replaceFirst("$1幢$2单元$3室");
        key = TWO_PARTS.matcher(key).replaceFirst("$1幢$2室");
        key = BARE_ROOM.matcher(key).replaceFirst("$1$2室");
        return AFTER_ROOM.matcher(key).replaceFirst("");
    }

    private static String bare(String address) {
        String plain = Spelling.plain(address);
        StringBuilder bare = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Spelling.isSpace(c) || c == ',' || c == '，' || c == '、' || c == '。') {
                continue;
            }
            bare.append(
                    switch (c) {
                        case '－', '—', '–', '−', '~' -> '-';
                        case '（' -> '(';
                        case '）' -> ')';
                        case '＃' -> '#';
                        case '號' -> '号';
                        default -> Character.toUpperCase(c);
                    });
        }
        return bare.toString();
    }

    private static String place(java.util.regex.MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            String place = match.group(group);
            if (place != null) {
                return Matcher.quoteReplacement(place);
            }
        }
        return "";
    }

    /** The value of a Chinese number up to 99. */
    private static int number(String chinese) {
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            int value = 0;
            for (int i = 0; i < chinese.length(); i++) {
                value = value * 10 + DIGITS.getOrDefault(chinese.charAt(i), 0);
            }
            return value;
        }
        int tens = ten == 0 ? 1 : DIGITS.getOrDefault(chinese.charAt(ten - 1), 1);
        int ones = ten + 1 < chinese.length() ? DIGITS.getOrDefault(chinese.charAt(ten + 1), 0) : 0;
        return tens * 10 + ones;
    }
}
