package org.kinscope.api.identity;

import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.judgement.Verdict;

/**
 * A judgement as a user passes it.
 *
 * @param left a record, by personId
 * @param right the other
 * @param judgement what is judged
 * @param reason why
 * @param scope what the user may see
 */
record JudgeIdentityInput(
        String left, String right, Verdict judgement, String reason, @Nullable ScopeInput scope) {

    /**
     * What a user may see.
     *
     * @param division the beginning of a division code
     */
    record ScopeInput(@Nullable String division) {}
}
