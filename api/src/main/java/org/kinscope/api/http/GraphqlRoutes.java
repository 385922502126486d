package org.kinscope.api.http;

import static org.springframework.web.servlet.function.RequestPredicates.accept;
import static org.springframework.web.servlet.function.RequestPredicates.method;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import graphql.schema.idl.SchemaPrinter;
import java.nio.charset.StandardCharsets;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.HttpErrors;
import org.kinscope.api.security.IntrospectionOff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over HTTP where the library's own answer is not enough. Queries come by POST alone, so
 * that none stands in an address, a history or a log; a refusal has the shape of all errors.
 */
@Configuration(proxyBeanMethods = false)
class GraphqlRoutes {

    private static final MediaType TEXT =
            new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    @Bean
    GraphQlHttpHandler graphQlHttpHandler(WebGraphQlHandler handler, JsonMapper json) {
        return new GraphQlHttpHandler(handler, new StrictJson(json));
    }

    @Bean
    @Order(-1) // Before the library's own routes, which are 0.
    RouterFunction<ServerResponse> ownRoutes(
            GraphQlSource source, ObjectProvider<IntrospectionOff> introspectionOff) {
        String schema = sdl(source);
        // The text says what introspection says, so it is refused where that is.
        boolean refused = introspectionOff.getIfAvailable() != null;
        return RouterFunctions.route()
                .GET(
                        "/graphql/schema",
                        request ->
                                refused
                                        ? refused(
                                                request,
                                                HttpStatus.FORBIDDEN,
                                                ErrorCode.INTROSPECTION_OFF)
                                        : ServerResponse.ok().contentType(TEXT).body(schema))
                .route(
                        path("/graphql").and(method(HttpMethod.POST).negate()),
                        request ->
                                refused(
                                        request,
                                        HttpStatus.METHOD_NOT_ALLOWED,
                                        ErrorCode.ONLY_BY_POST))
                // There is no subscription, so there is no stream of events either.
                .route(
                        path("/graphql")
                                .and(accept(MediaType.TEXT_EVENT_STREAM))
                                .and(
                                        accept(
                                                        MediaTypes.APPLICATION_GRAPHQL_RESPONSE,
                                                        MediaType.APPLICATION_JSON)
                                                .negate()),
                        request ->
                                refused(request, HttpStatus.NOT_ACCEPTABLE, ErrorCode.BAD_REQUEST))
                .build();
    }

    // Of the directives only those of the language are kept: the engine lists some it may learn.
    private static String sdl(GraphQlSource source) {
        return new SchemaPrinter(
                        SchemaPrinter.Options.defaultOptions()
                                .includeScalarTypes(true)
                                .includeDirectiveDefinitions(false))
                .print(source.schema());
    }

    private static ServerResponse refused(
            ServerRequest request, HttpStatus status, ErrorCode code) {
        ServerResponse.BodyBuilder answer = ServerResponse.status(status);
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            answer.header(HttpHeaders.ALLOW, HttpMethod.POST.name());
        }
        return answer.contentType(MediaType.APPLICATION_JSON)
                .body(
                        HttpErrors.body(
                                code,
                                request.servletRequest().getRequestId(),
                                request.servletRequest().getLocale()));
    }
}
