package org.kinscope.ingest.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinscope.graph.migration.MigrationFile;
import org.kinscope.graph.migration.MigrationFiles;
import org.kinscope.ingest.migration.MigrationRefused.Reason;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Applies the numbered changes of the schema that a graph does not have yet.
 *
 * <p>A change is recorded after its last statement. A run that ends before that leaves no record,
 * and the next one runs the change again from its first statement, which is why each may run twice.
 */
public final class Migrations {

    private static final String ONE_NODE_PER_VERSION =
            "CREATE CONSTRAINT migration_version IF NOT EXISTS"
                    + " FOR (n:Migration) REQUIRE n.version IS UNIQUE";
    private static final String APPLIED =
            "MATCH (m:Migration) RETURN m.version AS version, m.name AS name,"
                    + " m.checksum AS checksum ORDER BY version";
    private static final String RECORD =
            "MERGE (m:Migration {version: $version})"
                    + " ON CREATE SET m.name = $name, m.checksum = $checksum,"
                    + " m.appliedAt = datetime()";
    private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(300)";

    private Migrations() {}

    private record Recorded(int version, String name, String checksum) {}

    /**
     * Brings the graph to the newest version this program knows and waits for its indexes.
     *
     * @throws MigrationRefused where the graph is newer than this program, an applied file was
     *     changed, a version is missing between two others, or a statement fails
     */
    public static Applied apply(Driver driver) {
        return apply(driver, MigrationFiles.list());
    }

    static Applied apply(Driver driver, List<MigrationFile> files) {
        try (Session session = driver.session()) {
            SortedMap<Integer, Recorded> recorded = recorded(session);
            check(recorded, files);
            List<Integer> applied = new ArrayList<>();
            for (MigrationFile file : files) {
                if (!recorded.containsKey(file.version())) {
                    if (file.version() == 1) {
                        session.run(ONE_NODE_PER_VERSION).consume();
                    }
                    run(session, file);
                    applied.add(file.version());
                }
            }
            session.run(AWAIT_INDEXES).consume();
            return new Applied(files.getLast().version(), List.copyOf(applied));
        }
    }

    private static SortedMap<Integer, Recorded> recorded(Session session) {
        SortedMap<Integer, Recorded> recorded = new TreeMap<>();
        session.run(APPLIED)
                .list(
                        row ->
                                new Recorded(
                                        row.get("version").asInt(),
                                        row.get("name").asString(),
                                        row.get("checksum").asString()))
                .forEach(one -> recorded.put(one.version(), one));
        return recorded;
    }

    private static void check(SortedMap<Integer, Recorded> recorded, List<MigrationFile> files) {
        if (recorded.isEmpty()) {
            return;
        }
        int newest = files.getLast().version();
        Recorded last = recorded.get(recorded.lastKey());
        if (last != null && last.version() > newest) {
            throw new MigrationRefused(
                    Reason.NEWER,
                    "The graph has schema version "
                            + last.version()
                            + " ("
                            + last.name()
                            + ") and this program knows version "
                            + newest
                            + ": use the newer program, or another graph.",
                    null);
        }
        for (MigrationFile file : files) {
            Recorded one = recorded.get(file.version());
            if (one == null && file.version() < recorded.lastKey()) {
                throw new MigrationRefused(
                        Reason.GAP,
                        "The graph has schema version "
                                + recorded.lastKey()
                                + " but not version "
                                + file.version()
                                + " ("
                                + file.name()
                                + "): restore it from a backup, or load the data into a new graph.",
                        null);
            }
            if (one != null && !one.checksum().equals(file.checksum())) {
                throw new MigrationRefused(
                        Reason.CHANGED,
                        "The migration "
                                + file.version()
                                + " ("
                                + file.name()
                                + ") was changed after it had been applied to this graph (checksum "
                                + one.checksum()
                                + ", now "
                                + file.checksum()
                                + "): put the file back and write the change as a new migration.",
                        null);
            }
        }
    }

    private static final String NAME_TAKEN = "Neo.ClientError.Schema.IndexWithNameAlreadyExists";

    private static final Pattern CONSTRAINT =
            Pattern.compile("CREATE\\s+CONSTRAINT\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

    private static void run(Session session, MigrationFile file) {
        int number = 0;
        try {
            for (String statement : file.statements()) {
                number++;
                run(session, statement);
            }
            session.run(
                            RECORD,
                            Map.of(
                                    "version",
                                    file.version(),
                                    "name",
                                    file.name(),
                                    "checksum",
                                    file.checksum()))
                    .consume();
        } catch (Neo4jException e) {
            throw new MigrationRefused(
                    Reason.FAILED,
                    "Statement "
                            + number
                            + " of migration "
                            + file.version()
                            + " ("
                            + file.name()
                            + ") failed ("
                            + e.getMessage()
                            + "): what ran before it stays; remove the cause and start again.",
                    e);
        }
    }

    /**
     * A graph that ended while it made a constraint keeps the index that was to serve it, and then
     * refuses the constraint because of the name: the index of nothing is taken away.
     */
    private static void run(Session session, String statement) {
        try {
            session.run(statement).consume();
        } catch (Neo4jException e) {
            Matcher constraint = CONSTRAINT.matcher(statement);
            if (!NAME_TAKEN.equals(e.code()) || !constraint.find()) {
                throw e;
            }
            session.run("DROP INDEX " + constraint.group(1) + " IF EXISTS").consume();
            session.run(statement).consume();
        }
    }
}
