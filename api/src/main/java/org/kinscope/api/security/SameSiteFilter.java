package org.kinscope.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site could make a browser send: a POST that is not JSON, and one that the
 * browser itself says comes from elsewhere. It also refuses bodies above {@value #MOST_BYTES} bytes
 * and an {@code Accept} that names no media type.
 */
final class SameSiteFilter extends OncePerRequestFilter {

    private static final int MOST_BYTES = 1024 * 1024;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("POST".equals(request.getMethod())) {
            String site = request.getHeader("Sec-Fetch-Site");
            if (site != null && !site.equals("same-origin") && !site.equals("none")) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            if (!isJson(request.getContentType())) {
                response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
                return;
            }
            if (!isReadable(request.getHeader("Accept"))) {
                response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
                return;
            }
            if (request.getContentLengthLong() > MOST_BYTES) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
            if (request.getContentLengthLong() < 0) {
                response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    // Without this the routes fail on it one after another.
    private static boolean isReadable(@Nullable String accept) {
        try {
            MediaType.parseMediaTypes(accept);
            return true;
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    || type.equalsTypeAndSubtype(MediaType.APPLICATION_GRAPHQL_RESPONSE);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
