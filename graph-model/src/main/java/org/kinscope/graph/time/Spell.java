package org.kinscope.graph.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something held: {@code from} is inside, {@code to} is outside (half-open).
 *
 * @param from the first day, or null where the source does not say since when
 * @param to the first day after, or null while it still runs
 */
public record Spell(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** A spell without known ends. */
    public static final Spell ALWAYS = new Spell(null, null);

    /** {@return the spell from {@code from} on} */
    public static Spell since(@Nullable LocalDate from) {
        return new Spell(from, null);
    }

    /** {@return whether it held on {@code day}} */
    public boolean runsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }

    /** {@return whether both held on one day at least} */
    public boolean overlaps(Spell other) {
        return !isEmpty() && !other.isEmpty() && startsBefore(other.to) && other.startsBefore(to);
    }

    /** {@return whether there is no day on which it held} */
    public boolean isEmpty() {
        return from != null && to != null && !from.isBefore(to);
    }

    /** {@return the days on which both held; may be empty} */
    public Spell intersect(Spell other) {
        return new Spell(later(from, other.from), earlier(to, other.to));
    }

    private boolean startsBefore(@Nullable LocalDate end) {
        return end == null || from == null || from.isBefore(end);
    }

    /** {@return the later of two starts; an unknown start is earlier than any day} */
    public static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isAfter(b) ? a : b;
    }

    /** {@return the earlier of two ends; a missing end is later than any day} */
    public static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
