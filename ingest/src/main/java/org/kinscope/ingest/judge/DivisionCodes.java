package org.kinscope.ingest.judge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kinscope.ingest.source.DivisionTables;
import org.kinscope.ingest.source.DivisionTables.Area;

/**
 * Which division codes there are or were. Provinces, cities and counties are known for the whole
 * country; towns and villages only in counties of which there is a table, and anywhere where the
 * divisions of a delivery name them.
 *
 * <p>Towns and villages are numbered in order within their kind. A number that the table of today
 * leaves out, below one that it has, was a town or village that is gone: it is known, and retired.
 * A number above all of its kind never was.
 */
public final class DivisionCodes {

    private static final DivisionCodes BUNDLED = new DivisionCodes(Set.of());

    private final Set<String> delivered;
    private final Tables tables;

    private DivisionCodes(Set<String> delivered) {
        this(delivered, new Tables());
    }

    private DivisionCodes(Set<String> delivered, Tables tables) {
        this.delivered = delivered;
        this.tables = tables;
    }

    /** {@return the codes of the tables that come with the program} */
    public static DivisionCodes bundled() {
        return BUNDLED;
    }

    /**
     * {@return these codes and those that a delivery names}
     *
     * @param codes codes of twelve digits
     */
    public DivisionCodes with(Collection<String> codes) {
        Set<String> all = new HashSet<>(delivered);
        all.addAll(codes);
        return new DivisionCodes(Set.copyOf(all), tables);
    }

    /** {@return whether there is or was a division with this code of twelve digits} */
    boolean isKnown(String code) {
        if (delivered.contains(code)) {
            return true;
        }
        String county = code.substring(0, 6);
        Area area = tables.areas.get(county);
        if (code.endsWith("000000")) {
            return area != null;
        }
        if (area == null) {
            return delivered.contains(county + "000000");
        }
        if (!tables.tabled.contains(county) || delivered.contains(code.substring(0, 9) + "000")) {
            return true;
        }
        return tables.sight(code) != Sight.NEVER;
    }

    /** {@return whether the division with this code of twelve digits is in use no longer} */
    public boolean isRetired(String code) {
        if (delivered.contains(code)) {
            return false;
        }
        Area area = tables.areas.get(code.substring(0, 6));
        if (area != null && area.isRetired()) {
            return true;
        }
        boolean tabled = tables.tabled.contains(code.substring(0, 6));
        return tabled && !code.endsWith("000000") && tables.sight(code) == Sight.GONE;
    }

    private enum Sight {
        IN_USE,
        GONE,
        NEVER
    }

    private static final class Tables {

        private final Map<String, Area> areas = DivisionTables.areas();
        private final Set<String> codes = new HashSet<>(DivisionTables.townsAndVillages());
        private final Set<String> tabled = new HashSet<>();
        private final Map<String, Integer> highest = new HashMap<>();

        Tables() {
            for (String code : codes) {
                tabled.add(code.substring(0, 6));
                boolean town = code.endsWith("000");
                String parent = code.substring(0, town ? 6 : 9);
                int number = Integer.parseInt(code.substring(parent.length(), parent.length() + 3));
                highest.merge(parent + kind(number), number, Math::max);
            }
        }

        Sight sight(String code) {
            if (codes.contains(code)) {
                return Sight.IN_USE;
            }
            String town = code.substring(0, 9);
            Sight ofTown = numbered(code.substring(0, 6), code.substring(6, 9), town + "000");
            return code.endsWith("000") || ofTown != Sight.IN_USE
                    ? ofTown
                    : numbered(town, code.substring(9), code);
        }

        private Sight numbered(String parent, String digits, String code) {
            if (codes.contains(code)) {
                return Sight.IN_USE;
            }
            int number = Integer.parseInt(digits);
            boolean below = number > 0 && number < highest.getOrDefault(parent + kind(number), 0);
            return below ? Sight.GONE : Sight.NEVER;
        }

        /** Streets and communities, towns, villages and zones have their own hundreds. */
        private static char kind(int number) {
            return number < 100 ? 'a' : number < 200 ? 'b' : number < 400 ? 'c' : 'd';
        }
    }
}
