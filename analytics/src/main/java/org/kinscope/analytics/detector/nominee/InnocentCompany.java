package org.kinscope.analytics.detector.nominee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.CounterPaths;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.detector.Whereabouts;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Employment;
import org.kinscope.graph.finding.Evidence.CounterPath;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;

/**
 * Why a relative's company may be near a member without wrong.
 *
 * @param n what is seen
 * @param day the day
 * @param uscc the company
 * @param holders personIds of the relatives who hold it
 * @param members personIds of the members of the unit
 * @param home the dwelling where unit and company are; null where they are not at one
 */
record InnocentCompany(
        Neighbourhood n,
        LocalDate day,
        String uscc,
        List<String> holders,
        List<String> members,
        @Nullable String home) {

    private static final Set<String> LEADS = Set.of("director", "controller");

    private static final Words LOOKED_FOR =
            new Words(
                    "亲属的经营收入、亲属本人任董事或实际控制人、成员在该企业参保领薪、亲属住在该地址",
                    "the relative's income of business, the relative as director or controller, a"
                            + " member insured there as an employee, the relative's home at the"
                            + " address");

    CounterPath strongest() {
        return CounterPaths.strongest(
                LOOKED_FOR,
                CounterPaths.of("亲属本人有经营收入", "the relative has income of business", business()),
                CounterPaths.of("亲属本人主持企业", "the relative leads the company", leads()),
                CounterPaths.of("成员是该企业参保的雇员", "a member is an insured employee there", employed()),
                CounterPaths.of("亲属住在企业所在地址", "the relative lives at the address", lives()));
    }

    private List<Step> business() {
        return holders.stream()
                .flatMap(id -> n.incomesOf(id).stream())
                .filter(i -> i.kind().equals("business") && i.spell().runsOn(day))
                .map(Steps::income)
                .toList();
    }

    private List<Step> leads() {
        return holders.stream()
                .flatMap(id -> n.rolesOf(id).stream())
                .filter(r -> r.uscc().equals(uscc) && LEADS.contains(r.role()))
                .filter(r -> r.spell().runsOn(day))
                .map(Steps::role)
                .toList();
    }

    private List<Step> employed() {
        return members.stream()
                .flatMap(id -> n.employmentsOf(id).stream())
                .filter(e -> e.uscc().equals(uscc) && e.spell().runsOn(day))
                .map(InnocentCompany::employed)
                .toList();
    }

    private static Step employed(Employment e) {
        return new Step(
                new Words("在该企业参保", "insured as an employee there"),
                "EMPLOYED_BY",
                e.personId(),
                e.uscc(),
                e.spell(),
                e.source());
    }

    private List<Step> lives() {
        List<Step> steps = new ArrayList<>();
        if (home != null) {
            for (String id : holders) {
                Whereabouts there = Whereabouts.of(n, id, home, day);
                if (Boolean.TRUE.equals(there.livesThere())) {
                    steps.addAll(there.steps());
                }
            }
        }
        return steps;
    }
}
