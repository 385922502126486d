package org.kinscope.analytics.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;
import org.kinscope.graph.source.Source;

/**
 * The ledger of a month. Every figure is made of rows that are kept with it: nothing is added up
 * that cannot be shown.
 *
 * @param month the month
 * @param paid payments of the month that were kept, in the order of their sources
 * @param cameBack payments of the month that were returned or recovered; in no figure
 * @param roll who is on the roll on the last day, by status, unit and member
 */
public record MonthlyLedger(
        YearMonth month, List<PaidRow> paid, List<PaidRow> cameBack, List<RollRow> roll) {

    /** What is not known. */
    public static final String UNKNOWN = "unknown";

    private static final Comparator<PaidRow> BY_SOURCE =
            Comparator.comparing(
                    (PaidRow r) -> r.payment().source(),
                    Comparator.comparingInt(Source::deliveryNo)
                            .thenComparingInt(Source::fileNo)
                            .thenComparingLong(Source::line));

    public MonthlyLedger {
        paid = List.copyOf(paid);
        cameBack = List.copyOf(cameBack);
        roll = List.copyOf(roll);
    }

    /**
     * Under what figures are told apart.
     *
     * @param what programme or status
     * @param department the department; empty for the roll
     * @param division the beginning of a division code, or {@link #UNKNOWN}
     */
    public record Key(String what, String department, String division) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::what)
                        .thenComparing(Key::department)
                        .thenComparing(Key::division);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        /** {@return the figure's name, by which its rows are asked for} */
        public String name() {
            return department.isEmpty()
                    ? "roll:" + what + "/" + division
                    : what + "/" + department + "/" + division;
        }
    }

    /**
     * {@return the ledger}
     *
     * @param city the city in memory; the graph is not asked
     * @param scope whose payments and units count: by the division of the grant or recipient, and
     *     of the unit
     * @param departmentOf the department of a programme, or null where the catalogue has none
     */
    public static MonthlyLedger of(
            CityProjection city,
            Scope scope,
            YearMonth month,
            Function<String, @Nullable String> departmentOf) {
        Subjects subjects = city.in(Scope.CITY).subjects();
        FactSource facts = subjects.facts();
        List<PaidRow> paid = new ArrayList<>();
        List<PaidRow> cameBack = new ArrayList<>();
        for (String person : facts.keys(Groupings.MONEY.payments())) {
            for (Payment payment : facts.list(Groupings.MONEY.payments(), person)) {
                if (YearMonth.from(payment.paidOn()).equals(month)) {
                    PaidRow row = row(subjects, payment, departmentOf);
                    if (covers(scope, row.division())) {
                        (payment.isKept() ? paid : cameBack).add(row);
                    }
                }
            }
        }
        paid.sort(BY_SOURCE);
        cameBack.sort(BY_SOURCE);
        return new MonthlyLedger(
                month, paid, cameBack, roll(subjects, scope, month.atEndOfMonth()));
    }

    private static boolean covers(Scope scope, String division) {
        return scope.divisionPrefix().isEmpty() || division.startsWith(scope.divisionPrefix());
    }

    private static PaidRow row(
            Subjects subjects, Payment payment, Function<String, @Nullable String> departmentOf) {
        FactSource facts = subjects.facts();
        String no = payment.grantNo();
        Grant grant =
                no == null
                        ? null
                        : facts.list(Groupings.GRANTS_TO, payment.personId()).stream()
                                .filter(g -> g.grantNo().equals(no))
                                .findFirst()
                                .orElse(null);
        String programme =
                payment.programmeCode() != null
                        ? payment.programmeCode()
                        : grant == null ? null : grant.programmeCode();
        String department =
                grant != null
                        ? grant.departmentCode()
                        : programme == null ? null : departmentOf.apply(programme);
        String division = grant == null ? null : grant.divisionCode();
        if (division == null) {
            division = subjects.divisionOf(Subject.person(payment.personId()));
        }
        return new PaidRow(
                payment,
                known(programme),
                known(department),
                known(division),
                family(facts, payment, grant));
    }

    private static String known(@Nullable String value) {
        return value == null ? UNKNOWN : value;
    }

    private static Subject family(FactSource facts, Payment payment, @Nullable Grant grant) {
        String named = grant == null ? null : grant.aidUnitNo();
        if (named != null) {
            return Subject.aidUnit(named);
        }
        return facts.list(Groupings.MEMBERSHIPS, payment.personId()).stream()
                .filter(m -> m.spell().runsOn(payment.paidOn()))
                .map(Membership::aidUnitNo)
                .sorted()
                .findFirst()
                .map(Subject::aidUnit)
                .orElseGet(() -> Subject.person(payment.personId()));
    }

    private static List<RollRow> roll(Subjects subjects, Scope scope, LocalDate day) {
        FactSource facts = subjects.facts();
        List<RollRow> roll = new ArrayList<>();
        for (String unit : facts.keys(Groupings.STATUSES).stream().sorted().toList()) {
            String division = known(subjects.divisionOf(Subject.aidUnit(unit)));
            if (!covers(scope, division)) {
                continue;
            }
            for (StatusSpell status : facts.list(Groupings.STATUSES, unit)) {
                if (!status.spell().runsOn(day)) {
                    continue;
                }
                for (Membership member : facts.list(Groupings.MEMBERS, unit)) {
                    if (member.spell().runsOn(day)) {
                        roll.add(new RollRow(status, member, division));
                    }
                }
            }
        }
        roll.sort(
                Comparator.comparing((RollRow r) -> r.status().status())
                        .thenComparing(r -> r.status().aidUnitNo())
                        .thenComparing(r -> r.member().personId()));
        return roll;
    }

    /**
     * {@return the payments by programme, department and division}
     *
     * @param digits how much of a division code tells divisions apart: 4, 6, 9 or 12
     */
    public Map<Key, List<PaidRow>> paidBy(int digits) {
        Map<Key, List<PaidRow>> by = new TreeMap<>();
        for (PaidRow row : paid) {
            by.computeIfAbsent(
                            new Key(row.programme(), row.department(), cut(row.division(), digits)),
                            key -> new ArrayList<>())
                    .add(row);
        }
        return by;
    }

    /** {@return the roll by status and division} */
    public Map<Key, List<RollRow>> rollBy(int digits) {
        Map<Key, List<RollRow>> by = new TreeMap<>();
        for (RollRow row : roll) {
            by.computeIfAbsent(
                            new Key(row.status().status(), "", cut(row.division(), digits)),
                            key -> new ArrayList<>())
                    .add(row);
        }
        return by;
    }

    private static String cut(String division, int digits) {
        return division.equals(UNKNOWN) || division.length() <= digits
                ? division
                : division.substring(0, digits);
    }

    /** {@return what came back of the month's payments} */
    public Yuan amountCameBack() {
        return PaidLine.of(cameBack).amount();
    }

    /** {@return of how many payments one of programme, department and division is not known} */
    public long unknown() {
        return paid.stream()
                .filter(
                        r ->
                                r.programme().equals(UNKNOWN)
                                        || r.department().equals(UNKNOWN)
                                        || r.division().equals(UNKNOWN))
                .count();
    }
}
