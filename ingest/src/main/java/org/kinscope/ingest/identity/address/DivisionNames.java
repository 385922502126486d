package org.kinscope.ingest.identity.address;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The divisions at the head of an address.
 *
 * @param province as written or implied; null where neither tells
 * @param city its name; null where it is not told
 * @param county its name of today; null where it is not told
 * @param town its name; null where it is not told or in no table
 * @param village its name without its committee; null where it is not told or in no table
 * @param filled the parts that the address leaves out and the tables tell
 * @param rest what follows
 */
record DivisionNames(
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable String town,
        @Nullable String village,
        Set<AddressPart> filled,
        String rest) {

    private static final Pattern A_CITY = Pattern.compile(".[市州盟]");

    /** {@return an address of which no division is known} */
    static DivisionNames unknown(@Nullable String province, String rest) {
        return new DivisionNames(province, null, null, null, null, Set.of(), rest);
    }

    DivisionNames {
        filled = Set.copyOf(filled);
    }

    /** {@return the same with another rest} */
    DivisionNames before(String other) {
        return new DivisionNames(province, city, county, town, village, filled, other);
    }

    /** {@return the same with a city} */
    DivisionNames under(@Nullable String inProvince, String name, boolean written, String after) {
        return new DivisionNames(
                inProvince, name, county, town, village, also(AddressPart.CITY, written), after);
    }

    /** {@return the same with a county} */
    DivisionNames in(@Nullable String name, boolean written, String after) {
        return new DivisionNames(
                province, city, name, town, village, also(AddressPart.COUNTY, written), after);
    }

    /** {@return the same with a town} */
    DivisionNames at(String name, boolean written, String after) {
        return new DivisionNames(
                province, city, county, name, village, also(AddressPart.TOWN, written), after);
    }

    /** {@return the same with a village, which the address writes} */
    DivisionNames of(String name, String after) {
        return new DivisionNames(province, city, county, town, name, filled, after);
    }

    private Set<AddressPart> also(AddressPart part, boolean written) {
        if (written) {
            return filled;
        }
        EnumSet<AddressPart> more = EnumSet.of(part);
        more.addAll(filled);
        return more;
    }

    /**
     * {@return the names from the city down, in one text, and the rest} The province stands there
     * only where no city does: a district's name alone is that of several.
     */
    String text() {
        List<String> names = new ArrayList<>();
        if (city == null && province != null && !A_CITY.matcher(rest).find()) {
            names.add(province);
        }
        for (String name : new @Nullable String[] {city, county, town, village}) {
            if (name != null) {
                names.add(name);
            }
        }
        return String.join("", names) + rest;
    }
}
