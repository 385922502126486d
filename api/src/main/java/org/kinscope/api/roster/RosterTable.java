package org.kinscope.api.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.roster.Roster;
import org.kinscope.analytics.roster.Rosters;

/**
 * Rosters as a table, for who may see officials.
 *
 * @param rosters the rosters
 * @param division the beginning of a division's code; empty for the whole city
 */
public record RosterTable(Rosters rosters, String division) {

    /** The columns. */
    public static final List<String> COLUMNS =
            List.of(
                    "official",
                    "divisions",
                    "decisions",
                    "compared",
                    "kin",
                    "account",
                    "filed",
                    "expected",
                    "p",
                    "q");

    /** {@return the rosters of officials with a decision of the division, the least q first} */
    public List<Roster> list() {
        return rosters.rosters().stream().filter(r -> r.touches(division)).toList();
    }

    /** {@return a row of the table; null is an empty cell} */
    public static List<@Nullable String> row(Roster roster) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(roster.officialId());
        cells.add(String.join(" ", roster.divisionCodes().stream().sorted().toList()));
        for (int number :
                new int[] {
                    roster.decisions(),
                    roster.compared(),
                    roster.kin(),
                    roster.account(),
                    roster.filed()
                }) {
            cells.add(String.valueOf(number));
        }
        cells.add(number(roster.expected()));
        cells.add(number(roster.p()));
        cells.add(number(roster.q()));
        return cells;
    }

    /** {@return all as JSON has it, with what must be said beside it} */
    public Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("asOf", rosters.day().toString());
        map.put("deals", rosters.deals());
        map.put("seed", rosters.seed());
        map.put(
                "rosters",
                list().stream()
                        .map(
                                r -> {
                                    Map<String, @Nullable String> row = new LinkedHashMap<>();
                                    List<@Nullable String> cells = row(r);
                                    for (int i = 0; i < COLUMNS.size(); i++) {
                                        row.put(COLUMNS.get(i), cells.get(i));
                                    }
                                    return row;
                                })
                        .toList());
        map.put(
                "caveats",
                Rosters.caveats().stream().map(w -> Map.of("zh", w.zh(), "en", w.en())).toList());
        return map;
    }

    private static @Nullable String number(@Nullable Double value) {
        return value == null ? null : String.format(Locale.ROOT, "%.4f", value);
    }
}
