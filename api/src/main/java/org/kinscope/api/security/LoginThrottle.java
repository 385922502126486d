package org.kinscope.api.security;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts failed logins by address: after {@value #FAILURES} within five minutes the address has to
 * wait, whatever it sends. It keeps the last {@value #ADDRESSES} addresses, so that it cannot be
 * made to fill the memory. Time is what has passed, whatever the clock on the wall is set to.
 */
public final class LoginThrottle {

    /** How many failures an address has. */
    static final int FAILURES = 5;

    /** For how long a failure counts. */
    static final Duration MEMORY = Duration.ofMinutes(5);

    private static final int ADDRESSES = 10_000;

    private final LongSupplier nanoTime;
    private final Map<String, Deque<Long>> failures =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Deque<Long>> eldest) {
                    return size() > ADDRESSES;
                }
            };

    /**
     * @param nanoTime the time that has passed since any moment, as {@link System#nanoTime()}
     */
    public LoginThrottle(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** {@return whether the address has to wait} */
    public synchronized boolean blocks(String address) {
        Deque<Long> recent = failures.get(address);
        if (recent == null) {
            return false;
        }
        long now = nanoTime.getAsLong();
        while (!recent.isEmpty() && now - recent.getFirst() > MEMORY.toNanos()) {
            recent.removeFirst();
        }
        return recent.size() >= FAILURES;
    }

    /** Notes a failed login. */
    public synchronized void failed(String address) {
        failures.computeIfAbsent(address, _ -> new ArrayDeque<>()).addLast(nanoTime.getAsLong());
    }

    /** Forgets the failures of an address that has logged in. */
    public synchronized void succeeded(String address) {
        failures.remove(address);
    }
}
