package org.kinscope.api.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a judgement.
 *
 * @param judgement the one that counts for the pair now; null where it was refused
 * @param errors why it was refused
 */
record JudgeIdentityPayload(@Nullable Judgement judgement, List<MutationError> errors) {}
