package org.kinscope.api.roll;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.roll.RollFlows;
import org.kinscope.analytics.roll.RollFlows.Move;
import org.kinscope.analytics.roll.RollFlows.Row;
import org.kinscope.analytics.roll.RollFlows.Who;
import org.kinscope.api.study.StudyTable;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;

/** Flows of the roll as tables. */
public final class RollFlowTables {

    private RollFlowTables() {}

    /** {@return whether the number tells of somebody, but of too few} */
    static boolean isFew(int count) {
        return count > 0 && count < StudyTable.LEAST;
    }

    /** {@return whether a count of the row is of too few} */
    static boolean hasFew(Row r) {
        return isFew(r.stock())
                || isFew(r.entries())
                || isFew(r.exits())
                || isFew(r.stays())
                || isFew(r.next());
    }

    /**
     * {@return a row a step, division and status}
     *
     * @param leaves whether the table leaves as a file: of a row with a count of one to four the
     *     larger ones are left out too, since the counts of a row add up
     */
    public static StudyTable rows(RollFlows flows, boolean leaves) {
        boolean units = flows.question().who() == Who.UNITS;
        StudyTable table =
                new StudyTable(
                        "roll_flows",
                        units
                                ? new Words("名册进出（户）", "Flows of the roll, aid units")
                                : new Words("名册进出（人）", "Flows of the roll, people"),
                        Column.key("from", "期初", "first day of the step"),
                        Column.key("to", "期末", "the day on which the step ends"),
                        Column.key("division", "区划代码", "beginning of the division's code"),
                        Column.key("status", "认定类别", "recorded status"),
                        Column.count("stock", "期初在册", "have it on the first day"),
                        Column.count("entries", "期内进入次数", "entries in the step"),
                        Column.count("exits", "期内退出次数", "exits in the step"),
                        Column.count("stays", "期内一直在册", "have it without a gap"),
                        Column.count("next", "期末在册", "have it when the step ends"));
        for (Row r : flows.rows()) {
            boolean few = leaves && hasFew(r);
            table.row(
                    r.from(),
                    r.to(),
                    r.division(),
                    r.status(),
                    cell(r.stock(), few),
                    cell(r.entries(), few),
                    cell(r.exits(), few),
                    cell(r.stays(), few),
                    cell(r.next(), few));
        }
        return table;
    }

    private static @Nullable Integer cell(int count, boolean few) {
        return few && count >= StudyTable.LEAST ? null : (Integer) count;
    }

    /** {@return a row a step, division and change of status} */
    public static StudyTable moves(RollFlows flows) {
        StudyTable table =
                new StudyTable(
                        "roll_moves",
                        new Words("认定类别变动", "From which status to which"),
                        Column.key("from", "期初", "first day of the step"),
                        Column.key("division", "区划代码", "beginning of the division's code"),
                        Column.key("before", "原类别", "status before; none is no status"),
                        Column.key("after", "新类别", "status after; none is no status"),
                        Column.count("changes", "次数", "changes"));
        for (Move m : flows.moves()) {
            table.row(m.from(), m.division(), m.before(), m.after(), m.count());
        }
        return table;
    }
}
