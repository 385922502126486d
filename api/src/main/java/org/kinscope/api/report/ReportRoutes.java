package org.kinscope.api.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.entitlement.EntitlementController;
import org.kinscope.api.entitlement.Entitlements;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Failures;
import org.kinscope.api.error.HttpErrors;
import org.kinscope.api.scope.DefaultDay;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Known;
import org.kinscope.graph.scope.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The match report as a file: {@code POST /reports/match} with {@code {"aidUnit" or "household" or
 * "person", "asOf", "format": "docx" or "pdf", "language": "zh" or "en", "division"}} as JSON. By
 * POST as every question, so that no subject stands in an address or a log.
 */
@Configuration(proxyBeanMethods = false)
class ReportRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(ReportRoutes.class);

    /** What is asked for. */
    record Wanted(
            @Nullable String aidUnit,
            @Nullable String household,
            @Nullable String person,
            @Nullable String asOf,
            @Nullable String format,
            @Nullable String language,
            @Nullable String division) {}

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> reports(
            EntitlementController calculator, DefaultDay day, JsonMapper json) {
        return RouterFunctions.route()
                .POST("/reports/match", request -> match(request, calculator, day, json))
                .build();
    }

    private static ServerResponse match(
            ServerRequest request,
            EntitlementController calculator,
            DefaultDay day,
            JsonMapper json) {
        try {
            Wanted wanted = json.readValue(request.body(String.class), Wanted.class);
            ReportFormat format =
                    ReportFormat.valueOf(String.valueOf(wanted.format()).toUpperCase(Locale.ROOT));
            boolean zh = !"en".equals(wanted.language());
            AsOf at =
                    new AsOf(
                            wanted.asOf() == null ? day.get() : LocalDate.parse(wanted.asOf()),
                            new Scope(wanted.division() == null ? "" : wanted.division()),
                            Known.NOW);
            Entitlements found =
                    calculator.entitlements(
                            wanted.aidUnit(), wanted.household(), wanted.person(), null, at);
            if (found == null) {
                return refused(request, HttpStatus.NOT_FOUND, ErrorCode.NOT_FOUND);
            }
            Function<Words, String> language = zh ? Words::zh : Words::en;
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            format.write(
                    found.answer(),
                    found.key(),
                    language,
                    found.departments()::nameOf,
                    System.getenv(),
                    file);
            return ServerResponse.ok()
                    .contentType(MediaType.parseMediaType(format.mediaType()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"match-report."
                                    + format.name().toLowerCase(Locale.ROOT)
                                    + "\"")
                    .body(file.toByteArray());
        } catch (ReportFormat.NoFont none) {
            return refused(request, HttpStatus.NOT_IMPLEMENTED, ErrorCode.NO_FONT);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return refused(request, HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST);
        } catch (jakarta.servlet.ServletException | IOException | RuntimeException e) {
            ErrorCode code = Failures.codeOf(e);
            if (code == ErrorCode.INTERNAL) {
                LOG.error("report {} failed", request.servletRequest().getRequestId(), e);
            }
            return refused(
                    request,
                    code == ErrorCode.INTERNAL
                            ? HttpStatus.INTERNAL_SERVER_ERROR
                            : HttpStatus.BAD_REQUEST,
                    code);
        }
    }

    private static ServerResponse refused(
            ServerRequest request, HttpStatus status, ErrorCode code) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        Map.copyOf(
                                HttpErrors.body(
                                        code,
                                        request.servletRequest().getRequestId(),
                                        request.servletRequest().getLocale())));
    }
}
