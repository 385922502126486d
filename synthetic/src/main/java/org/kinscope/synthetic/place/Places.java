package org.kinscope.synthetic.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinscope.synthetic.draw.Draw;

/** The divisions of the city, and the codes that people from elsewhere bring with them. */
public final class Places {

    private static final int PERSONS_PER_VILLAGE = 2500;
    private static final int FEWEST_VILLAGES = 12;

    /** No village of Taizhou has this code or name: its families are told of by name. */
    private static final String INVENTED = "321281130299";

    private static final String INVENTED_NAME = "柳溪村委会";

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, County> counties = new LinkedHashMap<>();
    private final List<Village> villages = new ArrayList<>();
    private final Map<String, List<Village>> byCounty = new LinkedHashMap<>();
    private final List<String> elsewhere;
    private final Village invented;

    private Places(Draw draw, int persons) {
        for (String[] row : rows("counties.csv")) {
            List<County.Since> codes =
                    Arrays.stream(row[3].split(";"))
                            .map(text -> text.split(":"))
                            .map(pair -> new County.Since(Integer.parseInt(pair[0]), pair[1]))
                            .toList();
            counties.put(
                    row[0], new County(row[0], row[1], Double.parseDouble(row[2]) / 100, codes));
            byCounty.put(row[0], new ArrayList<>());
        }
        List<String> codes = new ArrayList<>();
        for (String[] row : rows("divisions.csv")) {
            names.put(row[0], row[1]);
            if (!row[0].endsWith("000")) {
                codes.add(row[0]);
            }
        }
        elsewhere = rows("elsewhere.csv").stream().map(row -> row[0]).toList();
        for (String code : chosen(codes, draw, persons)) {
            add(code);
        }
        names.put(INVENTED, INVENTED_NAME);
        invented = village(INVENTED);
    }

    /**
     * {@return the divisions of a city of {@code persons} people: as many of Taizhou's villages as
     * it fills, each county with at least two, so that a small city is not one family a village}
     */
    public static Places taizhou(Draw draw, int persons) {
        return new Places(draw, persons);
    }

    private static List<String> chosen(List<String> codes, Draw draw, int persons) {
        int wanted = Math.clamp(persons / PERSONS_PER_VILLAGE, FEWEST_VILLAGES, codes.size());
        Map<String, List<String>> left = new LinkedHashMap<>();
        codes.forEach(
                code ->
                        left.computeIfAbsent(code.substring(0, 6), c -> new ArrayList<>())
                                .add(code));
        List<String> chosen = new ArrayList<>();
        for (List<String> county : left.values()) {
            chosen.add(county.remove(draw.below(county.size())));
            chosen.add(county.remove(draw.below(county.size())));
        }
        List<String> rest = new ArrayList<>();
        left.values().forEach(rest::addAll);
        while (chosen.size() < wanted) {
            chosen.add(rest.remove(draw.below(rest.size())));
        }
        chosen.sort(null);
        return chosen;
    }

    private Village village(String code) {
        String name = names.getOrDefault(code, "");
        String town = names.getOrDefault(code.substring(0, 9) + "000", "");
        return new Village(
                villages.size(),
                code,
                name,
                town,
                county(code.substring(0, 6)),
                !name.contains("村"));
    }

    private void add(String code) {
        Village village = village(code);
        villages.add(village);
        byCounty.getOrDefault(code.substring(0, 6), villages).add(village);
    }

    /** {@return the names of all divisions, also of those that no family lives in, by code} */
    public Map<String, String> names() {
        return names;
    }

    /** {@return the counties} */
    public List<County> counties() {
        return List.copyOf(counties.values());
    }

    /**
     * {@return the county of that code}
     *
     * @throws IllegalArgumentException if the city has none
     */
    public County county(String code) {
        County county = counties.get(code);
        if (county == null) {
            throw new IllegalArgumentException(
                    "no county '" + code + "'; there are " + counties.keySet());
        }
        return county;
    }

    /** {@return the villages that are filled} */
    public List<Village> villages() {
        return villages;
    }

    /** {@return the invented village, the same in every city; no other family is put there} */
    public Village invented() {
        return invented;
    }

    /** {@return a village of the city} */
    public Village village(Draw draw) {
        return draw.pick(villages);
    }

    /** {@return a village of that county} */
    public Village village(Draw draw, County county) {
        return draw.pick(byCounty.getOrDefault(county.code(), villages));
    }

    /** {@return a county code of another city, mostly of another province} */
    public String elsewhere(Draw draw) {
        return draw.pick(elsewhere);
    }

    private static List<String[]> rows(String resource) {
        try (InputStream in = Places.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
