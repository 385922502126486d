package org.kinscope.synthetic.place;

/**
 * A village or neighbourhood, the lowest division.
 *
 * @param index its place in the list of the city's villages, from 0
 * @param code twelve digits
 * @param name as the list of divisions writes it
 * @param town the name of the town or street office
 * @param county the county
 * @param urban whether people live in flats there; in houses otherwise
 */
public record Village(
        int index, String code, String name, String town, County county, boolean urban) {

    /** {@return the address down to the village, as a careful clerk writes it} */
    public String address() {
        return "江苏省泰州市" + county.name() + town + name;
    }
}
