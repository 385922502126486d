package org.kinscope.analytics.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.Grouping;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Rows of every kind from a seed, over so few keys that there are circles, people who are their own
 * parents, hubs, facts said twice, spells of no day and keys without a thing.
 */
final class RandomFacts {

    private static final List<String> WORDS = List.of("a", "b", "dibao", "once", "month", "自用");

    private final Random random;
    private final int people;
    private final Map<FactKind, List<Map<String, Object>>> rows = new EnumMap<>(FactKind.class);

    RandomFacts(long seed, int people, int each) {
        this.random = new Random(seed);
        this.people = people;
        for (FactKind kind : FactKind.values()) {
            List<Map<String, Object>> of = new ArrayList<>();
            rows.put(kind, of);
            for (int i = 0; i < each; i++) {
                of.add(i > 0 && random.nextInt(5) == 0 ? of.get(random.nextInt(i)) : row(kind));
            }
        }
    }

    /** {@return the facts} */
    Facts facts() {
        Facts facts = new Facts();
        rows.forEach((kind, of) -> of.forEach(row -> facts.add(kind, value(row))));
        return facts;
    }

    private static Value value(Map<String, Object> row) {
        return Values.value(row);
    }

    /** Makes other rows of those that name a touched key; the other rows stay. */
    void change(Keyed touched) {
        rows.forEach(
                (kind, of) -> {
                    List<Map<String, Object>> kept = new ArrayList<>();
                    of.stream().filter(row -> !names(kind, row, touched)).forEach(kept::add);
                    int gone = of.size() - kept.size();
                    of.clear();
                    of.addAll(kept);
                    for (int tries = 0; gone > 0 && tries < 2_000; tries++) {
                        Map<String, Object> row = row(kind);
                        if (names(kind, row, touched)) {
                            of.add(row);
                            gone--;
                        }
                    }
                });
    }

    private static boolean names(FactKind kind, Map<String, Object> row, Keyed touched) {
        Facts one = new Facts();
        one.add(kind, value(row));
        return Groupings.of(kind).stream()
                .filter(grouping -> !grouping.reverse())
                .anyMatch(grouping -> names(grouping, one, touched));
    }

    private static <T> boolean names(Grouping<T> grouping, Facts one, Keyed touched) {
        return grouping.keys().apply(one.list(grouping).getFirst()).stream()
                .anyMatch(key -> touched.has(grouping.space(), key));
    }

    private Map<String, Object> row(FactKind kind) {
        Map<String, Object> row = new HashMap<>();
        row.put("personId", id());
        row.put("otherId", id());
        row.put("recordId", id());
        row.put("approverId", maybe(id()));
        row.put("aidUnitNo", "U" + random.nextInt(people / 3));
        row.put("uscc", "C" + random.nextInt(5));
        row.put("householdNo", "H" + random.nextInt(people / 3));
        row.put("accountToken", "T" + random.nextInt(people / 3));
        row.put("grantNo", "G" + random.nextInt(people));
        row.put("holderId", maybe(id()));
        row.put("phoneToken", "P" + random.nextInt(people / 3));
        row.put("requestNo", "R" + random.nextInt(people));
        row.put("reportNo", "Q" + random.nextInt(people));
        row.put("no", "N" + random.nextInt(people));
        boolean vehicle = random.nextBoolean() || kind == FactKind.VEHICLES;
        String asset = "苏A" + random.nextInt(people / 3);
        row.put("plateNo", vehicle || kind == FactKind.VEHICLE_USES ? asset : null);
        row.put("propertyNo", !vehicle || kind == FactKind.REAL_ESTATES ? asset : null);
        for (String word :
                List.of(
                        "status",
                        "mode",
                        "kind",
                        "basis",
                        "article",
                        "evidence",
                        "role",
                        "amountPeriod",
                        "stage",
                        "programmeCode",
                        "departmentCode",
                        "attribute",
                        "dataset",
                        "value",
                        "decidedBy",
                        "usage",
                        "state",
                        "channel",
                        "hardship",
                        "capacity",
                        "result")) {
            row.put(word, WORDS.get(random.nextInt(WORDS.size())));
        }
        row.put("divisionCode", List.of("321202001001", "321203").get(random.nextInt(2)));
        row.put("name", maybe("人" + random.nextInt(20)));
        row.put("model", maybe("模型 " + random.nextInt(20)));
        String dwelling = "住 " + random.nextInt(20);
        row.put("dwellingKey", kind == FactKind.RESIDENCES ? dwelling : maybe(dwelling));
        row.put("people", random.nextInt(100));
        row.put("payments", random.nextInt(100));
        for (String day : List.of("birthDate", "deathDate", "from", "to", "decidedOn")) {
            row.put(day, maybe(day()));
        }
        for (String day :
                List.of(
                        "on",
                        "asOf",
                        "settledOn",
                        "askedOn",
                        "paidOn",
                        "reportedOn",
                        "firstOn",
                        "lastOn")) {
            row.put(day, day());
        }
        for (String fen : List.of("declaredMonthlyIncomeFen", "valueFen", "annualCostFen")) {
            row.put(fen, maybe(random.nextLong()));
        }
        for (String fen : List.of("balanceFen", "amountFen", "selfPaidFen", "wageBaseFen")) {
            row.put(fen, random.nextLong(1L << 40));
        }
        row.put("share", maybe(random.nextInt(100) / 100.0));
        row.put("areaM2", maybe(random.nextInt(10_000) / 10.0));
        row.put("probability", random.nextDouble());
        row.put("category", random.nextInt(9));
        row.put("grade", random.nextInt(4));
        row.put("applicant", random.nextBoolean());
        row.put("whole", random.nextBoolean());
        row.put("decided", random.nextBoolean());
        row.put("deliveryNo", random.nextInt(3));
        row.put("fileNo", 1);
        row.put("line", kind == FactKind.PERSONS ? maybe(7) : random.nextInt(3));
        return row;
    }

    private <T> Object maybe(T value) {
        return random.nextInt(5) == 0 ? Values.NULL : value;
    }

    private LocalDate day() {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(200) * 200L);
    }

    String id() {
        // One person has a share of all relations: a hub.
        return id(random.nextInt(6) == 0 ? 0 : random.nextInt(people));
    }

    static String id(int number) {
        return "%032x".formatted(number * 0x9E3779B97F4A7C15L);
    }
}
