package org.kinscope.ingest.identity.address;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes an address in the spelling of keys apart. */
final class AddressParts {

    private static final String NAME = "[^\\d]";

    /** Divisions that no table has: by the words alone. */
    private static final Pattern CITY = Pattern.compile("^" + NAME + "{2,10}?(?:市|自治州|地区|盟)");

    private static final Pattern COUNTY =
            Pattern.compile("^" + NAME + "{1,10}?(?:(?<![社小园校新])区|县|市|旗)");
    private static final Pattern TOWN =
            Pattern.compile("^" + NAME + "{1,10}?(?:镇|乡|街道|苏木|开发区|园区|农场)");
    private static final Pattern VILLAGE =
            Pattern.compile("^" + NAME + "{1,10}?(?:(?<!新)村|社区|居)(?![路街巷道民])");

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?<n>[A-Z]?\\d+[A-Z]?|(?<![A-Z\\d])[A-Z](?=[幢单])|[甲乙丙丁戊](?=[幢单]))"
                            + "(?<c>组|队|弄|号(?:之\\d+|-\\d+)?|幢|单元|层|楼|室|户)");
    private static final Pattern ROAD_NAME =
            Pattern.compile("^(?<road>.*(?:路|大道|大街|街(?!道)|巷|胡同|弄))(?<rest>.*)$");

    private AddressParts() {}

    /** {@return the parts of an address whose divisions are found as far as tables have them} */
    static Map<AddressPart, String> of(DivisionNames names) {
        Map<AddressPart, String> parts = new EnumMap<>(AddressPart.class);
        put(parts, AddressPart.PROVINCE, names.province());
        put(parts, AddressPart.CITY, names.city());
        put(parts, AddressPart.COUNTY, names.county());
        put(parts, AddressPart.TOWN, names.town());
        put(parts, AddressPart.VILLAGE, names.village());
        String rest = names.rest();
        rest = head(parts, AddressPart.CITY, CITY, rest);
        rest = head(parts, AddressPart.COUNTY, COUNTY, rest);
        rest = head(parts, AddressPart.TOWN, TOWN, rest);
        rest = head(parts, AddressPart.VILLAGE, VILLAGE, rest);
        counted(parts, rest);
        return parts;
    }

    /** Only what stands above everything that is found already can still be at the head. */
    private static String head(
            Map<AddressPart, String> parts, AddressPart part, Pattern pattern, String rest) {
        boolean lower = parts.keySet().stream().anyMatch(found -> found.compareTo(part) >= 0);
        if (lower) {
            return rest;
        }
        Matcher matcher = pattern.matcher(rest);
        if (!matcher.find()) {
            return rest;
        }
        parts.put(part, matcher.group());
        return rest.substring(matcher.end());
    }

    private static void counted(Map<AddressPart, String> parts, String rest) {
        Matcher matcher = COUNTED.matcher(rest);
        int end = 0;
        while (matcher.find()) {
            named(parts, rest.substring(end, matcher.start()));
            end = matcher.end();
            String counter = matcher.group("c");
            AddressPart part =
                    switch (counter) {
                        case "组", "队" -> AddressPart.GROUP;
                        case "弄" -> AddressPart.LANE;
                        case "幢" -> AddressPart.BUILDING;
                        case "单元" -> AddressPart.UNIT;
                        case "层", "楼" -> AddressPart.FLOOR;
                        case "室" -> AddressPart.ROOM;
                        case "户" ->
                                parts.containsKey(AddressPart.BUILDING)
                                        ? AddressPart.ROOM
                                        : AddressPart.NUMBER;
                        default -> AddressPart.NUMBER;
                    };
            parts.merge(part, matcher.group(), String::concat);
        }
        named(parts, rest.substring(end));
    }

    private static void named(Map<AddressPart, String> parts, String name) {
        if (name.isEmpty()) {
            return;
        }
        Matcher road = ROAD_NAME.matcher(name);
        if (road.matches()) {
            parts.merge(AddressPart.ROAD, road.group("road"), String::concat);
            if (!road.group("rest").isEmpty()) {
                parts.merge(AddressPart.ESTATE, road.group("rest"), String::concat);
            }
        } else {
            parts.merge(AddressPart.ESTATE, name, String::concat);
        }
    }

    private static void put(
            Map<AddressPart, String> parts, AddressPart part, @Nullable String name) {
        if (name != null) {
            parts.put(part, name);
        }
    }
}
