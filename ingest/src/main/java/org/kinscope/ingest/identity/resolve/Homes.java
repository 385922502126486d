package org.kinscope.ingest.identity.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.Aliases;
import org.kinscope.ingest.identity.CypherFile;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.judge.IdNumber;
import org.kinscope.ingest.write.Settling;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * At which person each record stands. Brings the graph into line with what was judged: a record
 * that moves takes along what was said of it, and can take it back. What belongs together moves in
 * one transaction, and what stands right already is left alone, so that a run that was killed is
 * completed by the next one.
 */
final class Homes {

    private final Driver driver;
    private final PersonIds ids;
    private final int deliveryNo;

    Homes(Driver driver, PersonIds ids, int deliveryNo) {
        this.driver = driver;
        this.ids = ids;
        this.deliveryNo = deliveryNo;
    }

    /** How sure it is that a record belongs to its person, and who said so when. */
    record Grounds(@Nullable Double probability, String decidedBy, LocalDate decidedOn) {}

    /** Why a record belongs to a group. */
    interface WhyTogether {
        Grounds of(String record, Set<String> group);
    }

    /** What a run moved. */
    record Moved(int merged, int separated) {}

    /** {@return which records belong to a person with another number now} */
    static Aliases read(Driver driver, PersonIds ids) {
        Map<String, String> homes = new HashMap<>();
        Map<String, LocalDate> born = new HashMap<>();
        try (Session session = driver.session()) {
            for (var row : session.run(text("aliases")).list()) {
                String home = row.get("home").asString();
                homes.put(row.get("record").asString(), home);
                LocalDate day = IdNumber.birthDate(ids.reveal(row.get("idCipher").asString()));
                if (day != null) {
                    born.put(home, day);
                }
            }
        }
        return new Aliases(homes, born);
    }

    /** Brings the graph into line with {@code groups}; all other records stand alone. */
    Moved settle(Collection<Set<String>> groups, WhyTogether why) {
        Aliases now = read(driver, ids);
        Set<String> bare;
        try (Session session = driver.session()) {
            bare =
                    new HashSet<>(
                            session.run(text("bare-homes")).list(r -> r.get("home").asString()));
        }
        int merged = 0;
        int separated = 0;
        for (Region region : regions(groups, now)) {
            Map<String, String> planned = plan(region, now, bare);
            List<String> leaving = new ArrayList<>();
            List<String> joining = new ArrayList<>();
            for (String record : region.records()) {
                String home = now.homeOf(record);
                String target = planned.getOrDefault(record, record);
                if (!home.equals(target)) {
                    if (!home.equals(record)) {
                        leaving.add(record);
                    }
                    if (!target.equals(record)) {
                        joining.add(record);
                    }
                }
            }
            if (!leaving.isEmpty() || !joining.isEmpty()) {
                move(region, planned, leaving, joining, now, why);
                merged += joining.size();
                separated += leaving.size();
            }
        }
        return new Moved(merged, separated);
    }

    /** Records that belong together now or will, and the groups that they will form. */
    private record Region(Set<String> records, List<Set<String>> groups) {}

    private static List<Region> regions(Collection<Set<String>> groups, Aliases now) {
        List<Set<String>> links = new ArrayList<>(groups);
        Map<String, Set<String>> present = new TreeMap<>();
        now.homes()
                .forEach(
                        (record, home) ->
                                present.computeIfAbsent(home, h -> new TreeSet<>(Set.of(h)))
                                        .add(record));
        links.addAll(present.values());
        Map<String, Set<String>> regionOf = new HashMap<>();
        for (Set<String> link : links) {
            Set<String> region = new TreeSet<>(link);
            link.forEach(record -> region.addAll(regionOf.getOrDefault(record, Set.of())));
            region.forEach(record -> regionOf.put(record, region));
        }
        Map<Set<String>, List<Set<String>>> groupsOf =
                groups.stream()
                        .collect(
                                Collectors.groupingBy(
                                        group ->
                                                regionOf.getOrDefault(
                                                        group.iterator().next(), group)));
        return new HashSet<>(regionOf.values())
                .stream()
                        .map(region -> new Region(region, groupsOf.getOrDefault(region, List.of())))
                        .sorted(Comparator.comparing(region -> region.records().iterator().next()))
                        .toList();
    }

