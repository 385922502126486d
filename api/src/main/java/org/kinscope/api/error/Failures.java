package org.kinscope.api.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Turns what a field threw into an error of the closed list. The exception itself goes to the log
 * only, where whatever looks like an ID number is masked.
 */
@Component
public final class Failures implements DataFetcherExceptionResolver {

    static final String CODE = "code";
    static final String FIRST_DAY = "firstDay";

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(
            Throwable thrown, DataFetchingEnvironment field) {
        ErrorCode code = codeOf(thrown);
        if (code == ErrorCode.INTERNAL) {
            LOG.error("request {} failed: {}", field.getExecutionId(), code, thrown);
        } else if (code == ErrorCode.GRAPH_UNAVAILABLE) {
            // Every request fails while the graph is gone: its cause is told once, elsewhere.
            LOG.warn("request {} failed: {}", field.getExecutionId(), code);
        }
        Map<String, Object> extensions = new HashMap<>(Map.of(CODE, code.name()));
        LocalDate firstDay = firstDayOf(thrown);
        if (firstDay != null) {
            extensions.put(FIRST_DAY, firstDay.toString());
        }
        return Mono.just(
                List.of(
                        GraphqlErrorBuilder.newError(field)
                                .message(Language.of(code.message(), field.getLocale()))
                                .errorType(classification(code))
                                .extensions(extensions)
                                .build()));
    }

    /** {@return the code that the thrown stands for} */
    public static ErrorCode codeOf(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            ErrorCode code = codeOfOne(t);
            if (code != null) {
                return code;
            }
        }
        return ErrorCode.INTERNAL;
    }

    private static @Nullable LocalDate firstDayOf(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Refusal refusal) {
                return refusal.firstDay();
            }
        }
        return null;
    }

    private static @Nullable ErrorCode codeOfOne(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> refusal.code();
            // Its time was over while a field was still being read.
            case AbortExecutionException _ -> ErrorCode.TIMEOUT;
            case ServiceUnavailableException _, SessionExpiredException _ ->
                    ErrorCode.GRAPH_UNAVAILABLE;
            case Neo4jException e when e.code() != null && e.code().contains("TimedOut") ->
                    ErrorCode.TIMEOUT;
            case Neo4jException e when e.code() != null && e.code().contains("Unavailable") ->
                    ErrorCode.GRAPH_UNAVAILABLE;
            // No connection became free, or could be opened, in time.
            case ClientException e when e.getCause() instanceof TimeoutException ->
                    ErrorCode.GRAPH_UNAVAILABLE;
            default -> null;
        };
    }

    private static ErrorClassification classification(ErrorCode code) {
        return code == ErrorCode.INTERNAL
                ? ErrorType.DataFetchingException
                : ErrorClassification.errorClassification(code.name());
    }
}
