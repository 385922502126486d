package org.kinscope.api.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.fairness.Audited;
import org.kinscope.analytics.fairness.Fairness;
import org.kinscope.analytics.fairness.Group;
import org.kinscope.analytics.fairness.Rate;
import org.kinscope.analytics.fairness.Trait;
import org.kinscope.api.study.StudyTable;

class FairnessTablesTest {

    private static Fairness audit() {
        List<Audited> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Group sex = i < 40 ? Group.MALE : Group.FEMALE;
            boolean found = i < 3 || (i >= 40 && i < 60);
            all.add(new Audited(Map.of(Trait.SEX, sex), found, 0, 0, null, null));
        }
        return Fairness.of(all);
    }

    @Test
    void a_row_of_fewer_than_five_leaves_without_its_figures() {
        StudyTable table = FairnessTables.of(audit()).getFirst();
        List<String> columns = table.columns();
        int found = columns.indexOf("found");
        int rate = columns.indexOf("rate");
        assertThat(table.suppressed().get(1).subList(0, 2)).containsExactly("sex", "male");
        assertThat(table.suppressed().get(1).get(found)).isEqualTo("<5");
        assertThat(table.suppressed().get(1).get(rate)).isNull();
        assertThat(table.suppressed().get(2).get(found)).isEqualTo("20");
        assertThat(table.suppressed().get(2).get(rate)).isEqualTo("0.3333");
    }

    @Test
    void a_researcher_sees_no_count_of_one_to_four_and_no_share_of_it() {
        Seen.Rate few = Seen.Rate.of(Rate.of(3, 40), false);
        assertThat(few.found()).isNull();
        assertThat(few.of()).isEqualTo(40);
        assertThat(few.share()).isNull();
        assertThat(few.tooSmall()).isFalse();
        Seen.Rate seen = Seen.Rate.of(Rate.of(3, 40), true);
        assertThat(seen.found()).isEqualTo(3);
        assertThat(seen.share()).isEqualTo(0.075);
    }

    @Test
    void each_group_of_a_known_trait_stands_beside_the_others_three_times() {
        // As it is, by visible kin, by linked facts; men and women.
        assertThat(FairnessTables.of(audit()).get(1).rows()).hasSize(6);
    }
}
