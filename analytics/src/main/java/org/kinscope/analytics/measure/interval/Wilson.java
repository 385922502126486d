package org.kinscope.analytics.measure.interval;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.kinscope.analytics.measure.SampleRefused;

/**
 * The interval of a share, after Wilson (1927); equal to that of R's prop.test.
 *
 * @param share found
 * @param low end
 * @param high end
 */
public record Wilson(double share, double low, double high) {

    /**
     * {@return the interval}
     *
     * @param found how many
     * @param of how many, above 0
     * @param level in percent
     * @param corrected whether for continuity
     */
    public static Wilson of(long found, long of, double level, boolean corrected) {
        if (of < 1 || found < 0 || found > of) {
            throw new SampleRefused(
                    "%d of %d is no share; the first must be from 0 to the second, which must be 1"
                                    .formatted(found, of)
                            + " or more");
        }
        if (!(level > 0 && level < 100)) {
            throw SampleRefused.option("level", level, "a percentage between 0 and 100, as 95");
        }
        double z =
                new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.5 + level / 200);
        double n = of;
        double share = found / n;
        double yates = corrected ? Math.min(0.5, Math.abs(found - n * 0.5)) : 0;
        double half = z * z / (2 * n);
        double up = share + yates / n;
        double down = share - yates / n;
        double high =
                (up + half + z * Math.sqrt(up * (1 - up) / n + half / (2 * n))) / (1 + 2 * half);
        double low =
                (down + half - z * Math.sqrt(down * (1 - down) / n + half / (2 * n)))
                        / (1 + 2 * half);
        return new Wilson(share, down <= 0 ? 0 : low, up >= 1 ? 1 : high);
    }
}
