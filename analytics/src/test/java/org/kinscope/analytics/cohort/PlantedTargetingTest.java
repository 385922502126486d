package org.kinscope.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinscope.analytics.cohort.TownOfFacts.HAILING;
import static org.kinscope.analytics.cohort.TownOfFacts.POLICY;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.cohort.AidTargeting.Row;
import org.kinscope.analytics.measure.interval.Wilson;

/** A generated town with a targeting error that was planted, and one with none. */
class PlantedTargetingTest {

    private static AidTargeting town(double aidedPoor, double aidedOthers) {
        Random random = new Random(17);
        TownOfFacts town = new TownOfFacts();
        for (int i = 0; i < 2000; i++) {
            boolean poor = random.nextInt(10) < 4;
            String id = "p" + i;
            town.person(id, 1980, HAILING).unit("U" + i, HAILING, null, id);
            town.income(
                    id, (poor ? 100 + random.nextInt(600) : 2000 + random.nextInt(900)) + ".00");
            if (random.nextDouble() < (poor ? aidedPoor : aidedOthers)) {
                town.grant("G" + i, "DIBAO", "civil-affairs", id, "U" + i, "300.00", "month");
            }
        }
        return AidTargeting.of(town.table(), "", 6, POLICY);
    }

    @Test
    void a_planted_error_is_recovered_within_its_interval() {
        Row all = town(0.75, 0.1).rows().getFirst();
        Wilson exclusion = Wilson.of(all.eligible() - all.reached(), all.eligible(), 99, false);
        assertThat(0.25).isBetween(exclusion.low(), exclusion.high());
        // Of 0.4 · 0.75 + 0.6 · 0.1 = 0.36 who receive 0.06 are not eligible: one in six.
        Wilson inclusion = Wilson.of(all.recipients() - all.reached(), all.recipients(), 99, false);
        assertThat(1 / 6.0).isBetween(inclusion.low(), inclusion.high());
        assertThat(all.leakage()).isEqualTo(all.inclusionError());
        assertThat(all.exclusionError()).isEqualTo(exclusion.share());
    }

    @Test
    void nothing_is_told_where_nothing_was_planted() {
        AidTargeting town = town(1, 0);
        Row all = town.rows().getFirst();
        assertThat(all.inclusionError()).isZero();
        assertThat(all.exclusionError()).isZero();
        assertThat(all.leakage()).isZero();
        assertThat(all.differential()).isEqualTo(1.0);
        assertThat(town.poverty().getFirst().after().gap())
                .isLessThan(town.poverty().getFirst().before().gap());
    }

    @Test
    void the_unaided_entitled_are_those_without_a_status_whatever_they_are_paid() {
        CityTable table =
                new TownOfFacts()
                        .person("a", 1980, HAILING)
                        .person("b", 1980, HAILING)
                        .person("c", 1980, HAILING)
                        .person("d", 1980, HAILING)
                        .unit("A", HAILING, "dibao", "a")
                        .unit("B", HAILING, "monitored", "b")
                        .unit("C", HAILING, null, "c")
                        .household("D", "d")
                        .income("a", "100.00")
                        .income("b", "100.00")
                        .income("c", "9000.00")
                        .income("d", "800.00")
                        .table();
        assertThat(UnaidedEntitled.of(table, "", POLICY)).isEqualTo(new UnaidedEntitled(2, 2));
        assertThat(UnaidedEntitled.of(table, "321203", POLICY))
                .isEqualTo(new UnaidedEntitled(0, 0));
    }
}
