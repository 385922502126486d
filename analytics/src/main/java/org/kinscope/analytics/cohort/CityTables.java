package org.kinscope.analytics.cohort;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.graph.finding.Subject;

/** Makes the columns of a city on a day. */
public final class CityTables {

    private static final int THREADS = 2;
    private static final int CHUNK = 1024;

    /** So many chunks are read ahead of what is put into columns. */
    private static final int AHEAD = 8;

    private CityTables() {}

    /**
     * {@return everybody of the city who lives on the policy's day} First come aid units, then
     * registered households with those who are in no unit, then those of the register of persons
     * who are in neither. Who would stand in two families stands in the first.
     *
     * @param city the city in memory, asked as a whole; the graph is not asked
     */
    public static CityTable of(CityProjection city, PolicyAt policy, StatusOrder order) {
        CityTable table = new CityTable(policy.date(), order);
        Set<String> placed = new HashSet<>();
        fill(table, placed, city, policy, city.aidUnits());
        FactSource facts = city.subjects().facts();
        fill(
                table,
                placed,
                city,
                policy,
                facts.keys(Groupings.PLACES.registered()).stream()
                        .sorted()
                        .map(Subject::household)
                        .toList());
        fill(
                table,
                placed,
                city,
                policy,
                facts.keys(Groupings.PERSON).stream()
                        .filter(id -> !placed.contains(id))
                        .sorted()
                        .map(Subject::person)
                        .toList());
        return table;
    }

    private static void fill(
            CityTable table,
            Set<String> placed,
            CityProjection city,
            PolicyAt policy,
            List<Subject> subjects) {
        Queue<Future<List<FamilyRow>>> ahead = new ArrayDeque<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int from = 0; from < subjects.size(); from += CHUNK) {
                List<Subject> chunk =
                        subjects.subList(from, Math.min(subjects.size(), from + CHUNK));
                ahead.add(threads.submit(() -> read(city, policy, chunk)));
                if (ahead.size() == AHEAD) {
                    put(table, placed, ahead.remove());
                }
            }
            while (!ahead.isEmpty()) {
                put(table, placed, ahead.remove());
            }
        }
    }

    private static List<FamilyRow> read(
            CityProjection city, PolicyAt policy, List<Subject> subjects) {
        FamilyReader reader = new FamilyReader(city.subjects(), policy);
        List<FamilyRow> rows = new ArrayList<>();
        for (Subject subject : subjects) {
            FamilyRow row = reader.read(subject);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static void put(CityTable table, Set<String> placed, Future<List<FamilyRow>> part) {
        try {
            for (FamilyRow row : part.get()) {
                table.add(
                        row, row.people().stream().filter(m -> placed.add(m.personId())).toList());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the city was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("the city could not be read", e.getCause());
        }
    }
}
