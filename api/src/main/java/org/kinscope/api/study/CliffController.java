package org.kinscope.api.study;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.schedule.FamilySchedules;
import org.kinscope.analytics.study.city.StudyTerms;
import org.kinscope.analytics.study.cliff.Positions;
import org.kinscope.api.entitlement.Calculators;
import org.kinscope.api.entitlement.NamedFamilies;
import org.kinscope.api.relay.Divisions;
import org.kinscope.api.security.Users;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class CliffController {

    private final CityStudies studies;
    private final NamedFamilies families;
    private final Calculators rules;
    private final Users users;

    CliffController(CityStudies studies, NamedFamilies families, Calculators rules, Users users) {
        this.studies = studies;
        this.families = families;
        this.rules = rules;
        this.users = users;
    }

    @QueryMapping
    @Nullable CliffSchedule cliffSchedule(@Argument CliffScheduleInput input, AsOf at) {
        int grace = input.filter().grace();
        StudyTerms terms = input.filter().terms(rules.on(at.day()), at.day());
        return families.find(input.aidUnit(), input.household(), input.person(), at)
                .map(
                        found -> {
                            Question question = terms.question(found.family());
                            return new CliffSchedule(
                                    at.day(),
                                    new Positions(terms.calculator(), grace, terms.delta())
                                            .of(
                                                    new Subject(found.kind(), found.family().key()),
                                                    question),
                                    new FamilySchedules(terms.calculator(), grace).of(question));
                        })
                .orElse(null);
    }

    @QueryMapping
    CliffExposure cliffExposure(@Argument @Nullable StudyFilter filter, AsOf at, Principal reader) {
        StudyFilter wanted = filter == null ? StudyFilter.ALL : filter;
        StudyTerms terms = wanted.terms(rules.on(at.day()), at.day());
        List<StudyTable> tables =
                studies.cliff(Divisions.of(at.scope(), wanted.division()), terms, wanted.grace());
        return CliffExposure.of(at.day(), terms.delta(), tables, users.seesFew(reader.getName()));
    }

    /**
     * A population at its cliffs, as a reader sees it.
     *
     * @param asOf the day
     * @param delta δ
     * @param divisions all together and each division
     * @param bands families near each boundary
     * @param reranking who changes places
     * @param registers what the registers show
     * @param limits families near limits other than income
     */
    record CliffExposure(
            LocalDate asOf,
            Yuan delta,
            List<CliffRows.CliffDivision> divisions,
            List<CliffRows.CliffBand> bands,
            CliffRows.CliffReranking reranking,
            List<CliffRows.CliffRegister> registers,
            List<LimitRows.LimitExposure> limits) {

        static CliffExposure of(LocalDate day, Yuan delta, List<StudyTable> tables, boolean few) {
            return new CliffExposure(
                    day,
                    delta,
                    rows(tables, 0, few).stream().map(CliffRows.CliffDivision::of).toList(),
                    rows(tables, 1, few).stream().map(CliffRows.CliffBand::of).toList(),
                    CliffRows.CliffReranking.of(rows(tables, 2, few).getFirst()),
                    rows(tables, 3, few).stream().map(CliffRows.CliffRegister::of).toList(),
                    rows(tables, 4, few).stream().map(LimitRows.LimitExposure::of).toList());
        }

        private static List<StudyRow> rows(List<StudyTable> tables, int place, boolean few) {
            return tables.get(place).seen(few);
        }

        /** {@return what has to be said beside} */
        public List<Words> caveats() {
            return CliffTables.caveats();
        }
    }
}
