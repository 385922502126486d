package org.kinscope.api.http;

import static org.springframework.web.servlet.function.RequestPredicates.method;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.HttpErrors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes queries by POST alone, so that none stands in an address, a history or a log, and says so
 * in the shape of all errors; the library would answer with an empty body.
 */
@Configuration(proxyBeanMethods = false)
class OnlyByPost {

    @Bean
    @Order(-1) // Before the library's own route, which is 0.
    RouterFunction<ServerResponse> refusedMethods() {
        return RouterFunctions.route(
                path("/graphql").and(method(HttpMethod.POST).negate()), OnlyByPost::refused);
    }

    private static ServerResponse refused(ServerRequest request) {
        return ServerResponse.status(HttpStatus.METHOD_NOT_ALLOWED)
                .header(HttpHeaders.ALLOW, HttpMethod.POST.name())
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        HttpErrors.body(
                                ErrorCode.ONLY_BY_POST,
                                request.servletRequest().getRequestId(),
                                request.servletRequest().getLocale()));
    }
}
