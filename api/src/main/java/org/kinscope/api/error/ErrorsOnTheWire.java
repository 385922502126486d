package org.kinscope.api.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The outermost step of a GraphQL request: whatever went wrong leaves with a code of the closed
 * list, the request's id and a message in the caller's language. The library's own messages repeat
 * the values that were sent and stay here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ErrorsOnTheWire implements WebGraphQlInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorsOnTheWire.class);

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.defer(() -> chain.next(request))
                .onErrorResume(thrown -> Mono.just(failed(request, thrown)))
                .map(response -> clean(request, response));
    }

    private static WebGraphQlResponse failed(WebGraphQlRequest request, Throwable thrown) {
        ErrorCode code = Failures.codeOf(thrown);
        if (code == ErrorCode.INTERNAL) {
            LOG.error("request {} failed", request.getId(), thrown);
        }
        return refused(request, code);
    }

    /** {@return the answer to a request that is refused as a whole} */
    public static WebGraphQlResponse refused(WebGraphQlRequest request, ErrorCode code) {
        GraphQLError error =
                GraphqlErrorBuilder.newError()
                        .message(Language.of(code.message(), request.getLocale()))
                        .errorType(ErrorType.ExecutionAborted)
                        .extensions(Map.of(Failures.CODE, code.name()))
                        .build();
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(
                        request.toExecutionInput(),
                        ExecutionResult.newExecutionResult().addError(error).build()));
    }

    private static WebGraphQlResponse clean(
            WebGraphQlRequest request, WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        List<GraphQLError> cleaned =
                errors.stream()
                        .map(error -> clean(error, request.getId(), request.getLocale()))
                        .toList();
        return response.transform(builder -> builder.errors(cleaned));
    }

    static GraphQLError clean(GraphQLError error, String requestId, @Nullable Locale locale) {
        ErrorCode code = codeOf(error);
        if (code == ErrorCode.INTERNAL && !known(error)) {
            LOG.error("request {} failed: {}", requestId, error.getMessage());
        }
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put(Failures.CODE, code.name());
        extensions.put("requestId", requestId);
        if (error instanceof ValidationError invalid && invalid.getValidationErrorType() != null) {
            extensions.put("rule", invalid.getValidationErrorType().toString());
        }
        String message = Language.of(code.message(), locale);
        Object firstDay =
                error.getExtensions() == null
                        ? null
                        : error.getExtensions().get(Failures.FIRST_DAY);
        if (firstDay != null) {
            extensions.put(Failures.FIRST_DAY, firstDay);
            message += " " + firstDay;
        }
        GraphqlErrorBuilder<?> cleaned =
                GraphqlErrorBuilder.newError()
                        .message(message)
                        .errorType(ErrorClassification.errorClassification(code.name()))
                        .extensions(extensions);
        if (error.getLocations() != null) {
            cleaned.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            cleaned.path(error.getPath());
        }
        return cleaned.build();
    }

    private static boolean known(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey(Failures.CODE);
    }

    private static ErrorCode codeOf(GraphQLError error) {
        if (known(error)) {
            return ErrorCode.valueOf(String.valueOf(error.getExtensions().get(Failures.CODE)));
        }
        if (error instanceof InvalidSyntaxError) {
            return ErrorCode.SYNTAX;
        }
        ErrorClassification type = error.getErrorType();
        if (type == ErrorType.ValidationError || type == ErrorType.OperationNotSupported) {
            return ErrorCode.INVALID_QUERY;
        }
        if (type != null && type.toString().contains("Introspection")) {
            return ErrorCode.INTROSPECTION_OFF;
        }
        return ErrorCode.INTERNAL;
    }
}