    /** {@return for each record of a group the person to whom it will belong} */
    private Map<String, String> plan(Region region, Aliases now, Set<String> bare) {
        Map<String, String> planned = new HashMap<>();
        for (Set<String> group : region.groups()) {
            String home = home(group, now, bare);
            group.forEach(record -> planned.put(record, home));
        }
        return planned;
    }

    /**
     * A person whom records belong to already keeps them, so that ids stay when data grow; but one
     * whom only other sources name gives way to one whom the register of persons knows.
     */
    private String home(Set<String> group, Aliases now, Set<String> bare) {
        List<String> homesNow = group.stream().filter(now::isShared).toList();
        if (homesNow.size() == 1
                && !bare.contains(homesNow.getFirst())
                && group.stream().allMatch(r -> isAt(r, homesNow, now))) {
            return homesNow.getFirst();
        }
        try (Session session = driver.session()) {
            List<Ties> ties =
                    session.run(text("ties"), Map.of("records", List.copyOf(group))).list(Ties::of);
            return ties.stream()
                    .min(
                            Comparator.comparing((Ties t) -> !t.registered())
                                    .thenComparing(t -> !homesNow.contains(t.record()))
                                    .thenComparing(Ties.ORDER))
                    .orElseThrow()
                    .record();
        }
    }

    private static boolean isAt(String record, List<String> homes, Aliases now) {
        return homes.contains(now.homeOf(record));
    }

    private void move(
            Region region,
            Map<String, String> planned,
            List<String> leaving,
            List<String> joining,
            Aliases now,
            WhyTogether why) {
        Map<String, Set<String>> groupOf = new HashMap<>();
        region.groups().forEach(group -> group.forEach(record -> groupOf.put(record, group)));
        try (Session session = driver.session()) {
            Map<String, LocalDate> born = born(session, region.records());
            session.executeWriteWithoutResult(
                    tx -> {
                        for (String record : leaving) {
                            run(tx, "become-person", Map.of("record", record));
                            carry(tx, record, now.homeOf(record), record);
                        }
                        for (String record : joining) {
                            String home = planned.getOrDefault(record, record);
                            carry(tx, record, record, home);
                            Set<String> group = groupOf.getOrDefault(record, Set.of());
                            Grounds grounds = why.of(record, group);
                            Map<String, @Nullable Object> parameters = new HashMap<>();
                            parameters.put("record", record);
                            parameters.put("to", home);
                            parameters.put("born", born.get(record));
                            parameters.put("probability", grounds.probability());
                            parameters.put("decidedBy", grounds.decidedBy());
                            parameters.put("decidedOn", grounds.decidedOn());
                            tx.run(text("become-record"), parameters).consume();
                        }
                        settled(tx, persons(region, planned), born);
                    });
        }
    }

    private static Set<String> persons(Region region, Map<String, String> planned) {
        Set<String> persons = new TreeSet<>();
        region.records().forEach(record -> persons.add(planned.getOrDefault(record, record)));
        return persons;
    }

    private static void carry(TransactionContext tx, String record, String from, String to) {
        Map<String, Object> parameters = Map.of("record", record, "from", from, "to", to);
        run(tx, "move-out", parameters);
        run(tx, "move-in", parameters);
    }

    private void settled(TransactionContext tx, Set<String> persons, Map<String, LocalDate> born) {
        Map<String, Object> touched =
                Map.of("persons", List.copyOf(persons), "deliveryNo", deliveryNo);
        run(tx, "tokens", touched);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (String person : persons) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("subject", person);
            row.put("subject_born", born.get(person));
            rows.add(row);
        }
        Settling.persons(tx, rows);
        run(tx, "registered-once", touched);
        run(tx, "mark", touched);
    }

    private Map<String, LocalDate> born(Session session, Set<String> records) {
        Map<String, LocalDate> born = new HashMap<>();
        for (var row :
                session.run(text("ciphers"), Map.of("records", List.copyOf(records))).list()) {
            LocalDate day = IdNumber.birthDate(ids.reveal(row.get("idCipher").asString()));
            if (day != null) {
                born.put(row.get("record").asString(), day);
            }
        }
        return born;
    }

    private static void run(TransactionContext tx, String name, Map<String, Object> parameters) {
        tx.run(text(name), parameters).consume();
    }

    private static String text(String name) {
        return CypherFile.statement(Homes.class, name);
    }
}
