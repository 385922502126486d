package org.kinscope.ingest.identity.judgement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The judgement that counts for each pair: the newest that a person passed, and where no person did
 * the newest of a machine.
 */
public final class Standing {

    private final Map<Pair, Judgement> byPair = new HashMap<>();

    /** Nothing was judged yet. */
    public Standing() {}

    /** {@return what counts of all {@code judgements}, in any order} */
    public static Standing of(Collection<Judgement> judgements) {
        Standing standing = new Standing();
        judgements.forEach(standing::add);
        return standing;
    }

    /** Takes one more judgement into account. */
    public void add(Judgement judgement) {
        byPair.merge(judgement.pair(), judgement, Standing::stronger);
    }

    /** {@return what counts for a pair; null where it was never judged} */
    public @Nullable Judgement find(Pair pair) {
        return byPair.get(pair);
    }

    /** {@return all that count, in no order} */
    public Collection<Judgement> all() {
        return byPair.values();
    }

    private static Judgement stronger(Judgement one, Judgement other) {
        if (one.isMachines() != other.isMachines()) {
            return one.isMachines() ? other : one;
        }
        return one.seq() > other.seq() ? one : other;
    }
}
