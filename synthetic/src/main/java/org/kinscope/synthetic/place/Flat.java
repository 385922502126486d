package org.kinscope.synthetic.place;

/**
 * A flat.
 *
 * @param village where
 * @param estate the name of the estate
 * @param building the number of the building in the estate
 * @param entrance the number of the entrance (单元)
 * @param room the number of the room, floor first: 402
 */
public record Flat(Village village, String estate, int building, int entrance, int room)
        implements Dwelling {

    @Override
    public String address() {
        return village.address() + estate + building + "幢" + entrance + "单元" + room + "室";
    }
}
