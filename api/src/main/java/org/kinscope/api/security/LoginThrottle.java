package org.kinscope.api.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed logins by address: after {@value #FAILURES} within five minutes the address has to
 * wait, whatever it sends. It keeps the last {@value #ADDRESSES} addresses, so that it cannot be
 * made to fill the memory.
 */
public final class LoginThrottle {

    /** How many failures an address has. */
    static final int FAILURES = 5;

    /** For how long a failure counts. */
    static final Duration MEMORY = Duration.ofMinutes(5);

    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
                    return size() > ADDRESSES;
                }
            };

    public LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** {@return whether the address has to wait} */
    public synchronized boolean blocks(String address) {
        Deque<Instant> recent = failures.get(address);
        if (recent == null) {
            return false;
        }
        Instant since = clock.instant().minus(MEMORY);
        while (!recent.isEmpty() && recent.getFirst().isBefore(since)) {
            recent.removeFirst();
        }
        return recent.size() >= FAILURES;
    }

    /** Notes a failed login. */
    public synchronized void failed(String address) {
        failures.computeIfAbsent(address, _ -> new ArrayDeque<>()).addLast(clock.instant());
    }

    /** Forgets the failures of an address that has logged in. */
    public synchronized void succeeded(String address) {
        failures.remove(address);
    }
}
