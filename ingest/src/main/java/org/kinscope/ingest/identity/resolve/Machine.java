package org.kinscope.ingest.identity.resolve;

import java.util.Collection;
import java.util.List;
import org.kinscope.ingest.identity.judgement.Judgement;
import org.kinscope.ingest.identity.judgement.Pair;
import org.kinscope.ingest.identity.judgement.Standing;

/** Compares records and says which are likely of one human. */
interface Machine {

    /**
     * What a machine says.
     *
     * @param records how many records there are
     * @param judgements those that differ from what stands
     */
    record Said(long records, List<Judgement> judgements) {}

    /** {@return what it says of all pairs of which a record is new or changed} */
    Said judge(Standing standing);

    /** {@return what it says of these pairs, likely or not} */
    List<Judgement> judge(Collection<Pair> pairs);
}
