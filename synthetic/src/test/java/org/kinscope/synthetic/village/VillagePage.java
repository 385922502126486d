package org.kinscope.synthetic.village;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.stream.Collectors;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.Plants;

/** The sections of docs/village.md, one a family, from what plants it. */
final class VillagePage {

    private static final Set<String> ASKED =
            Plants.list().stream().map(Plant::code).collect(Collectors.toSet());

    private VillagePage() {}

    static String sections() {
        return NamedVillage.told().stream().map(VillagePage::section).collect(joining("\n"));
    }

    private static String section(Told told) {
        NamedFamily family = told.family();
        StringBuilder page = new StringBuilder();
        page.append(
                "## %s：%s · %s\n\n"
                        .formatted(family.search(), family.shows().zh(), family.shows().en()));
        page.append("%s\n\n%s\n\n".formatted(family.story().zh(), family.story().en()));
        page.append("| 姓名 Name | 身份证号 ID number | 出生 Born | 去世 Died |\n|---|---|---|---|\n");
        for (Citizen one : told.people()) {
            page.append(
                    "| %s | `%s` | %s | %s |\n"
                            .formatted(
                                    one.name(),
                                    masked(one.id()),
                                    one.birth(),
                                    one.death() == null ? "" : one.death()));
        }
        page.append("\n搜索 Search: `").append(family.search()).append('`');
        for (Unit unit : told.units()) {
            page.append(", `").append(unit.number()).append('`');
        }
        page.append("\n\n");
        for (Told.Label label : told.labels()) {
            page.append("- ").append(verdict(told, label)).append('\n');
        }
        page.append(told.labels().isEmpty() ? "" : "\n");
        page.append("%s\n\n%s\n".formatted(family.says().zh(), family.says().en()));
        return page.toString();
    }

    private static String verdict(Told told, Told.Label label) {
        String about =
                told.people().stream()
                        .filter(one -> one.id().equals(label.subjectKey()))
                        .map(Citizen::name)
                        .findFirst()
                        .orElse(label.subjectKey());
        String word =
                !ASKED.contains(label.code())
                        ? "尚无此分析 No such analysis yet"
                        : label.found() ? "**发现 Found**" : "不作声 Silent";
        return "%s: `%s`, %s: %s".formatted(word, label.code(), about, label.note());
    }

    static String masked(String id) {
        return id.substring(0, 6) + "********" + id.substring(16);
    }
}
