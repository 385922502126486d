package org.kinscope.analytics.study.bundle;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What a family's statuses carry: its aid of a year by the rules, and what of it would vanish if
 * the statuses were taken away while income and members stay and all rules were run again.
 *
 * @param statuses the statuses that it has
 * @param aids the known aid of a year by programme
 * @param value the same together
 * @param lost the bundle value: what of it would vanish, less what it would fall to
 * @param cash the part of {@code value} that is the statuses' own money, as dibao itself
 * @param cashLost the part of {@code lost} that is
 * @param medical the part of {@code value} that answers medical cost
 * @param medicalLost the part of {@code lost} that does
 * @param byStatus {@code lost} shared over the statuses by Shapley, to the fen
 * @param onExit what would change if one status alone were lost, by status
 * @param losses what would change if all were lost
 * @param notKnown programmes that would vanish and whose amount is not known
 * @param missing what would have to be known to say which statuses it has; empty: nothing
 */
public record Bundle(
        List<String> statuses,
        SortedMap<String, Yuan> aids,
        Yuan value,
        Yuan lost,
        Yuan cash,
        Yuan cashLost,
        Yuan medical,
        Yuan medicalLost,
        SortedMap<String, Yuan> byStatus,
        SortedMap<String, List<Loss>> onExit,
        List<Loss> losses,
        List<String> notKnown,
        List<Words> missing) {

    /**
     * What becomes of a programme.
     *
     * @param programme its code
     * @param before its known amount of a year
     * @param after what is left of it; more than before where the family falls to it
     */
    public record Loss(String programme, Yuan before, Yuan after) {

        /** {@return what is lost; below zero where it is gained} */
        public Yuan lost() {
            return new Yuan(before.fen() - after.fen());
        }
    }

    public Bundle {
        statuses = List.copyOf(statuses);
        aids = Collections.unmodifiableSortedMap(new TreeMap<>(aids));
        byStatus = Collections.unmodifiableSortedMap(new TreeMap<>(byStatus));
        SortedMap<String, List<Loss>> exits = new TreeMap<>();
        for (Map.Entry<String, List<Loss>> exit : onExit.entrySet()) {
            exits.put(exit.getKey(), List.copyOf(exit.getValue()));
        }
        onExit = Collections.unmodifiableSortedMap(exits);
        losses = List.copyOf(losses);
        notKnown = List.copyOf(notKnown);
        missing = List.copyOf(missing);
    }

    /** {@return whether it can be said which statuses the family has} */
    public boolean isEvaluated() {
        return missing.isEmpty();
    }

    /** {@return the bundle share, BI: what would vanish of all; null without any aid} */
    public @Nullable Double share() {
        return share(lost.fen(), value.fen());
    }

    /** {@return the same beside the statuses' own money, BI°; null where nothing else is given} */
    public @Nullable Double shareBesideCash() {
        return share(lost.fen() - cashLost.fen(), value.fen() - cash.fen());
    }

    /** {@return the same without aid for medical cost; null where nothing else is given} */
    public @Nullable Double shareBesideMedical() {
        return share(lost.fen() - medicalLost.fen(), value.fen() - medical.fen());
    }

    private static @Nullable Double share(long lost, long all) {
        return all == 0 ? null : (double) lost / all;
    }
}
