package org.kinscope.api.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.HttpErrors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may ask what. The page itself, the login and the probes are open; all else needs a login, by
 * session cookie (the page) or HTTP Basic (scripts).
 *
 * <p>Against forged requests from other sites: the cookie is {@code SameSite=Strict}, and {@link
 * SameSiteFilter} takes a POST only as JSON and only from this site, which no foreign page can send
 * without asking first, and nobody here answers that question.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
                    + " object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    @Bean
    LoginThrottle loginThrottle() {
        return new LoginThrottle(System::nanoTime);
    }

    @Bean
    AuthenticationManager authenticationManager(Users users, LoginThrottle throttle) {
        return new ProviderManager(List.of(new ThrottledAuthentication(users, throttle)));
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http, SecurityContextRepository contexts, JsonMapper json) {
        return http.authorizeHttpRequests(
                        paths ->
                                paths.dispatcherTypeMatchers(
                                                DispatcherType.ASYNC, DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(
                                                "/graphql",
                                                "/graphql/**",
                                                "/session",
                                                "/reports/**")
                                        .authenticated()
                                        .requestMatchers(HttpMethod.POST, "/login", "/logout")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.GET, "/**")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.HEAD, "/**")
                                        .permitAll()
                                        .anyRequest()
                                        .denyAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .httpBasic(
                        basic ->
                                basic.authenticationEntryPoint(
                                        (request, response, why) ->
                                                refuse(request, response, why, json)))
                .exceptionHandling(
                        errors ->
                                errors.authenticationEntryPoint(
                                        (request, response, why) ->
                                                refuse(request, response, why, json)))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SameSiteFilter(), AuthorizationFilter.class)
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                csp ->
                                                        csp.policyDirectives(
                                                                CONTENT_SECURITY_POLICY))
                                        .frameOptions(frames -> frames.deny())
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(
                                                                ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    private static void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException why,
            JsonMapper json)
            throws IOException {
        boolean wait = why instanceof LockedException;
        response.setStatus(
                wait ? 429 /* Too Many Requests */ : HttpServletResponse.SC_UNAUTHORIZED);
        if (wait) {
            response.setHeader("Retry-After", String.valueOf(LoginThrottle.MEMORY.toSeconds()));
        } else if (request.getHeader("Sec-Fetch-Mode") == null) {
            // A browser would answer the challenge with a window of its own; the page has a form.
            response.setHeader("WWW-Authenticate", "Basic realm=\"kinscope\"");
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(
                        json.writeValueAsString(
                                HttpErrors.body(
                                        wait
                                                ? ErrorCode.TOO_MANY_LOGINS
                                                : ErrorCode.UNAUTHENTICATED,
                                        request.getRequestId(),
                                        request.getLocale())));
    }
}
