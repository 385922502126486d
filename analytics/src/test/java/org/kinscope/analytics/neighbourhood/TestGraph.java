package org.kinscope.analytics.neighbourhood;

import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;

/** The embedded graph of the tests, with the schema of the migrations and nothing in it. */
public final class TestGraph {

    private TestGraph() {}

    /** Empties the graph and makes sure that its keys and indexes are there. */
    public static Driver empty() {
        GraphForTests.wipe();
        Driver driver = GraphForTests.driver();
        Migrations.apply(driver);
        return driver;
    }
}
