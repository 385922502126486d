package org.kinscope.analytics.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.association.Adjustment;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.Scope;

/**
 * The rosters of all officials of a city.
 *
 * @param day up to which decisions count
 * @param rosters by q, then by p, then by how many decisions are tied, then by personId
 * @param deals how often the decisions were dealt out by chance
 * @param seed of the chance: the same seed gives the same rosters
 */
public record Rosters(LocalDate day, List<Roster> rosters, int deals, int seed) {

    /** The usual number of deals: the least p is then one in a thousand. */
    public static final int DEALS = 999;

    /** The usual seed. */
    public static final int SEED = 1;

    private static final Comparator<Roster> ORDER =
            Comparator.comparing(Roster::q, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Roster::p, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(r -> -r.tied())
                    .thenComparing(Roster::officialId);

    public Rosters {
        rosters = List.copyOf(rosters);
    }

    private record Where(String division, YearMonth month) {}

    /**
     * {@return the rosters}
     *
     * @param city the city in memory; the graph is not asked
     * @param day up to which decisions count
     * @param deals how often decisions are dealt out by chance, 1 at least
     */
    public static Rosters of(CityProjection city, LocalDate day, int deals, int seed) {
        Subjects subjects = city.in(Scope.CITY).subjects();
        Map<String, List<Grant>> byOfficial = decisions(subjects.facts(), day);
        List<String> officials = List.copyOf(byOfficial.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        officials.forEach(id -> numbers.put(id, numbers.size()));
        KinTies ties = new KinTies(subjects, officials, day);
        Map<Where, List<Grant>> strata = new HashMap<>();
        byOfficial
                .values()
                .forEach(
                        grants ->
                                grants.forEach(
                                        g ->
                                                strata.computeIfAbsent(
                                                                where(g), w -> new ArrayList<>())
                                                        .add(g)));
        Tally tally = new Tally(officials.size());
        List<Shuffle.Stratum> dealt = new ArrayList<>();
        strata.entrySet().stream()
                .sorted(
                        Map.Entry.comparingByKey(
                                Comparator.comparing(Where::division).thenComparing(Where::month)))
                .forEach(e -> dealt.add(stratum(e.getKey(), e.getValue(), numbers, ties, tally)));
        Shuffle shuffle = Shuffle.of(dealt, officials.size(), deals, seed);
        return new Rosters(day, rosters(officials, tally, shuffle), deals, seed);
    }

    /** {@return what must be said beside every roster} */
    public static List<Words> caveats() {
        return List.of(
                new Words(
                        "这是需要核实的问题，不是结论：在家乡任职的人本来就有亲属在当地，决定是否正确与由谁作出无关。",
                        "This is a question and never a verdict: who serves at home has relatives"
                                + " there, and a decision may be right whoever made it."),
                new Words(
                        "比较只在同一区划、同一月份的决定之间进行：假定这些决定本可由其中任何一位经办人作出。分工若按村组或事项划分，此假定不成立。",
                        "Compared are decisions of one division and month, as if each of its"
                                + " officials could have made each of them. Where villages or kinds"
                                + " of aid are divided among officials, that does not hold."),
                new Words(
                        "q 值考虑了同时比较多名经办人；p、q 大不等于没有问题，只说明与随机分派无异。",
                        "q heeds how many officials are compared; a large p or q does not clear"
                                + " anybody: it says that chance could have done the same."));
    }

    /** What is counted of each official beside the deals. */
    private static final class Tally {
        final List<Set<String>> divisions = new ArrayList<>();
        final int[] decisions;
        final int[] compared;
        final int[] kin;
        final int[] account;
        final int[] filed;

        Tally(int officials) {
            decisions = new int[officials];
            compared = new int[officials];
            kin = new int[officials];
            account = new int[officials];
            filed = new int[officials];
            for (int i = 0; i < officials; i++) {
                divisions.add(new TreeSet<>());
            }
        }
    }

    /** {@return what each official decided up to the day, by official and number of the grant} */
    static Map<String, List<Grant>> decisions(FactSource facts, LocalDate day) {
        Map<String, List<Grant>> found = new TreeMap<>();
        for (String official : new TreeSet<>(facts.keys(Groupings.APPROVED))) {
            List<Grant> grants = decisionsOf(facts, official, day);
            if (!grants.isEmpty()) {
                found.put(official, grants);
            }
        }
        return found;
    }

    /** {@return what the official decided up to the day} */
    static List<Grant> decisionsOf(FactSource facts, String official, LocalDate day) {
        return facts.list(Groupings.APPROVED, official).stream()
                .filter(
                        g -> {
                            LocalDate decided = KinTies.dayOf(g);
                            return decided != null && !decided.isAfter(day);
                        })
                .toList();
    }

    private static Where where(Grant grant) {
        LocalDate day = KinTies.dayOf(grant);
        String division = grant.divisionCode();
        return new Where(
                division == null ? "" : division,
                YearMonth.from(day == null ? LocalDate.MIN : day));
    }

    private static Shuffle.Stratum stratum(
            Where where,
            List<Grant> grants,
            Map<String, Integer> numbers,
            KinTies ties,
            Tally tally) {
        int[] approvers = grants.stream().mapToInt(g -> number(numbers, g)).toArray();
        Set<String> officials = new HashSet<>();
        grants.forEach(g -> officials.add(String.valueOf(g.approverId())));
        // Decisions of no known division are compared with nothing.
        boolean compared = !where.division().isEmpty() && officials.size() > 1;
        int[][] tied = new int[approvers.length][];
        for (int i = 0; i < approvers.length; i++) {
            int own = approvers[i];
            String self = String.valueOf(grants.get(i).approverId());
            Map<String, KinTie> found = ties.of(grants.get(i), compared ? officials : Set.of(self));
            tied[i] =
                    found.keySet().stream()
                            .sorted()
                            .mapToInt(id -> numbers.getOrDefault(id, -1))
                            .toArray();
            tally.decisions[own]++;
            if (!where.division().isEmpty()) {
                tally.divisions.get(own).add(where.division());
            }
            tally.compared[own] += compared ? 1 : 0;
            KinTie tie = found.get(self);
            if (tie != null) {
                tally.kin[own] += tie.account() ? 0 : 1;
                tally.account[own] += tie.account() ? 1 : 0;
                tally.filed[own] += tie.isFiled() ? 1 : 0;
            }
        }
        return new Shuffle.Stratum(approvers, tied, compared);
    }

    private static int number(Map<String, Integer> numbers, Grant grant) {
        return numbers.getOrDefault(String.valueOf(grant.approverId()), -1);
    }

    private static List<Roster> rosters(List<String> officials, Tally tally, Shuffle shuffle) {
        int[] compared =
                IntStream.range(0, officials.size()).filter(i -> tally.compared[i] > 0).toArray();
        double[] p = Arrays.stream(compared).mapToDouble(shuffle::p).toArray();
        double[] adjusted = Adjustment.BH.adjust(p);
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < compared.length; i++) {
            places.put(compared[i], i);
        }
        List<Roster> rosters = new ArrayList<>();
        for (int i = 0; i < officials.size(); i++) {
            Integer place = places.get(i);
            @Nullable Double ownP = place == null ? null : (Double) p[place];
            @Nullable Double ownQ = place == null ? null : (Double) adjusted[place];
            rosters.add(
                    new Roster(
                            officials.get(i),
                            tally.divisions.get(i),
                            tally.decisions[i],
                            tally.compared[i],
                            tally.kin[i],
                            tally.account[i],
                            tally.filed[i],
                            shuffle.expected()[i],
                            ownP,
                            ownQ));
        }
        rosters.sort(ORDER);
        return rosters;
    }
}
