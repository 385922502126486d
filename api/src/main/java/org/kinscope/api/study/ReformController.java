package org.kinscope.api.study;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.study.city.StudyTerms;
import org.kinscope.analytics.study.reform.Outcome;
import org.kinscope.api.entitlement.Calculators;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.relay.Divisions;
import org.kinscope.api.security.Users;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ReformController {

    private final CityStudies studies;
    private final Calculators rules;
    private final Users users;

    ReformController(CityStudies studies, Calculators rules, Users users) {
        this.studies = studies;
        this.rules = rules;
        this.users = users;
    }

    @QueryMapping
    ReformComparison reform(
            @Argument List<ReformInput> reforms,
            @Argument @Nullable Yuan povertyLine,
            @Argument @Nullable StudyFilter filter,
            AsOf at,
            Principal reader) {
        StudyFilter wanted = filter == null ? StudyFilter.ALL : filter;
        StudyTerms terms = wanted.terms(rules.on(at.day()), at.day());
        List<Reform> read = ReformInput.read(reforms, terms.calculator().book());
        Yuan line =
                povertyLine == null
                        ? terms.standard()
                                .orElseThrow(() -> new Refusal(ErrorCode.INVALID_ARGUMENT))
                        : StudyFilter.above(povertyLine);
        return ReformComparison.of(
                at.day(),
                line,
                studies.reforms(Divisions.of(at.scope(), wanted.division()), terms, read, line),
                users.seesFew(reader.getName()));
    }

    /**
     * Reforms side by side, as a reader sees them.
     *
     * @param asOf the day
     * @param povertyLine yuan a head and month
     * @param summary today and each reform
     * @param costs by programme and division
     * @param bands winners and losers
     */
    record ReformComparison(
            LocalDate asOf,
            Yuan povertyLine,
            List<ReformRows.ReformSummary> summary,
            List<ReformRows.ReformCost> costs,
            List<ReformRows.ReformBand> bands) {

        static ReformComparison of(LocalDate day, Yuan line, List<StudyTable> tables, boolean few) {
            return new ReformComparison(
                    day,
                    line,
                    tables.get(0).seen(few).stream().map(ReformRows.ReformSummary::of).toList(),
                    tables.get(1).seen(few).stream().map(ReformRows.ReformCost::of).toList(),
                    tables.get(2).seen(few).stream().map(ReformRows.ReformBand::of).toList());
        }

        /** {@return what has to be said beside} */
        public List<Words> caveats() {
            return Outcome.caveats();
        }
    }
}
