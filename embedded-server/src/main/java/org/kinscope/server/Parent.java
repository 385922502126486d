package org.kinscope.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The process that started this one, watched in two ways: its pipe closes when it ends, however it
 * ends, and its process id vanishes.
 */
final class Parent {

    private final String password;
    private final CountDownLatch gone = new CountDownLatch(1);
    private Runnable whenGone = () -> {};

    private Parent(String password) {
        this.password = password;
    }

    /**
     * Reads the password, then watches.
     *
     * @throws IOException where the input ends before a password came
     */
    static Parent greet(InputStream in, long pid) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String password = lines.readLine();
        if (password == null || password.isEmpty()) {
            throw new IOException("the parent sent no password on standard input");
        }
        Parent parent = new Parent(password);
        Thread.ofPlatform().daemon().name("parent").start(() -> parent.listen(lines));
        ProcessHandle.of(pid)
                .ifPresentOrElse(
                        process -> process.onExit().thenRun(parent::isGone), parent::isGone);
        return parent;
    }

    String password() {
        return password;
    }

    /** Sets what is done, once, when the parent says stop or is gone; at once if it already is. */
    synchronized void whenGone(Runnable action) {
        whenGone = action;
        if (gone.getCount() == 0) {
            action.run();
        }
    }

    void awaitGone(Duration atMost) {
        try {
            gone.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(BufferedReader lines) {
        try {
            String line;
            do {
                line = lines.readLine();
            } while (line != null && !line.equals("STOP"));
        } catch (IOException e) {
            // A broken pipe means the same as a closed one.
        }
        isGone();
    }

    private synchronized void isGone() {
        if (gone.getCount() > 0) {
            gone.countDown();
            whenGone.run();
        }
    }
}
