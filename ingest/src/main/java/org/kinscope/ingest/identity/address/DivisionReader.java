package org.kinscope.ingest.identity.address;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.address.DivisionTables.County;
import org.kinscope.ingest.identity.address.DivisionTables.Town;

/** Finds the divisions at the head of an address, and fills in what only one place can be. */
final class DivisionReader {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    private static final String[] KINDS = {"村社区", "社区", "村", "居"};

    /** 凤凰村路 is a road, 莲花居民小区 an estate. */
    private static final String NO_VILLAGE = "路街巷道民";

    private static final String DISTRICTS = "市辖区";

    private final DivisionTables tables;

    DivisionReader(DivisionTables tables) {
        this.tables = tables;
    }

    /** {@return the divisions that {@code address}, in the spelling of keys, begins with} */
    DivisionNames read(String address) {
        String province = null;
        String rest = address;
        String found = longest(rest, name -> !tables.province(name).isEmpty());
        while (found != null) {
            String whole = tables.province(found);
            String after = rest.substring(found.length());
            // Without its last word a province's name may begin many another.
            if (!found.equals(whole) && placeAt(after) == null) {
                break;
            }
            province = whole;
            rest = after;
            found = longest(rest, name -> !tables.province(name).isEmpty());
        }
        return village(town(county(city(province, rest))));
    }

    private @Nullable String placeAt(String text) {
        return longest(
                text,
                name -> !tables.countiesOf(name).isEmpty() || !tables.counties(name).isEmpty());
    }

    private DivisionNames city(@Nullable String province, String text) {
        DivisionNames none = DivisionNames.unknown(province, text);
        String city = longest(text, name -> !tables.countiesOf(name).isEmpty());
        if (city != null) {
            String rest = without(text, city);
            rest = rest.startsWith(DISTRICTS) ? rest.substring(DISTRICTS.length()) : rest;
            return none.under(provinceOf(tables.countiesOf(city).values()), city, true, rest);
        }
        // 泰州姜堰区, 泰州泰兴市
        String bare = longest(text, name -> !tables.countiesOf(name + "市").isEmpty());
        if (bare != null) {
            Map<String, County> counties = tables.countiesOf(bare + "市");
            String rest = text.substring(bare.length());
            if (longest(rest, counties::containsKey) != null) {
                return none.under(provinceOf(counties.values()), bare + "市", true, rest);
            }
        }
        String county = longest(text, name -> !tables.counties(name).isEmpty());
        List<County> places =
                (county == null ? Set.<County>of() : tables.counties(county))
                        .stream()
                                .filter(c -> province == null || c.province().equals(province))
                                .toList();
        if (places.size() == 1 && !places.getFirst().city().isEmpty()) {
            County only = places.getFirst();
            return none.under(only.province(), only.city(), false, text);
        }
        return places.isEmpty() ? anywhere(none) : none;
    }

    /** Where neither city nor county is told, a town and a village together may be in one only. */
    private DivisionNames anywhere(DivisionNames names) {
        String town = longest(names.rest(), name -> !tables.towns(name).isEmpty());
        if (town == null) {
            return names;
        }
        String rest = without(names.rest(), town);
        List<Town> places =
                tables.towns(town).stream()
                        .filter(place -> villageAt(place, rest) != null)
                        .filter(place -> inProvince(place, names.province()))
                        .toList();
        if (places.size() != 1) {
            return names;
        }
        County county = places.getFirst().county();
        return names.under(county.province(), county.city(), false, names.rest())
                .in(county.name(), false, names.rest());
    }

    private static boolean inProvince(Town town, @Nullable String province) {
        return province == null || town.county().province().equals(province);
    }

