package org.kinscope.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinscope.analytics.cohort.TownOfFacts.GAOGANG;
import static org.kinscope.analytics.cohort.TownOfFacts.HAILING;
import static org.kinscope.analytics.cohort.TownOfFacts.POLICY;

import org.junit.jupiter.api.Test;
import org.kinscope.analytics.cohort.AidTargeting.Kind;
import org.kinscope.analytics.cohort.AidTargeting.Poverty;
import org.kinscope.analytics.cohort.AidTargeting.Row;
import org.kinscope.graph.money.Yuan;

class AidTargetingTest {

    private static final double EXACT = 1e-12;

    private static Row row(AidTargeting targeting, Kind kind, String key) {
        return targeting.rows().stream()
                .filter(r -> r.kind() == kind && r.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A couple of two with 355 a head, aided by 600; somebody with 1,420 who still has 200;
     * somebody with 426 and no aid; and one of no known income with 90.
     */
    private static AidTargeting town() {
        CityTable table =
                new TownOfFacts()
                        .person("he", 1980, HAILING)
                        .person("she", 1981, HAILING)
                        .person("leaver", 1982, GAOGANG)
                        .person("forgotten", 1983, GAOGANG)
                        .person("unknown", 1984, GAOGANG)
                        .unit("U1", HAILING, "dibao", "he", "she")
                        .unit("U2", GAOGANG, "dibao", "leaver")
                        .unit("U3", GAOGANG, null, "forgotten")
                        .unit("U4", GAOGANG, "dibao", "unknown")
                        .income("he", "710.00")
                        .income("leaver", "1420.00")
                        .income("forgotten", "426.00")
                        .grant("1", "DIBAO", "civil-affairs", "he", "U1", "600.00", "month")
                        .grant("2", "FEES", "education", "leaver", "U2", "2400.00", "year")
                        .grant("3", "DIBAO", "civil-affairs", "unknown", "U4", "90.00", "month")
                        .table();
        return AidTargeting.of(table, "", 6, POLICY);
    }

    @Test
    void all_aid_is_told_by_people_who_could_be_assessed_and_the_rest_beside() {
        Row all = row(town(), Kind.ALL, "");
        assertThat(all.people()).isEqualTo(4);
        assertThat(all.eligible()).isEqualTo(3);
        assertThat(all.recipients()).isEqualTo(3);
        assertThat(all.reached()).isEqualTo(2);
        assertThat(all.inclusionError()).isCloseTo(1 / 3.0, within(EXACT));
        assertThat(all.exclusionError()).isCloseTo(1 / 3.0, within(EXACT));
        assertThat(all.differential()).isCloseTo(2 / 3.0 - 1, within(EXACT));
        assertThat(all.leakage()).isCloseTo(200 / 800.0, within(EXACT));
        assertThat(all.monthly()).isEqualTo(Yuan.parse("800.00"));
        assertThat(all.perHead()).isEqualTo(Yuan.parse("266.67"));
        assertThat(all.others()).isEqualTo(1);
        assertThat(all.othersMonthly()).isEqualTo(Yuan.parse("90.00"));
        // The poorest 1.6 of 4 people have 1.6 × 300 of 800 yuan: 0.6 over 0.4.
        assertThat(all.poorest()).isCloseTo(1.5, within(EXACT));
    }

    @Test
    void programmes_departments_and_divisions_are_told_apart() {
        AidTargeting town = town();
        assertThat(row(town, Kind.PROGRAMME, "DIBAO").inclusionError()).isZero();
        assertThat(row(town, Kind.PROGRAMME, "FEES").inclusionError()).isEqualTo(1.0);
        assertThat(row(town, Kind.PROGRAMME, "FEES").leakage()).isEqualTo(1.0);
        assertThat(row(town, Kind.DEPARTMENT, "education").monthly())
                .isEqualTo(Yuan.parse("200.00"));
        assertThat(row(town, Kind.DIVISION, "321202").exclusionError()).isZero();
        assertThat(row(town, Kind.DIVISION, "321203").exclusionError()).isEqualTo(1.0);
    }

    @Test
    void the_roll_counts_by_recorded_status_whatever_is_paid() {
        Row roll = row(town(), Kind.ROLL, "");
        assertThat(roll.recipients()).isEqualTo(3);
        assertThat(roll.reached()).isEqualTo(2);
        assertThat(roll.leakage()).isNull();
        assertThat(roll.others()).isEqualTo(1);
    }

    @Test
    void poverty_falls_by_what_is_given() {
        Poverty all = town().poverty().getFirst();
        assertThat(all.people()).isEqualTo(4);
        // Two at half of S, one at six tenths, one at twice.
        assertThat(all.before().headcount()).isCloseTo(0.75, within(EXACT));
        assertThat(all.before().gap()).isCloseTo((0.5 + 0.5 + 0.4) / 4, within(EXACT));
        assertThat(all.before().severity()).isCloseTo((0.25 + 0.25 + 0.16) / 4, within(EXACT));
        // 355 + 300 = 655 leaves 55 of 710.
        double gap = 55 / 710.0;
        assertThat(all.after().headcount()).isCloseTo(0.75, within(EXACT));
        assertThat(all.after().gap()).isCloseTo((2 * gap + 0.4) / 4, within(EXACT));
        assertThat(all.after().severity()).isCloseTo((2 * gap * gap + 0.16) / 4, within(EXACT));
        // Incomes 355, 355, 426, 1420: mean differences add up to 3,266 over 4 · 2,556.
        assertThat(all.before().gini()).isCloseTo(3266 / (4 * 2556.0), within(EXACT));
    }

    @Test
    void a_division_without_anybody_assessed_has_no_shares() {
        CityTable table =
                new TownOfFacts().person("p", 1980, HAILING).unit("U", HAILING, null, "p").table();
        AidTargeting none = AidTargeting.of(table, "", 6, POLICY);
        assertThat(row(none, Kind.ALL, "").exclusionError()).isNull();
        assertThat(row(none, Kind.ALL, "").poorest()).isNull();
        assertThat(none.poverty()).isEmpty();
    }
}
