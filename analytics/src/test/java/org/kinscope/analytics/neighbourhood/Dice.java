package org.kinscope.analytics.neighbourhood;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What chance decides about a generated town: the same from the same seed. */
final class Dice {

    static final List<String> DIVISIONS =
            List.of("321202001001", "321202001002", "321203002001", "321281003001");

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long amount(long bound) {
        return random.nextLong(bound);
    }

    /** {@return the properties and two ends: open, missing, of no day, or in order} */
    @Nullable Object[] spell(@Nullable Object... properties) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(properties));
        LocalDate from = dayOrNone();
        LocalDate to = chance(2) ? null : chance(6) ? from : day(2015, 6);
        all.addAll(Arrays.asList("from", from, "to", to));
        return all.toArray();
    }

    @Nullable LocalDate dayOrNone() {
        return chance(8) ? null : day(2000, 20);
    }

    LocalDate day(int firstYear, int years) {
        return LocalDate.of(firstYear, 1, 1).plusDays(random.nextInt(years * 365));
    }

    @Nullable Long fen() {
        return chance(4) ? null : random.nextLong(20_000_000);
    }

    @Nullable String division() {
        return chance(6) ? null : pick(DIVISIONS);
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
