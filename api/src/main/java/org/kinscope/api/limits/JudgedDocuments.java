package org.kinscope.api.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Queries that were read and found valid lately. A page asks the same ones again and again, and
 * judging a long one takes longer than answering it. What is not valid is judged each time: its
 * errors are told in the language of who asks.
 */
public final class JudgedDocuments implements PreparsedDocumentProvider {

    /** Characters of queries that are kept; read, they take some tens of times as much. */
    private static final long MOST_CHARACTERS = 500_000;

    /** Queries may name people: they are not kept longer than they are of use. */
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final Cache<String, PreparsedDocumentEntry> valid =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_CHARACTERS)
                    .weigher((String query, PreparsedDocumentEntry _) -> query.length())
                    .expireAfterAccess(UNUSED)
                    .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> judge) {
        PreparsedDocumentEntry known = valid.getIfPresent(input.getQuery());
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        PreparsedDocumentEntry judged = judge.apply(input);
        if (!judged.hasErrors()) {
            valid.put(input.getQuery(), judged);
        }
        return CompletableFuture.completedFuture(judged);
    }
}
