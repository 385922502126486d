package org.kinscope.api.overlap;

import java.util.List;
import org.kinscope.analytics.overlap.DepartmentOverlap;
import org.kinscope.api.study.StudyTable;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;

/** Overlap of departments as a table, whose small cells stay here when it leaves as a file. */
public final class OverlapTable {

    private OverlapTable() {}

    /** {@return a row a pair of departments and needs} */
    public static StudyTable of(List<DepartmentOverlap> rows) {
        StudyTable table =
                new StudyTable(
                        "overlap",
                        new Words("部门重叠：同日救助同一家庭", "Departments that aid the same families"),
                        Column.key("department_one", "部门一", "the one department"),
                        Column.key("need_one", "部门一的救助需求", "the need for which the one gives"),
                        Column.key("department_other", "部门二", "the other department"),
                        Column.key("need_other", "部门二的救助需求", "the need for which the other gives"),
                        Column.count(
                                "families",
                                "家庭数：救助家庭及无家庭的个人（户）",
                                "families: aid units, and people of none"),
                        Column.count("units", "其中救助家庭（户）", "of them aid units"),
                        Column.count(
                                "recipients",
                                "本人同时领取两者的人数（人）",
                                "people who have grants of both themselves"),
                        Column.yuan("yuan_one", "部门一每月（元）", "the one gives, yuan a month"),
                        Column.yuan("yuan_other", "部门二每月（元）", "the other gives, yuan a month"));
        for (DepartmentOverlap row : rows) {
            table.row(
                    row.one().department(),
                    row.one().need(),
                    row.other().department(),
                    row.other().need(),
                    row.families(),
                    row.units(),
                    row.recipients(),
                    row.oneMonthly(),
                    row.otherMonthly());
        }
        return table;
    }
}
