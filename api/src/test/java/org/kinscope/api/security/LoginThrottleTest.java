package org.kinscope.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final Instant START = Instant.parse("2020-12-31T00:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final LoginThrottle throttle = new LoginThrottle(clock);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("a");
        }
    }

    @Test
    void four_failures_are_forgiven_and_the_fifth_is_not() {
        fail(4);
        assertThat(throttle.blocks("a")).isFalse();
        fail(1);
        assertThat(throttle.blocks("a")).isTrue();
        assertThat(throttle.blocks("b")).isFalse();
    }

    @Test
    void five_minutes_later_the_address_may_try_again() {
        fail(5);
        now.set(START.plus(LoginThrottle.MEMORY));
        assertThat(throttle.blocks("a")).isTrue();
        now.set(START.plus(LoginThrottle.MEMORY).plusSeconds(1));
        assertThat(throttle.blocks("a")).isFalse();
    }

    @Test
    void a_login_clears_what_failed_before_it() {
        fail(4);
        throttle.succeeded("a");
        fail(4);
        assertThat(throttle.blocks("a")).isFalse();
    }
}
