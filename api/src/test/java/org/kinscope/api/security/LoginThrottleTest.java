package org.kinscope.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    /** Close to the end of the range, where the time that has passed goes over it. */
    private static final long START = Long.MAX_VALUE - 1;

    private final AtomicLong now = new AtomicLong(START);
    private final LoginThrottle throttle = new LoginThrottle(now::get);

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
        now.set(START + LoginThrottle.MEMORY.toNanos());
        assertThat(throttle.blocks("a")).isTrue();
        now.set(START + LoginThrottle.MEMORY.plusSeconds(1).toNanos());
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
