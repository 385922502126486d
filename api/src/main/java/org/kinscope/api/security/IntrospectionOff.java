package org.kinscope.api.security;

import graphql.introspection.Introspection;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Refuses introspection request by request.
 *
 * <p>The framework's own setting switches the engine off for every service of the same process, a
 * demonstration beside this one among them; this one is this service's alone.
 */
public final class IntrospectionOff implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput(
                (_, builder) ->
                        builder.graphQLContext(Map.of(Introspection.INTROSPECTION_DISABLED, true))
                                .build());
        return chain.next(request);
    }
}
