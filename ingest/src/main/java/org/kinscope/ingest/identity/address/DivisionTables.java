package org.kinscope.ingest.identity.address;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of divisions: the counties of the country, and towns and villages of one city. They
 * help where an address leaves a name out or writes it in another way; none has to be here.
 */
final class DivisionTables {

    /**
     * A county.
     *
     * @param name its name of today
     * @param city the city, empty where the province holds it directly
     * @param province the province
     * @param towns its towns by name; empty where no table has them
     */
    record County(String name, String city, String province, Map<String, Town> towns) {}

    /**
     * A town.
     *
     * @param county where it is
     * @param name its name
     * @param villages the villages by their names without village, neighbourhood and committee;
     *     empty text where two share one
     */
    record Town(County county, String name, Map<String, String> villages) {}

    private static final Pattern KIND = Pattern.compile("(?:村|社区|居)$");
    private static final Pattern PROVINCE_KIND = Pattern.compile("(?:省|(?:壮族|回族|维吾尔)?自治区)$");

    static final DivisionTables BUNDLED = new DivisionTables();

    private final Map<String, String> provinces = new HashMap<>();
    private final Map<String, Map<String, County>> countiesOfCity = new HashMap<>();
    private final Map<String, Set<County>> counties = new HashMap<>();
    private final Map<String, List<Town>> towns = new HashMap<>();

    private DivisionTables() {
        Map<String, County> byCode = new HashMap<>();
        for (String[] row : rows("counties.csv")) {
            County county = new County(row[1], row[2], row[3], new HashMap<>());
            byCode.put(row[0], county);
            add(county.name(), county);
            if (!county.province().endsWith("市")) {
                provinces.put(county.province(), county.province());
                provinces.put(
                        PROVINCE_KIND.matcher(county.province()).replaceFirst(""),
                        county.province());
            }
        }
        for (String[] row : rows("retired.csv")) {
            County now = byCode.get(row[1]);
            if (now != null) {
                add(row[0], now);
            }
        }
        Map<String, Town> townsByCode = new HashMap<>();
        List<String[]> villages = rows("villages.csv");
        for (String[] row : villages) {
            County county = byCode.get(row[0].substring(0, 6));
            if (county != null && row[0].endsWith("000") && !row[0].endsWith("000000")) {
                Town town = new Town(county, row[1], new HashMap<>());
                townsByCode.put(row[0].substring(0, 9), town);
                county.towns().put(row[1], town);
                towns.computeIfAbsent(row[1], name -> new ArrayList<>()).add(town);
            }
        }
        for (String[] row : villages) {
            Town town = townsByCode.get(row[0].substring(0, 9));
            if (town != null && !row[0].endsWith("000")) {
                String name = AddressSpelling.name(row[1]);
                String stem = stem(name);
                town.villages().merge(stem, name, (one, other) -> one.equals(other) ? one : "");
            }
        }
    }

    /** {@return the name of a village without the word for what kind it is} */
    static String stem(String village) {
        return KIND.matcher(village).replaceFirst("");
    }

    /** {@return the province of that name, whole or short; empty text if there is none} */
    String province(String name) {
        return provinces.getOrDefault(name, "");
    }

    /** {@return the counties of a city by name, retired ones too; empty if there is none} */
    Map<String, County> countiesOf(String city) {
        return countiesOfCity.getOrDefault(city, Map.of());
    }

    /** {@return all counties of that name, of today or retired} */
    Set<County> counties(String name) {
        return counties.getOrDefault(name, Set.of());
    }

    /** {@return all towns of that name} */
    List<Town> towns(String name) {
        return towns.getOrDefault(name, List.of());
    }

    private void add(String name, County county) {
        counties.computeIfAbsent(name, n -> new HashSet<>()).add(county);
        if (!county.city().isEmpty()) {
            countiesOfCity.computeIfAbsent(county.city(), c -> new HashMap<>()).put(name, county);
        }
    }

    private static List<String[]> rows(String resource) {
        try (InputStream in = DivisionTables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
