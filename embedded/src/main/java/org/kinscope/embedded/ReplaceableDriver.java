package org.kinscope.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.BaseSession;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * One driver for those who ask, while the graph behind it may go and come back elsewhere. As long
 * as there is none, every use fails at once with {@link ServiceUnavailableException}. It never
 * closes what it was given.
 */
public final class ReplaceableDriver implements Driver {

    private final AtomicReference<@Nullable Driver> present;

    /** Speaks through {@code first} until told otherwise. */
    public ReplaceableDriver(Driver first) {
        present = new AtomicReference<>(first);
    }

    /**
     * Speaks through another driver from now on.
     *
     * @param next the driver, or null while there is no graph
     */
    public void replace(@Nullable Driver next) {
        present.set(next);
    }

    private Driver present() {
        Driver driver = present.get();
        if (driver == null) {
            throw new ServiceUnavailableException("the graph has gone and is not yet back");
        }
        return driver;
    }

    @Override
    public ExecutableQuery executableQuery(String query) {
        return present().executableQuery(query);
    }

    @Override
    public BookmarkManager executableQueryBookmarkManager() {
        return present().executableQueryBookmarkManager();
    }

    @Override
    public boolean isEncrypted() {
        return present().isEncrypted();
    }

    @Override
    public <T extends BaseSession> T session(
            Class<T> kind, SessionConfig config, AuthToken credentials) {
        return present().session(kind, config, credentials);
    }

    @Override
    public <T extends BaseSession> T session(Class<T> kind, SessionConfig config) {
        return present().session(kind, config);
    }

    @Override
    public void close() {
        present.set(null);
    }

    @Override
    public CompletionStage<Void> closeAsync() {
        close();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void verifyConnectivity() {
        present().verifyConnectivity();
    }

    @Override
    public CompletionStage<Void> verifyConnectivityAsync() {
        return present().verifyConnectivityAsync();
    }

    @Override
    public boolean verifyAuthentication(AuthToken credentials) {
        return present().verifyAuthentication(credentials);
    }

    @Override
    public boolean supportsSessionAuth() {
        return present().supportsSessionAuth();
    }

    @Override
    public boolean supportsMultiDb() {
        return present().supportsMultiDb();
    }

    @Override
    public CompletionStage<Boolean> supportsMultiDbAsync() {
        return present().supportsMultiDbAsync();
    }
}
