package org.kinscope.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphForTestsIT {

    @BeforeEach
    void empty() {
        GraphForTests.dropSchema();
    }

    @Test
    void wiping_takes_the_data_and_leaves_the_schema_and_the_migrations_that_tell_of_it() {
        run("CREATE CONSTRAINT person_key IF NOT EXISTS FOR (n:Person) REQUIRE n.key IS UNIQUE");
        run("UNWIND range(1, 25000) AS i CREATE (:Person {key: i})-[:KNOWS]->(:Other)");
        run("CREATE (:Migration {version: 1})");

        GraphForTests.wipe();

        assertThat(count("MATCH (n) RETURN count(n) AS c")).isEqualTo(1);
        assertThat(count("MATCH (n:Migration) RETURN count(n) AS c")).isEqualTo(1);
        assertThat(count("SHOW CONSTRAINTS YIELD name RETURN count(name) AS c")).isEqualTo(1);
    }

    @Test
    void dropping_the_schema_leaves_nothing() {
        run("CREATE CONSTRAINT person_key IF NOT EXISTS FOR (n:Person) REQUIRE n.key IS UNIQUE");
        run("CREATE INDEX other_name IF NOT EXISTS FOR (n:Other) ON (n.name)");
        run("CREATE (:Migration {version: 1})");

        GraphForTests.dropSchema();

        assertThat(count("MATCH (n) RETURN count(n) AS c")).isZero();
        assertThat(
                        count(
                                "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"
                                        + " RETURN count(name) AS c"))
                .isZero();
    }

    @Test
    void a_copy_that_is_put_back_has_every_node_and_relationship_with_all_that_it_said(
            @TempDir Path folder) throws IOException {
        run("CREATE CONSTRAINT person_key IF NOT EXISTS FOR (n:Person) REQUIRE n.key IS UNIQUE");
        run("CREATE (:Migration {version: 1})");
        run(
                "UNWIND range(1, 6000) AS i CREATE (a:Person:Other {key: i, day: date('2020-12-31'),"
                        + " list: ['a', 'b']})-[:KNOWS {since: i, at: datetime('2020-12-31T10:00Z')}]->"
                        + "(b)-[:KNOWS]->(a)");
        String all =
                "MATCH (a:Person)-[r:KNOWS]->(b)-[s]->(a) WHERE b.key IS NULL AND labels(a) ="
                        + " ['Person', 'Other'] AND a.day = date('2020-12-31') AND a.list[1] = 'b' AND"
                        + " r.since = a.key AND r.at.year = 2020 AND size(keys(s)) = 0"
                        + " RETURN count(*) AS c";
        assertThat(count(all)).isEqualTo(6000);
        GraphCopy copy = GraphCopy.take();
        run("MATCH (a:Person {key: 7})-[r]-() DELETE r");
        run("CREATE (:Later)");

        copy.putBack();
        assertIsWhole(all);

        copy.save(folder.resolve("graph"));
        GraphForTests.wipe();
        GraphCopy.saved(folder.resolve("graph")).putBack();
        assertIsWhole(all);
    }

    private static void assertIsWhole(String all) {
        assertThat(count(all)).isEqualTo(6000);
        assertThat(count("MATCH (n) RETURN count(n) AS c")).isEqualTo(12_001);
        assertThat(count("MATCH ()-[r]->() RETURN count(r) AS c")).isEqualTo(12_000);
    }

    @Test
    void the_same_graph_is_given_to_every_test() {
        assertThat(GraphForTests.driver()).isSameAs(GraphForTests.driver());
        assertThat(GraphForTests.connection().uri().getHost()).isEqualTo("127.0.0.1");
    }

    private static void run(String cypher) {
        GraphForTests.driver().executableQuery(cypher).execute();
    }

    private static long count(String cypher) {
        return GraphForTests.driver()
                .executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get("c")
                .asLong();
    }
}
