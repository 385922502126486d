package org.kinscope.ingest.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of divisions that come with the program: all provinces, cities and counties that were
 * ever in use from 1980 (GB/T 2260 by its yearly revisions to 2019, and the state of 2023-06-30),
 * and the towns and villages of the counties of Taizhou on that day.
 */
public final class DivisionTables {

    private DivisionTables() {}

    /**
     * A province, city or county.
     *
     * @param code its six digits
     * @param name what it was called last
     * @param firstSeen the first year whose table has it
     * @param lastSeen the last year whose table has it; blank while it is in use
     */
    public record Area(String code, String name, String firstSeen, String lastSeen) {

        /** {@return whether it is in use no longer} */
        public boolean isRetired() {
            return !lastSeen.isEmpty();
        }
    }

    /** {@return all provinces, cities and counties, by their six digits} */
    public static Map<String, Area> areas() {
        Map<String, Area> areas = new LinkedHashMap<>();
        Resources.text("reference/counties.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(row -> areas.put(row[0], new Area(row[0], row[1], row[2], row[3])));
        return areas;
    }

    /** {@return the twelve digits of towns and villages, where a table has them, in order} */
    public static List<String> townsAndVillages() {
        List<String> codes = new ArrayList<>();
        Resources.text("reference/towns-and-villages.csv")
                .lines()
                .skip(1)
                .forEach(line -> codes.add(line.substring(0, 12)));
        return codes;
    }
}
