package org.kinscope.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.HttpErrors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page's login: {@code POST /login} with {@code {"user", "password"}} opens a session, {@code
 * GET /session} says who is logged in, {@code POST /logout} ends it.
 */
@RestController
final class Login {

    private final AuthenticationManager authentication;
    private final SecurityContextRepository contexts;

    Login(AuthenticationManager authentication, SecurityContextRepository contexts) {
        this.authentication = authentication;
        this.contexts = contexts;
    }

    /**
     * What the page sends.
     *
     * @param user the user's name
     * @param password the password; never logged
     */
    record Credentials(@Nullable String user, @Nullable String password) {
        @Override
        public String toString() {
            return "Credentials of " + user;
        }
    }

    @PostMapping(path = "/login", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> login(
            @RequestBody Credentials sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(sent.user(), sent.password());
        attempt.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication.authenticate(attempt));
            // A new session id: one that was known before the login is worth nothing after it.
            request.getSession(true);
            request.changeSessionId();
            contexts.saveContext(context, request, response);
            return ResponseEntity.ok(Map.of("user", String.valueOf(sent.user())));
        } catch (LockedException e) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", String.valueOf(LoginThrottle.MEMORY.toSeconds()))
                    .body(
                            HttpErrors.body(
                                    ErrorCode.TOO_MANY_LOGINS, request.getRequestId(), locale));
        } catch (AuthenticationException e) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .body(HttpErrors.body(ErrorCode.WRONG_LOGIN, request.getRequestId(), locale));
        }
    }

    @GetMapping("/session")
    Map<String, Object> session(Principal user) {
        return Map.of("user", user.getName());
    }

    @PostMapping("/logout")
    ResponseEntity<Void> logout(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        return ResponseEntity.noContent().build();
    }
}
