package org.kinscope.analytics.panel;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.CityTable;
import org.kinscope.analytics.cohort.CityTables;
import org.kinscope.analytics.cohort.Cohort;
import org.kinscope.analytics.cohort.CohortFilter;
import org.kinscope.analytics.cohort.Dimension;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.roll.RollFlows;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.analytics.roll.Timeline;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.fact.Person;

/**
 * The people of a cohort month after month: who fits the description on the cohort's day is
 * followed through all months, before that day and after it, from birth to death.
 *
 * <p>Months come one after another and people by their pseudonyms, so that the order of the rows
 * tells nothing of the graph. One month is held at a time.
 */
public final class Panel {

    private static final int PAGE = 1000;

    private final CityProjection city;
    private final FactSource facts;
    private final PolicyCatalogue catalogue;
    private final StatusOrder order;
    private final Question question;
    private final Function<String, @Nullable String> sexOf;
    private final List<Who> people;

    /**
     * What is asked.
     *
     * @param from the first month
     * @param to the last month
     * @param digits how much of a division's code is told: 4, 6 or 9
     */
    public record Question(YearMonth from, YearMonth to, int digits) {

        private static final int MOST = 120;

        /**
         * @throws IllegalArgumentException if the months are in no order or more than 120, a month
         *     ends before the catalogue begins, or villages are asked for
         */
        public Question {
            if (to.isBefore(from) || from.plusMonths(MOST).isBefore(to.plusMonths(1))) {
                throw new IllegalArgumentException(
                        "the panel goes from %s to %s; right are 1 to %d months, the first one first"
                                .formatted(from, to, MOST));
            }
            if (from.atEndOfMonth().isBefore(PolicyCatalogue.FIRST_DAY)) {
                throw new IllegalArgumentException(
                        "no policy is known for %s; the catalogue begins on %s"
                                .formatted(from, PolicyCatalogue.FIRST_DAY));
            }
            if (digits != 4 && digits != 6 && digits != 9) {
                throw new IllegalArgumentException(
                        "a panel tells divisions by 4, 6 or 9 digits, not by %d: a village is too"
                                        .formatted(digits)
                                + " small");
            }
        }

