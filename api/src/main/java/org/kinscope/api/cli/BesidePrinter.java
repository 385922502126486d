package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.nextdoor.NextDoor;
import org.kinscope.analytics.nextdoor.NextDoor.Beside;
import org.kinscope.analytics.nextdoor.NextDoors;
import org.kinscope.analytics.nextdoor.Vicinity;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Prints which kin and neighbours of a unit are as poor and have no aid. */
final class BesidePrinter {

    private BesidePrinter() {}

    /**
     * Looks and prints.
     *
     * @param division the beginning of a division's code: families elsewhere are not told
     */
    static void print(GlobalOptions global, PrintWriter out, String unit, String division) {
        NextDoor found;
        try (OpenGraph graph = OpenGraph.open(global);
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            progress.say(global.language.of("读取图数据库…", "reading the graph…"));
            CityProjection city = graph.city();
            found =
                    new NextDoors(
                                    city.in(Divisions.scope(division)),
                                    Vicinity.of(city),
                                    PolicyCatalogue.load().at(global.day()))
                            .beside(unit)
                            .orElseThrow(
                                    () ->
                                            new CommandFailed(
                                                    ExitCode.USAGE,
                                                    "there is no aid unit '" + unit + "'"));
        }
        if (global.json) {
            out.println(ReportPrinter.JSON.writeValueAsString(map(found, global.language)));
        } else {
            lines(found, global.language).forEach(out::println);
        }
        out.flush();
    }

    private static List<String> lines(NextDoor found, Language language) {
        List<String> lines = new ArrayList<>();
        Yuan income = found.own().facts().incomePerHead().orElse(null);
        lines.add(
                found.aidUnitNo()
                        + " · "
                        + found.day()
                        + " · "
                        + tier(found.own().assessed(), language)
                        + means(income, found.own().facts().expensePerHead(), language));
        lines.add(
                language.of(
                                "亲属与邻里中未享受救助的 %d 家，同样困难的 %d 家，暂不能判断的 %d 家",
                                "kin and neighbours without aid: %d looked at, %d as poor, of %d it cannot be said")
                        .formatted(found.asked(), found.families().size(), found.notKnown()));
        if (found.crowded()) {
            lines.add(
                    language.of(
                            "有一处户数过多，未逐户查看", "a place has too many households to be gone through"));
        }
        for (Beside family : found.families()) {
            lines.add(
                    "  "
                            + family.subject().key()
                            + " · "
                            + ties(family, language)
                            + " · "
                            + tier(family.assessed(), language)
                            + means(family.incomePerHead(), family.expensePerHead(), language)
                            + language.of("，%d 人", ", %d people")
                                    .formatted(family.people().size()));
        }
        lines.add(
                language.of(
                        "这不说明该家庭的救助是否正确，只提示还应走访谁。",
                        "This says nothing of whether the unit's aid is right; it says whose door to knock at too."));
        return lines;
    }

    private static String ties(Beside family, Language language) {
        return family.ties().stream()
                .map(tie -> tie(tie, family.relation(), language))
                .collect(Collectors.joining(language.of("、", " and ")));
    }

    private static String tie(NextDoor.Tie tie, @Nullable Words relation, Language language) {
        return switch (tie) {
            case KIN ->
                    language.of("亲属", "kin")
                            + (relation == null ? "" : " (" + language.of(relation) + ")");
            case NEIGHBOUR -> language.of("同楼或同组", "same building or group");
        };
    }

    private static String tier(Tier tier, Language language) {
        return switch (tier) {
            case TIER_1 -> language.of("一级", "tier 1");
            case TIER_2 -> language.of("二级", "tier 2");
            case NONE -> language.of("不入层次", "no tier");
            case NOT_EVALUATED -> language.of("暂不能判断", "not evaluated");
            case NOT_ASSESSED -> language.of("无在世成员", "nobody lives in it");
        };
    }

    private static String means(@Nullable Yuan income, Yuan expense, Language language) {
        return language.of("，人均月收入 %s 元，刚性支出 %s 元", ", I %s, E %s yuan a head and month")
                .formatted(income == null ? "?" : income.toString(), expense);
    }

    private static Map<String, @Nullable Object> map(NextDoor found, Language language) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        Yuan income = found.own().facts().incomePerHead().orElse(null);
        map.put("unit", found.aidUnitNo());
        map.put("asOf", found.day().toString());
        map.put("assessed", found.own().assessed().name());
        map.put("incomePerHead", income == null ? null : income.toString());
        map.put("expensePerHead", found.own().facts().expensePerHead().toString());
        map.put("asked", found.asked());
        map.put("notKnown", found.notKnown());
        map.put("crowded", found.crowded());
        map.put("families", found.families().stream().map(f -> row(f, language)).toList());
        return map;
    }

    private static Map<String, @Nullable Object> row(Beside family, Language language) {
        Words relation = family.relation();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("subjectKind", family.subject().kind().code());
        row.put("subject", family.subject().key());
        row.put("ties", family.ties());
        row.put("relation", relation == null ? null : language.of(relation));
        row.put("assessed", family.assessed().name());
        row.put("incomePerHead", family.incomePerHead().toString());
        row.put("expensePerHead", family.expensePerHead().toString());
        row.put("people", family.people());
        return row;
    }
}
