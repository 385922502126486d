package org.kinscope.analytics.measure.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.measure.TestTable;
import org.kinscope.analytics.measure.association.KindsPerUnit;

/**
 * The synthetic Austrian households of R laeken, whose licence keeps them out of this repository:
 * -Dkinscope.measure.data=FOLDER with eusilc.csv, also in a folder household.
 */
class EuSilcTest {

    private static final List<String> BENEFITS =
            List.of("py090n", "py100n", "py110n", "py120n", "py130n", "py140n", "hy050n", "hy070n");

    private static TestTable table() {
        String folder = String.valueOf(System.getProperty("kinscope.measure.data"));
        Path own = Path.of(folder, "eusilc.csv");
        Path file = Files.exists(own) ? own : Path.of(folder, "household", "eusilc.csv");
        assumeTrue(Files.exists(file), "eusilc.csv is not there");
        return TestTable.read(file);
    }

    @Test
    void households_are_counted_once_by_the_kinds_of_benefits_of_their_members() {
        TestTable silc = table();
        boolean[][] kinds = new boolean[BENEFITS.size()][silc.rows().size()];
        for (int k = 0; k < kinds.length; k++) {
            List<String> values = silc.texts(BENEFITS.get(k));
            for (int i = 0; i < values.size(); i++) {
                String value = values.get(i);
                kinds[k][i] =
                        !value.isEmpty() && !value.equals("NA") && Double.parseDouble(value) > 0;
            }
        }
        assertThat(KindsPerUnit.of(silc.texts("db030"), kinds).unitsByKinds())
                .containsExactly(1247, 3361, 1125, 240, 26, 1, 0, 0, 0);
    }

    @Test
    void the_published_indicators_come_out() {
        TestTable silc = table();
        Laeken found = Laeken.of(Incomes.of(silc.column("eqIncome"), silc.column("rb050")), 0.6);
        assertThat(100 * found.gini())
                .isCloseTo(26.48961921, org.assertj.core.data.Offset.offset(1e-8));
        assertThat(100 * found.atRisk())
                .isCloseTo(14.44421817, org.assertj.core.data.Offset.offset(1e-8));
        assertThat(found.threshold())
                .isCloseTo(10859.24, org.assertj.core.data.Offset.offset(0.005));
    }
}