        /** {@return all months} */
        List<YearMonth> months() {
            List<YearMonth> months = new ArrayList<>();
            for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
                months.add(month);
            }
            return months;
        }
    }

    /** What takes the rows. */
    public interface Rows {

        /** Takes the next. */
        void row(PersonMonth row) throws IOException;
    }

    private record Who(
            String personId,
            String pseudonym,
            @Nullable LocalDate born,
            @Nullable LocalDate died,
            Timeline line) {

        boolean livesIn(YearMonth month) {
            return (died == null || !died.isBefore(month.atDay(1)))
                    && (born == null || !born.isAfter(month.atEndOfMonth()));
        }

        boolean diesIn(YearMonth month) {
            return died != null && YearMonth.from(died).equals(month);
        }
    }

    /**
     * The panel of a cohort.
     *
     * @param city the city in memory, of which the cohort is; the graph is not asked
     * @param pseudonyms names of people
     * @param sexOf the sex of a person by id, {@code male} or {@code female}; null where not known
     */
    public Panel(
            CityProjection city,
            PolicyCatalogue catalogue,
            Cohort cohort,
            Pseudonyms pseudonyms,
            Function<String, @Nullable String> sexOf,
            Question question) {
        this.city = city;
        this.facts = city.subjects().facts();
        this.catalogue = catalogue;
        this.order = StatusOrder.of(catalogue);
        this.question = question;
        this.sexOf = sexOf;
        this.people = people(cohort, pseudonyms);
    }

    private List<Who> people(Cohort cohort, Pseudonyms pseudonyms) {
        List<Who> all = new ArrayList<>();
        int after = -1;
        List<Cohort.One> page;
        while (!(page = cohort.page(after, PAGE)).isEmpty()) {
            for (Cohort.One one : page) {
                List<Person> known = facts.list(Groupings.PERSON, one.personId());
                Person person = known.isEmpty() ? null : known.getLast();
                all.add(
                        new Who(
                                one.personId(),
                                pseudonyms.of(one.personId()),
                                person == null ? null : person.birthDate(),
                                person == null ? null : person.deathDate(),
                                Timeline.of(Timeline.ofPerson(facts, one.personId()), order)));
            }
            after = page.getLast().row();
        }
        all.sort(Comparator.comparing(Who::pseudonym));
        return List.copyOf(all);
    }

    /** {@return the ids of all people who have a row, for the audit log} */
    public List<String> personIds() {
        return people.stream().map(Who::personId).sorted().toList();
    }

    /** {@return how many rows there are} */
    public long rows() {
        return question.months().stream()
                .mapToLong(month -> people.stream().filter(who -> who.livesIn(month)).count())
                .sum();
    }

    /** {@return the programmes of which anything was paid in the months, by code} */
    public SortedSet<String> programmes() {
        PaidInMonth paid = new PaidInMonth(facts);
        SortedSet<String> codes = new TreeSet<>();
        for (Who who : people) {
            codes.addAll(
                    paid.of(who.personId(), question.from().atDay(1), question.to().atEndOfMonth())
                            .keySet());
        }
        return codes;
    }

    /** {@return the codes of all statuses that a row may have, and {@code none}} */
    public List<String> statuses() {
        List<String> codes = new ArrayList<>(order.codes());
        codes.add(StatusOrder.NONE);
        return codes;
    }

    /** Gives all rows, month after month. */
    public void tell(Rows rows) throws IOException {
        PaidInMonth paid = new PaidInMonth(facts);
        Set<String> wanted = people.stream().map(Who::personId).collect(Collectors.toSet());
        for (YearMonth month : question.months()) {
            Map<String, Cohort.One> seen = seen(month, wanted);
            for (Who who : people) {
                if (who.livesIn(month)) {
                    rows.row(row(who, month, seen.get(who.personId()), paid));
                }
            }
        }
    }

    private Map<String, Cohort.One> seen(YearMonth month, Set<String> wanted) {
        CityTable table = CityTables.of(city, catalogue.at(month.atEndOfMonth()), order);
        Cohort all = Cohort.of(table, CohortFilter.ALL);
        Map<String, Cohort.One> seen = HashMap.newHashMap(people.size());
        int after = -1;
        List<Cohort.One> page;
        while (!(page = all.page(after, PAGE)).isEmpty()) {
            page.stream()
                    .filter(one -> wanted.contains(one.personId()))
                    .forEach(one -> seen.put(one.personId(), one));
            after = page.getLast().row();
        }
        return seen;
    }

    private PersonMonth row(Who who, YearMonth month, Cohort.@Nullable One seen, PaidInMonth paid) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        int[] moves = moves(who.line(), first, last);
        boolean died = who.diesIn(month);
        Integer years =
                who.born() == null ? null : (Integer) Period.between(who.born(), last).getYears();
        return new PersonMonth(
                who.pseudonym(),
                month,
                Dimension.ageBand(years),
                sexOf.apply(who.personId()),
                RollFlows.cut(seen == null ? null : seen.division(), question.digits()),
                who.line().on(last),
                seen == null ? null : assessed(seen.tier()),
                seen == null ? null : (Integer) seen.size(),
                died,
                moves[0],
                moves[1],
                moves[2],
                paid.of(who.personId(), first, last));
    }

    /** Entries, exits and changes of the days. */
    private static int[] moves(Timeline line, LocalDate first, LocalDate last) {
        int[] moves = new int[3];
        String now = line.on(first.minusDays(1));
        for (Timeline.Change change : line.changes()) {
            if (!change.on().isBefore(first) && !change.on().isAfter(last)) {
                boolean from = now.equals(StatusOrder.NONE);
                boolean to = change.to().equals(StatusOrder.NONE);
                moves[from ? 0 : to ? 1 : 2]++;
                now = change.to();
            }
        }
        return moves;
    }

    private static @Nullable Tier assessed(Tier tier) {
        return switch (tier) {
            case TIER_1, TIER_2, NONE -> tier;
            default -> null;
        };
    }
}
