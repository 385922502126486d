package org.kinscope.analytics.detector;

import java.util.Set;

/** Aid that is given twice, planted into families of a town; the number chooses the shape. */
final class RepeatedShapes {

    /** How many shapes there are. */
    static final int COUNT = 2;

    private final FamilyTown families;
    private final Set<String> planted;

    RepeatedShapes(FamilyTown families, Set<String> planted) {
        this.families = families;
        this.planted = planted;
    }

    void put(int shape, String unit, String division, String child) {
        // The child is counted in a second unit too: still, or up to the day.
        String second = "second-" + unit;
        families.town.node("AidUnit", second, "divisionCode", division);
        families.member(
                child, second, true, "2018-01-01", shape == 0 ? "2021-01-01" : "2020-12-31");
        families.status(second, "dibao", null);
        if (shape == 0) {
            planted.add("repeated.two-units " + child);
        }
    }
}
