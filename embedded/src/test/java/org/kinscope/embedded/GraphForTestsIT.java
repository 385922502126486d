package org.kinscope.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
