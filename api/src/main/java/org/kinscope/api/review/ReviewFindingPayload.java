package org.kinscope.api.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.finding.Finding;
import org.kinscope.api.identity.MutationError;

/**
 * What became of a step.
 *
 * @param finding the finding afterwards; null where the step was refused
 * @param errors why it was refused
 */
record ReviewFindingPayload(@Nullable Finding finding, List<MutationError> errors) {}
