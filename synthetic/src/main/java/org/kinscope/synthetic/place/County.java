package org.kinscope.synthetic.place;

import java.util.List;

/**
 * A county or district of the city.
 *
 * @param code its six digits, those of 2020
 * @param name its name
 * @param menPerWoman men for each woman, as the census of 2020 counted
 * @param codes the codes under which its people were first registered, oldest first
 */
public record County(String code, String name, double menPerWoman, List<Since> codes) {

    /**
     * A code of the county.
     *
     * @param year the first year in which numbers began with it
     * @param code the six digits
     */
    public record Since(int year, String code) {}

    /** {@return the division code of twelve digits} */
    public String division() {
        return code + "000000";
    }
}
