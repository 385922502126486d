package org.kinscope.api.identity;

import java.util.List;

/**
 * Why a mutation changed nothing.
 *
 * @param path where in the input
 * @param code one of a closed list that the schema names
 * @param message in the caller's language
 */
public record MutationError(List<String> path, String code, String message) {}
