package org.kinscope.synthetic.clan;

import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Sex;

/**
 * How many and how old: set so that the people of the day have the mean household size, the age
 * bands, the sex ratio, the births and the deaths of the statistics. See docs/generate.md.
 */
final class Calibration {

    static final double NEVER_MARRIED = 0.12;
    static final double MEN_AMONG_SINGLES = 0.6;
    static final double PARENTS_IN_LAW = 0.5;
    static final double STEM_FAMILY = 0.45;
    static final double GROWN_AT_HOME = 0.83;
    static final double WIDOWED_WITH_CHILD = 0.42;

    /** Dibao households of all households. */
    static final double DIBAO = 0.0065;

    private static final int[] ROOT_FROM = {1926, 1934, 1942, 1950, 1958, 1966, 1974, 1982, 1990};
    private static final double[] ROOT_WEIGHTS = {9, 16, 22, 20, 15, 13, 10, 8, 5};
    private static final int ROOT_SPAN = 8;

    private Calibration() {}

    static int rootYear(Draw draw) {
        return ROOT_FROM[draw.weighted(ROOT_WEIGHTS)] + draw.below(ROOT_SPAN);
    }

    /** Years of life: Gompertz, about 76 for men and 81 for women. */
    static double lifetime(Draw draw, Sex sex) {
        double start = sex == Sex.MAN ? 0.000034 : 0.000025;
        double slope = 0.094;
        return Math.log(1 - slope / start * Math.log(1 - draw.share())) / slope;
    }

    static int marriageAge(Draw draw, Sex sex, int year) {
        int base = year < 1955 ? 22 : year < 1980 ? 23 : 26;
        return base + (sex == Sex.MAN ? 1 : 0) + draw.below(5);
    }

    static int children(Draw draw, int motherBorn) {
        if (motherBorn < 1945) {
            return draw.weighted(3, 10, 30, 35, 22);
        }
        if (motherBorn < 1955) {
            return draw.weighted(4, 40, 42, 14);
        }
        if (motherBorn < 1975) {
            return draw.weighted(5, 74, 21);
        }
        return motherBorn < 1987 ? draw.weighted(3, 44, 53) : draw.weighted(38, 50, 12);
    }

    /** Whether a birth that would have been was not, as in the last years before the day. */
    static boolean foregone(Draw draw, int year) {
        return year >= 2017 && draw.chance(0.35);
    }

    static double boys(double menPerWoman) {
        return 0.537 + (menPerWoman - 1) / 4;
    }

    static double divorces(int year) {
        return year < 1985 ? 0.02 : year < 2000 ? 0.06 : 0.1;
    }
}
