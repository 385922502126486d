package org.kinscope.api.study;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.study.bundle.Lattice;
import org.kinscope.analytics.study.city.StudyTerms;
import org.kinscope.api.entitlement.Calculators;
import org.kinscope.api.relay.Divisions;
import org.kinscope.api.security.Users;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
final class BundleController {

    private final CityStudies studies;
    private final Calculators rules;
    private final Users users;

    BundleController(CityStudies studies, Calculators rules, Users users) {
        this.studies = studies;
        this.rules = rules;
        this.users = users;
    }

    @QueryMapping
    Bundling bundling(@Argument @Nullable StudyFilter filter, AsOf at, Principal reader) {
        StudyTerms terms = terms(filter, at);
        Divisions whose = whose(filter, at);
        return Bundling.of(
                studies.bundles(whose, terms), terms, whose, users.seesFew(reader.getName()));
    }

    @QueryMapping
    List<BundleRows.BundleLatticeRow> bundleLattice(
            @Argument @Nullable StudyFilter filter, AsOf at, Principal reader) {
        return studies
                .bundles(whose(filter, at), terms(filter, at))
                .tables()
                .getFirst()
                .seen(users.seesFew(reader.getName()))
                .stream()
                .map(BundleRows.BundleLatticeRow::of)
                .toList();
    }

    @SchemaMapping(typeName = "Bundling")
    List<BundleRows.BundleGate> gates(Bundling bundling) {
        return studies.gates(bundling.whose(), bundling.terms()).seen(bundling.few()).stream()
                .map(BundleRows.BundleGate::of)
                .toList();
    }

    private StudyTerms terms(@Nullable StudyFilter filter, AsOf at) {
        return (filter == null ? StudyFilter.ALL : filter).terms(rules.on(at.day()), at.day());
    }

    private static Divisions whose(@Nullable StudyFilter filter, AsOf at) {
        return Divisions.of(at.scope(), filter == null ? null : filter.division());
    }

    /**
     * What hangs on statuses, as a reader sees it.
     *
     * @param terms by which rules and values
     * @param whose of which divisions
     * @param few whether the reader sees small cells
     * @param families how many families were looked at; null where they are few and the reader sees
     *     no small cells, as the next
     * @param notEvaluated of how many it cannot be said which statuses they have
     * @param programmes bundle share of each programme
     * @param divisions of each division
     * @param pairs pairs of programmes
     * @param contrast both sides of each line
     * @param stacks how many programmes run at once
     */
    record Bundling(
            StudyTerms terms,
            Divisions whose,
            boolean few,
            @Nullable Integer families,
            @Nullable Integer notEvaluated,
            List<BundleRows.BundleProgramme> programmes,
            List<BundleRows.BundleDivision> divisions,
            List<BundleRows.BundlePair> pairs,
            List<BundleRows.BundleContrast> contrast,
            List<BundleRows.BundleStack> stacks) {

        static Bundling of(
                CityStudies.Bundled told, StudyTerms terms, Divisions whose, boolean few) {
            List<StudyTable> tables = told.tables();
            return new Bundling(
                    terms,
                    whose,
                    few,
                    StudyTable.seenCount(told.families(), few),
                    StudyTable.seenCount(told.notEvaluated(), few),
                    tables.get(1).seen(few).stream().map(BundleRows.BundleProgramme::of).toList(),
                    tables.get(2).seen(few).stream().map(BundleRows.BundleDivision::of).toList(),
                    tables.get(3).seen(few).stream().map(BundleRows.BundlePair::of).toList(),
                    tables.get(4).seen(few).stream().map(BundleRows.BundleContrast::of).toList(),
                    tables.get(5).seen(few).stream().map(BundleRows.BundleStack::of).toList());
        }

        /** {@return the day} */
        public LocalDate asOf() {
            return terms.day();
        }

        /** {@return what has to be said beside} */
        public List<Words> caveats() {
            return Lattice.caveats();
        }
    }
}
