package org.kinscope.synthetic.place;

/**
 * A house of a village.
 *
 * @param village where
 * @param group the number of the villagers' group (组)
 * @param number the number of the house
 */
public record House(Village village, int group, int number) implements Dwelling {

    @Override
    public String address() {
        return village.address() + group + "组" + number + "号";
    }
}
