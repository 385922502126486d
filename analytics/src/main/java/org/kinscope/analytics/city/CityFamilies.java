package org.kinscope.analytics.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.family.RegisteredFamily;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * All families of a city on a day. The graph is read by a fixed number of streamed queries,
 * whatever its size; families are then made and asked a batch at a time, so that only the answers
 * that are kept stay.
 *
 * <p>Everybody stands in one family only: in an aid unit, or, where nobody of the household is in
 * one, in the registered household. Who shares a household with a member of a unit and is in none
 * is left out: the unit is the family that was assessed.
 */
public final class CityFamilies implements Population {

    private static final String REGISTERED = CypherText.of(CityFamilies.class, "registered.cypher");

    private static final int THREADS = 2;

    /** Few enough that progress is seen, many enough that handing out costs nothing. */
    private static final int BATCH = 256;

    private record Household(
            String householdNo, @Nullable String divisionCode, List<String> people) {}

    private final CityProjection city;
    private final List<Subject> units;
    private final List<Household> households;
    private final LocalDate day;

    private CityFamilies(CityProjection city, List<Household> households, LocalDate day) {
        this.city = city;
        this.units = city.aidUnits();
        this.households = households;
        this.day = day;
    }

    /**
     * {@return the families}
     *
     * @param scope whose families: people outside it are seen without a name, as relatives only
     */
    public static CityFamilies load(Driver driver, Scope scope, LocalDate day) {
        return of(CityProjection.load(driver, scope), driver, scope, day);
    }

    /**
     * {@return the families of a city that is in memory already; of the graph only who is
     * registered together is read}
     *
     * @param city the city, as anybody sees it
     * @param scope whose families: people outside it are seen without a name, as relatives only
     */
    public static CityFamilies of(CityProjection city, Driver driver, Scope scope, LocalDate day) {
        List<Household> households = new ArrayList<>();
        try (Session session = driver.session()) {
            var rows =
                    session.run(REGISTERED, Map.of("asOf", day, "scope", scope.divisionPrefix()));
            while (rows.hasNext()) {
                var row = rows.next();
                households.add(
                        new Household(
                                row.get("householdNo").asString(),
                                row.get("divisionCode").asString(null),
                                row.get("people").asList(v -> v.asString())));
            }
        }
        return new CityFamilies(city.in(scope), households, day);
    }

    /** {@return how many families there are} */
    public int size() {
        return units.size() + households.size();
    }

    /** {@return how many people of the registers stand in one of them} */
    public long people() {
        Subjects inSight = city.subjects();
        return households.stream().mapToLong(h -> h.people().size()).sum()
                + units.stream()
                        .mapToLong(
                                u ->
                                        inSight.find(u)
                                                .map(n -> n.membersOf(u.key()).size())
                                                .orElse(0))
                        .sum();
    }

    @Override
    public <T> List<T> ask(Function<CityFamily, T> question) {
        return ask(family -> List.of(question.apply(family)), done -> {});
    }

    /**
     * {@return what the question answers of every family, batch by batch in the order of units and
     * then households}
     *
     * @param question asked of one family; a pure function, asked by two threads; what is around a
     *     family can be asked until it answers
     * @param done told how many families were asked so far
     */
    public <T> List<T> ask(Function<CityFamily, List<T>> question, LongConsumer done) {
        List<Future<List<T>>> parts = new ArrayList<>();
        List<T> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int from = 0; from < size(); from += BATCH) {
                int start = from;
                int end = Math.min(size(), from + BATCH);
                parts.add(
                        threads.submit(
                                () -> {
                                    List<T> answers = new ArrayList<>();
                                    // Neighbours share kin: what one saw is not read again.
                                    Subjects inSight = city.subjects();
                                    for (int i = start; i < end; i++) {
                                        CityFamily family = family(inSight, i);
                                        if (family != null) {
                                            answers.addAll(question.apply(family));
                                        }
                                    }
                                    return answers;
                                }));
            }
            long asked = 0;
            for (Future<List<T>> part : parts) {
                all.addAll(part.get());
                asked += BATCH;
                done.accept(Math.min(asked, size()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the city was asked", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("the city could not be asked", e.getCause());
        }
        return all;
    }

    /** {@return the family of that place; null where nobody of it lives or is in sight} */
    private @Nullable CityFamily family(Subjects inSight, int place) {
        if (place < units.size()) {
            Subject unit = units.get(place);
            return inSight.find(unit)
                    .map(
                            around ->
                                    new CityFamily(
                                            unit,
                                            around,
                                            RegisteredFamily.of(around, unit.key(), day)))
                    .orElseThrow();
        }
        Household household = households.get(place - units.size());
        return inSight.find(Subject.person(household.people().getFirst()))
                .map(
                        around ->
                                new CityFamily(
                                        new Subject(
                                                Subject.Kind.HOUSEHOLD, household.householdNo()),
                                        around,
                                        RegisteredFamily.ofPeople(
                                                around,
                                                household.householdNo(),
                                                household.divisionCode(),
                                                household.people(),
                                                day)))
                .filter(found -> !found.family().members().isEmpty())
                .orElse(null);
    }
}
