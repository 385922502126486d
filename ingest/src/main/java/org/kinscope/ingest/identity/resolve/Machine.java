package org.kinscope.ingest.identity.resolve;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.judgement.Judgement;
import org.kinscope.ingest.identity.judgement.Pair;

/** Compares records and says which are likely of one human. */
interface Machine {

    /**
     * What a machine says.
     *
     * @param records how many records there are
     * @param judgements those that differ from what it said before; it does not judge what a person
     *     judged
     */
    record Said(long records, List<Judgement> judgements) {}

    /** {@return what it learnt from all records this time, or null where it learnt before} */
    @Nullable LearntModel learnt();

    /** {@return what it says of all pairs of which a record is new or changed} */
    Said judge();

    /**
     * {@return which of these pairs, that follow from other pairs and were found alike by none, are
     * not of one human}
     */
    List<Judgement> apart(Collection<Pair> pairs);
}
