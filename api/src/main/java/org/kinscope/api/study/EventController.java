package org.kinscope.api.study;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.study.city.StudyTerms;
import org.kinscope.api.entitlement.Calculators;
import org.kinscope.api.relay.Divisions;
import org.kinscope.api.security.Users;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class EventController {

    private final CityStudies studies;
    private final Calculators rules;
    private final Users users;

    EventController(CityStudies studies, Calculators rules, Users users) {
        this.studies = studies;
        this.rules = rules;
        this.users = users;
    }

    @QueryMapping
    EventExposure eventExposure(@Argument @Nullable StudyFilter filter, AsOf at, Principal reader) {
        StudyFilter wanted = filter == null ? StudyFilter.ALL : filter;
        StudyTerms terms = wanted.terms(rules.on(at.day()), at.day());
        return EventExposure.of(
                at.day(),
                terms.delta(),
                studies.events(Divisions.of(at.scope(), wanted.division()), terms),
                users.seesFew(reader.getName()));
    }

    @QueryMapping
    SeparationPremium separationPremium(
            @Argument @Nullable StudyFilter filter, AsOf at, Principal reader) {
        StudyFilter wanted = filter == null ? StudyFilter.ALL : filter;
        StudyTerms terms = wanted.terms(rules.on(at.day()), at.day());
        return SeparationPremium.of(
                at.day(),
                studies.premiums(Divisions.of(at.scope(), wanted.division()), terms),
                users.seesFew(reader.getName()));
    }

    /**
     * What may happen to people and whom it hits, as a reader sees it.
     *
     * @param asOf the day
     * @param rise how much a wage rises in a month
     * @param contagion by event and division
     * @param programmes by event and programme
     * @param limits families near limits other than income
     * @param limitsByMonth those that have a day, by month
     */
    record EventExposure(
            LocalDate asOf,
            Yuan rise,
            List<EventRows.EventContagion> contagion,
            List<EventRows.EventProgramme> programmes,
            List<LimitRows.LimitExposure> limits,
            List<LimitRows.LimitMonth> limitsByMonth) {

        static EventExposure of(LocalDate day, Yuan rise, List<StudyTable> tables, boolean few) {
            return new EventExposure(
                    day,
                    rise,
                    tables.get(0).seen(few).stream().map(EventRows.EventContagion::of).toList(),
                    tables.get(1).seen(few).stream().map(EventRows.EventProgramme::of).toList(),
                    tables.get(2).seen(few).stream().map(LimitRows.LimitExposure::of).toList(),
                    tables.get(3).seen(few).stream().map(LimitRows.LimitMonth::of).toList());
        }

        /** {@return what has to be said beside} */
        public List<Words> caveats() {
            return EventTables.caveats();
        }
    }

    /**
     * What the rules pay for living as two, as a reader sees it.
     *
     * @param asOf the day
     * @param distribution by division and by who lives in the family
     * @param programmes by status, by who parts, and programme
     */
    record SeparationPremium(
            LocalDate asOf,
            List<EventRows.PremiumDistribution> distribution,
            List<EventRows.PremiumProgramme> programmes) {

        static SeparationPremium of(LocalDate day, List<StudyTable> tables, boolean few) {
            return new SeparationPremium(
                    day,
                    tables.get(0).seen(few).stream()
                            .map(EventRows.PremiumDistribution::of)
                            .toList(),
                    tables.get(1).seen(few).stream().map(EventRows.PremiumProgramme::of).toList());
        }

        /** {@return what has to be said beside} */
        public List<Words> caveats() {
            return PremiumTables.caveats();
        }
    }
}
