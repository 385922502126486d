package org.kinscope.api.identity;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.api.audit.AuditLog;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.identity.judgement.Judgement;
import org.kinscope.ingest.identity.judgement.Pair;
import org.kinscope.ingest.identity.judgement.Verdict;
import org.kinscope.ingest.identity.resolve.Identities;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where users of a service judge identities: one at a time, and not while a delivery is loaded.
 * What is derived of facts is derived again afterwards, in the background; where that is cut short,
 * the next delivery does it.
 */
public final class IdentityDesk {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityDesk.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Driver driver;
    private final @Nullable PersonIds ids;
    private final Path dataFolder;
    private final AuditLog audit;
    private final ReentrantLock desk = new ReentrantLock();
    private final AtomicBoolean derive = new AtomicBoolean();

    /**
     * @param driver the graph
     * @param ids what stands for personal numbers in it; null without the keys
     * @param dataFolder where the journal, the audit log and the lock of writers are
     */
    public IdentityDesk(Driver driver, @Nullable PersonIds ids, Path dataFolder) {
        this.driver = driver;
        this.ids = ids;
        this.dataFolder = dataFolder;
        this.audit = AuditLog.in(dataFolder);
    }

    /**
     * {@return the judgement, once it is done and audited; empty where another writer holds the
     * graph}
     *
     * @throws IOException if it could not be audited: then nothing is done
     * @throws org.kinscope.ingest.identity.resolve.JudgementRefused if it cannot be passed
     */
    Optional<Judgement> judge(String user, Pair pair, Verdict verdict, String reason, LocalDate day)
            throws IOException {
        PersonIds keys = ids;
        if (keys == null) {
            throw new IllegalStateException("this service has no identity keys");
        }
        if (!enter()) {
            return Optional.empty();
        }
        try (FileChannel channel = channel();
                FileLock lock = lock(channel)) {
            if (lock == null) {
                return Optional.empty();
            }
            audit.append(
                    user,
                    "identity-judge " + verdict,
                    reason,
                    List.of(pair.left(), pair.right()),
                    List.of());
            Judgement judgement =
                    new Identities(driver, keys, dataFolder)
                            .judge(user, pair, verdict, reason, day);
            deriveLater();
            return Optional.of(judgement);
        } finally {
            desk.unlock();
        }
    }

    private boolean enter() {
        try {
            return desk.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void deriveLater() {
        if (derive.compareAndSet(false, true)) {
            Thread.ofVirtual().name("derive-after-judgement").start(this::derive);
        }
    }

    private void derive() {
        desk.lock();
        derive.set(false);
        try (FileChannel channel = channel();
                FileLock lock = lock(channel)) {
            if (lock != null) {
                Derivations.update(driver);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("what follows from a judgement was not derived; the next delivery will", e);
        } finally {
            desk.unlock();
        }
    }

    private FileChannel channel() throws IOException {
        Files.createDirectories(dataFolder);
        return FileChannel.open(
                dataFolder.resolve("write.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