    private DivisionNames county(DivisionNames names) {
        if (names.city() == null || names.county() != null) {
            return names;
        }
        Map<String, County> counties = tables.countiesOf(names.city());
        String written = longest(names.rest(), counties::containsKey);
        if (written != null) {
            String rest = without(names.rest(), written);
            County county = counties.get(written);
            String today = county == null ? written : county.name();
            return names.in(today, true, without(today + rest, today));
        }
        String town = longest(names.rest(), name -> !townsIn(name, counties).isEmpty());
        if (town == null) {
            return names;
        }
        List<Town> places = new ArrayList<>(townsIn(town, counties));
        String rest = without(names.rest(), town);
        if (places.size() > 1) {
            places.removeIf(place -> villageAt(place, rest) == null);
        }
        return places.size() == 1
                ? names.in(places.getFirst().county().name(), false, names.rest())
                : names;
    }

    private List<Town> townsIn(String name, Map<String, County> counties) {
        return tables.towns(name).stream()
                .filter(town -> counties.containsValue(town.county()))
                .toList();
    }

    private DivisionNames town(DivisionNames names) {
        County county = countyOf(names);
        if (county == null || county.towns().isEmpty()) {
            return names;
        }
        String town = longest(names.rest(), county.towns()::containsKey);
        if (town != null) {
            String rest = names.rest().substring(town.length());
            // 城东产业园城东产业园社区: a village that begins with its town's name
            boolean own = villageAt(county.towns().get(town), rest) != null;
            return names.at(town, true, own ? rest : without(names.rest(), town));
        }
        List<Town> places =
                county.towns().values().stream()
                        .filter(
                                place ->
                                        villageAt(place, names.rest()) instanceof Match m && m.told)
                        .toList();
        return places.size() == 1 ? names.at(places.getFirst().name(), false, names.rest()) : names;
    }

    private @Nullable County countyOf(DivisionNames names) {
        return names.city() == null || names.county() == null
                ? null
                : tables.countiesOf(names.city()).get(names.county());
    }

    private DivisionNames village(DivisionNames names) {
        County county = countyOf(names);
        Town town =
                county == null || names.town() == null ? null : county.towns().get(names.town());
        Match match = villageAt(town, names.rest());
        return match == null
                ? names
                : names.of(match.village, without(match.village + match.rest, match.village));
    }

    /**
     * A village at the head of a text.
     *
     * @param told whether a word for its kind stands there
     */
    private record Match(String village, String rest, boolean told) {}

    private static @Nullable Match villageAt(@Nullable Town town, String text) {
        if (town == null) {
            return null;
        }
        String stem = longest(text, 1, name -> follows(town, name, text));
        if (stem == null) {
            return null;
        }
        String after = text.substring(stem.length());
        String kind = kindAt(after);
        return new Match(
                town.villages().getOrDefault(stem, stem),
                after.substring(kind.length()),
                !kind.isEmpty());
    }

    /** Whether {@code text} names a village of the town; without 村 only before a number. */
    private static boolean follows(Town town, String stem, String text) {
        if (town.villages().getOrDefault(stem, "").isEmpty()) {
            return false;
        }
        String after = text.substring(stem.length());
        String kind = kindAt(after);
        if (kind.isEmpty() && !stem.endsWith("村")) {
            return !after.isEmpty() && Character.isDigit(after.charAt(0));
        }
        return after.length() == kind.length()
                || NO_VILLAGE.indexOf(after.charAt(kind.length())) < 0;
    }

    private static String kindAt(String text) {
        for (String kind : KINDS) {
            if (text.startsWith(kind)) {
                return kind;
            }
        }
        return "";
    }

    /** The text after a name, written once or several times. */
    private static String without(String text, String name) {
        String rest = text.substring(name.length());
        while (rest.startsWith(name)) {
            rest = rest.substring(name.length());
        }
        return rest;
    }

    private static @Nullable String provinceOf(Collection<County> counties) {
        return counties.isEmpty() ? null : counties.iterator().next().province();
    }

    private static @Nullable String longest(String text, Predicate<String> known) {
        return longest(text, SHORTEST, known);
    }

    private static @Nullable String longest(String text, int shortest, Predicate<String> known) {
        for (int length = Math.min(LONGEST, text.length()); length >= shortest; length--) {
            String name = text.substring(0, length);
            if (known.test(name)) {
                return name;
            }
        }
        return null;
    }
}
