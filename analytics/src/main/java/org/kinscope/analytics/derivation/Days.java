package org.kinscope.analytics.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.time.Spell;

/**
 * A set of days, as spells in order that neither overlap nor touch: equal sets are equal values.
 *
 * @param spells the spells; an open start reaches back without end, an open end forward
 */
record Days(List<Spell> spells) {

    static final Days NONE = new Days(List.of());

    private static final Comparator<Spell> BY_START =
            Comparator.comparing(
                    Spell::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    Days {
        spells = List.copyOf(spells);
    }

    /** {@return the days of any of the spells} */
    static Days of(Collection<Spell> spells) {
        List<Spell> merged = new ArrayList<>();
        spells.stream()
                .filter(spell -> !spell.isEmpty())
                .sorted(BY_START)
                .forEach(spell -> join(merged, spell));
        return merged.isEmpty() ? NONE : new Days(merged);
    }

    static Days of(Spell spell) {
        return spell.isEmpty() ? NONE : new Days(List.of(spell));
    }

    /** {@return the days from {@code day} on} */
    static Days since(LocalDate day) {
        return of(Spell.since(day));
    }

    private static void join(List<Spell> merged, Spell next) {
        Spell last = merged.isEmpty() ? null : merged.getLast();
        if (last == null || endsBefore(last.to(), next.from())) {
            merged.add(next);
        } else {
            merged.set(merged.size() - 1, new Spell(last.from(), laterEnd(last.to(), next.to())));
        }
    }

    private static boolean endsBefore(@Nullable LocalDate to, @Nullable LocalDate from) {
        return to != null && from != null && to.isBefore(from);
    }

    private static @Nullable LocalDate laterEnd(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return null;
        }
        return a.isAfter(b) ? a : b;
    }

    /** {@return the days of either} */
    Days or(Days other) {
        List<Spell> all = new ArrayList<>(spells);
        all.addAll(other.spells);
        return of(all);
    }

    /** {@return the days of both} */
    Days and(Days other) {
        List<Spell> common = new ArrayList<>();
        for (Spell mine : spells) {
            for (Spell theirs : other.spells) {
                common.add(mine.intersect(theirs));
            }
        }
        return of(common);
    }

    boolean isEmpty() {
        return spells.isEmpty();
    }
}
