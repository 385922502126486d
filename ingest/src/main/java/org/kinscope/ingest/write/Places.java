package org.kinscope.ingest.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The levels of division codes: two digits each down to the county, then three and three. */
public final class Places {

    private Places() {}

    /** {@return the code and those of the divisions in which it lies, the largest first} */
    public static List<String> withParents(String code) {
        List<String> codes = new ArrayList<>();
        for (String next = code; next != null; next = parent(next)) {
            codes.addFirst(next);
        }
        return codes;
    }

    /** {@return {@code province}, {@code city}, {@code county}, {@code town} or {@code village}} */
    public static String level(String code) {
        if (!code.endsWith("000")) {
            return "village";
        }
        if (!code.startsWith("000000", 6)) {
            return "town";
        }
        if (!code.startsWith("00", 4)) {
            return "county";
        }
        return code.startsWith("00", 2) ? "province" : "city";
    }

    /** {@return the code of the division in which {@code code} lies; null above the city} */
    public static @Nullable String parent(String code) {
        return switch (level(code)) {
            case "village" -> code.substring(0, 9) + "000";
            case "town" -> code.substring(0, 6) + "000000";
            case "county" -> code.substring(0, 4) + "00000000";
            default -> null;
        };
    }
}
