package org.kinscope.api.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Errors outside GraphQL, in the same shape: no stack, no class name, no value. */
@RestController
public final class HttpErrors implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Map<String, Object>> error(HttpServletRequest request, Locale locale) {
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number) {
            HttpStatus known = HttpStatus.resolve(number);
            status = known == null ? status : known;
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body(codeOf(status), request.getRequestId(), locale));
    }

    /** {@return the body of an error, as GraphQL writes it} */
    public static Map<String, Object> body(ErrorCode code, String requestId, Locale locale) {
        return Map.of(
                "errors",
                List.of(
                        Map.of(
                                "message",
                                Language.of(code.message(), locale),
                                "extensions",
                                Map.of(Failures.CODE, code.name(), "requestId", requestId))));
    }

    private static ErrorCode codeOf(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> ErrorCode.UNAUTHENTICATED;
            case FORBIDDEN -> ErrorCode.FORBIDDEN;
            case NOT_FOUND -> ErrorCode.NOT_FOUND;
            default -> status.is4xxClientError() ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL;
        };
    }
}
