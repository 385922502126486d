package org.kinscope.ingest.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinscope.ingest.source.Datasets;

class RowStatementTest {

    @Test
    void sendsOfARowOnlyWhatTheStatementReadsInTheOrderInWhichItReadsIt() {
        RowStatement statement =
                RowStatement.of(
                        """
                        // What does row.ignored become?
                        UNWIND $rows AS row
                        MERGE (n:Payment {factKey: row.fact.factKey})
                        SET n.amountFen = row.amount, n.again = row.amount, n.paidOn = row.paid_on
                        """);
        assertThat(statement.text())
                .isEqualTo(
                        """
                        UNWIND $rows AS row
                        MERGE (n:Payment {factKey: row[0]})
                        SET n.amountFen = row[1], n.again = row[1], n.paidOn = row[2]
                        """);
        assertThat(
                        statement.valuesOf(
                                List.of(
                                        row(
                                                "amount",
                                                70L,
                                                "unread",
                                                "x",
                                                "fact",
                                                row("factKey", "k1")),
                                        row(
                                                "amount",
                                                80L,
                                                "paid_on",
                                                "d",
                                                "fact",
                                                row("factKey", "k2")))))
                .containsExactly(Arrays.asList("k1", 70L, null), List.of("k2", 80L, "d"));
    }

    @Test
    void saysOnceForTheBatchWhatAllItsRowsHaveInCommon() {
        RowStatement statement =
                RowStatement.of("UNWIND $rows AS row\nCREATE ()-[r:PAID]->()\nSET r = row.said");
        assertThat(statement.text())
                .endsWith("SET r = {deliveryNo: $deliveryNo, fileNo: $fileNo, line: row[0]}");
        assertThat(statement.valuesOf(List.of(row("said", row("deliveryNo", 3, "line", 17)))))
                .containsExactly(List.of(17));
        assertThat(RowStatement.of("UNWIND $rows AS row\nMATCH (n) SET n += row.fact").text())
                .endsWith(
                        "SET n += {deliveryNo: $deliveryNo, fileNo: $fileNo, line: row[0],"
                                + " factKey: row[1], rowHash: row[2], via: row[3]}");
    }

    @Test
    void doesNotSendWhatTheStatementWouldPassOver() {
        List<Map<String, Object>> rows = List.of(row("no", "A", "x", 1), row("x", 2));
        RowStatement named =
                RowStatement.of(
                        "UNWIND $rows AS row\nWITH row WHERE row.no IS NOT NULL\nRETURN row.x");
        assertThat(named.text()).isEqualTo("UNWIND $rows AS row\nRETURN row[0]");
        assertThat(named.valuesOf(rows)).containsExactly(List.of(1));
        RowStatement unnamed =
                RowStatement.of("UNWIND $rows AS row\nWITH row WHERE row.no IS NULL\nRETURN row.x");
        assertThat(unnamed.valuesOf(rows)).containsExactly(List.of(2));
    }

    @Test
    void leavesAConditionThatIsMoreThanOneColumnToTheGraph() {
        RowStatement statement =
                RowStatement.of(
                        "UNWIND $rows AS row\nWITH row WHERE row.a IS NULL AND row.b = 1\nRETURN row.a");
        assertThat(statement.text())
                .isEqualTo(
                        "UNWIND $rows AS row\nWITH row WHERE row[0] IS NULL AND row[1] = 1\nRETURN row[0]");
        assertThat(statement.valuesOf(List.of(row("a", 1, "b", 2)))).hasSize(1);
    }

    @Test
    void refusesAStatementThatIsNotForManyRows() {
        assertThatThrownBy(() -> RowStatement.of("MATCH (n) RETURN n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UNWIND $rows AS row");
    }

    static Stream<String> statements() {
        return Stream.concat(
                Datasets.bundled().list().stream().flatMap(dataset -> dataset.write().stream()),
                Stream.concat(
                        Datasets.bundled().list().stream()
                                .flatMap(dataset -> dataset.settle().stream())
                                .flatMap(
                                        settle ->
                                                Cypher.statements("settle/" + settle.name())
                                                        .stream()),
                        Stream.of("persons", "dwellings", "divisions").map(Cypher::statement)));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void readsEveryStatementOfTheDatasetsAndLeavesNoNameInIt(String statement) {
        RowStatement read = RowStatement.of(statement);
        assertThat(read.text()).startsWith("UNWIND $").doesNotContainPattern("\\brow\\.\\w");
    }

    private static Map<String, Object> row(Object... pairs) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        return row;
    }
}
