package org.kinscope.analytics.trap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinscope.analytics.trap.Roll.HAILING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.roll.RollFlows.Who;
import org.kinscope.analytics.trap.SaidReasons.Agreement;
import org.kinscope.analytics.trap.SaidReasons.Recorded;
import org.kinscope.analytics.trap.SaidReasons.Row;
import org.kinscope.analytics.trap.SaidReasons.Said;
import org.kinscope.graph.time.Spell;

class SaidReasonsTest {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    private static final LocalDate END = LocalDate.of(2020, 6, 1);

    private static SaidReasons of(Roll roll, Who who, Recorded... recorded) {
        return SaidReasons.of(
                roll.stays(who, 1), List.of(recorded), SaidReasons.words(PolicyCatalogue.load()));
    }

    /** A earns enough, B left for no register knows what, C is still in. */
    private static Roll three() {
        return new Roll()
                .unit("A", HAILING, 40)
                .status("A", "dibao", START, END)
                .income("a", "3000.00", END)
                .unit("B", HAILING, 40)
                .status("B", "dibao", START, END)
                .unit("C", HAILING, 40)
                .status("C", "dibao", START, null);
    }

    @Test
    void what_the_department_wrote_stands_beside_what_the_registers_tell() {
        assertThat(
                        of(
                                        three(),
                                        Who.UNITS,
                                        new Recorded("A", END, "收入增加"),
                                        new Recorded("B", END, "死亡"),
                                        new Recorded("C", END, "死亡"))
                                .rows())
                .containsExactly(
                        new Row(End.OVER_MEANS, Said.OVER_MEANS, 1),
                        new Row(End.OTHER, Said.DIED, 1));
        assertThat(
                        of(
                                        three(),
                                        Who.UNITS,
                                        new Recorded("A", END, "死亡"),
                                        new Recorded("B", END, "见附件"))
                                .rows())
                .containsExactly(
                        new Row(End.OVER_MEANS, Said.DIED, 1),
                        new Row(End.OTHER, Said.NOT_UNDERSTOOD, 1));
    }

    @Test
    void a_reason_counts_for_the_day_on_which_the_stay_ended() {
        assertThat(of(three(), Who.UNITS, new Recorded("A", END.plusDays(1), "收入增加")).rows())
                .containsExactly(
                        new Row(End.OVER_MEANS, Said.NOTHING, 1),
                        new Row(End.OTHER, Said.NOTHING, 1));
    }

    @Test
    void a_person_has_the_reason_of_the_unit_that_was_the_last() {
        Roll roll =
                new Roll()
                        .unit("A", HAILING, 40)
                        .status("A", "dibao", START, END.minusMonths(6))
                        .member("a", "B", 40, Spell.since(END.minusMonths(6)), null)
                        .unit("B", HAILING, 50)
                        .status("B", "tekun", START, END);
        List<Row> rows = of(roll, Who.PEOPLE, new Recorded("B", END, "拒绝核对")).rows();
        assertThat(rows).containsExactly(new Row(End.OTHER, Said.OTHER, 2));
    }

    @Test
    void each_pair_says_what_the_two_are_to_each_other() {
        assertThat(new Row(End.DIED, Said.DIED, 1).agreement()).isEqualTo(Agreement.AGREE);
        assertThat(new Row(End.DIED, Said.OVER_MEANS, 1).agreement()).isEqualTo(Agreement.DIFFER);
        assertThat(new Row(End.DIED, Said.OTHER, 1).agreement()).isEqualTo(Agreement.DIFFER);
        assertThat(new Row(End.MOVED, Said.NOTHING, 1).agreement())
                .isEqualTo(Agreement.REGISTER_ALONE);
        assertThat(new Row(End.MOVED, Said.NOT_UNDERSTOOD, 1).agreement())
                .isEqualTo(Agreement.REGISTER_ALONE);
        assertThat(new Row(End.OTHER, Said.DIED, 1).agreement())
                .isEqualTo(Agreement.DEPARTMENT_ALONE);
        assertThat(new Row(End.OTHER, Said.OTHER, 1).agreement()).isEqualTo(Agreement.NEITHER);
    }
}
