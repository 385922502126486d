package org.kinscope.api.security;

import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks name and password, by the page's login and by HTTP Basic alike, and slows guessing. */
final class ThrottledAuthentication implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final LoginThrottle throttle;

    ThrottledAuthentication(Users users, LoginThrottle throttle) {
        this.throttle = throttle;
        this.passwords =
                new DaoAuthenticationProvider(
                        name ->
                                users.findHash(name)
                                        .map(
                                                hash ->
                                                        User.withUsername(name)
                                                                .password(hash)
                                                                .authorities("ROLE_ANALYST")
                                                                .build())
                                        .orElseThrow(() -> new UsernameNotFoundException("none")));
        passwords.setPasswordEncoder(new BCryptPasswordEncoder());
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details
                        ? details.getRemoteAddress()
                        : "";
        if (throttle.blocks(address)) {
            throw new LockedException(ErrorCode.TOO_MANY_LOGINS.message().en());
        }
        try {
            Authentication known = passwords.authenticate(attempt);
            throttle.succeeded(address);
            return known;
        } catch (BadCredentialsException e) {
            throttle.failed(address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
