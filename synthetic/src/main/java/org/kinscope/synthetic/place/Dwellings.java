package org.kinscope.synthetic.place;

import java.util.HashMap;
import java.util.Map;

/** Hands out dwellings, each once. It keeps two counters a village and no dwelling. */
public final class Dwellings {

    private static final String[] ESTATES = {
        "锦绣家园", "梅园小区", "金鹰花园", "鹏欣丽都", "凤凰新村", "莲花小区", "华庭苑", "江洲花园"
    };
    private static final int FLOORS = 6;
    private static final int ENTRANCES = 3;
    private static final int ROOMS = 2;
    private static final int FLATS_PER_BUILDING = FLOORS * ENTRANCES * ROOMS;
    private static final int BUILDINGS_PER_ESTATE = 30;
    private static final int HOUSES_PER_GROUP = 60;

    private final int[] flats;
    private final int[] houses;
    private final Map<Building, Integer> above = new HashMap<>();

    private record Building(int village, String estate, int number) {}

    /** Nothing is taken yet. */
    public Dwellings(int villages) {
        flats = new int[villages];
        houses = new int[villages];
    }

    /** {@return a dwelling of the village's usual kind} */
    public Dwelling fresh(Village village) {
        return village.urban() ? flat(village) : house(village);
    }

    /** {@return a flat in which nobody lives yet; a whole building is filled before the next} */
    public Flat flat(Village village) {
        int n = flats[village.index()]++;
        int building = n / FLATS_PER_BUILDING;
        int inside = n % FLATS_PER_BUILDING;
        int floor = inside / (ENTRANCES * ROOMS) + 1;
        int entrance = inside / ROOMS % ENTRANCES + 1;
        return flat(village, building, entrance, floor * 100 + inside % ROOMS + 1);
    }

    /** {@return another flat of the same building, in which nobody lives yet} */
    public Flat another(Flat flat) {
        Building building = new Building(flat.village().index(), flat.estate(), flat.building());
        int n = above.merge(building, 1, Integer::sum) - 1;
        int floor = FLOORS + 1 + n / (ENTRANCES * ROOMS);
        int entrance = n / ROOMS % ENTRANCES + 1;
        return new Flat(
                flat.village(),
                flat.estate(),
                flat.building(),
                entrance,
                floor * 100 + n % ROOMS + 1);
    }

    /** {@return a house in which nobody lives yet} */
    public House house(Village village) {
        int n = houses[village.index()]++;
        return new House(village, n / HOUSES_PER_GROUP + 1, n % HOUSES_PER_GROUP + 1);
    }

    private static Flat flat(Village village, int building, int entrance, int room) {
        int estate = building / BUILDINGS_PER_ESTATE;
        String name = ESTATES[estate % ESTATES.length];
        return new Flat(
                village,
                estate < ESTATES.length ? name : name + numeral(estate / ESTATES.length + 1),
                building % BUILDINGS_PER_ESTATE + 1,
                entrance,
                room);
    }

    private static String numeral(int phase) {
        return "一二三四五六七八九".charAt(Math.min(phase, 9) - 1) + "期";
    }
}
