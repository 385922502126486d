package org.kinscope.analytics.derivation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kinscope.ingest.judge.IdNumber;

/**
 * A town of four generations whose registers say something else every month: whatever relations are
 * derived from may come, change and be corrected, and often does.
 */
final class ChangingTown {

    private static final int PEOPLE = 90;
    private static final Map<String, String> HEADERS =
            Map.of(
                    "persons", "id_number,name,birth_date,death_date,address",
                    "registrations",
                            "household_no,id_number,relation_to_head,from_date,to_date,address",
                    "births", "child_id,mother_id,father_id,birth_date",
                    "deaths", "id_number,died_on",
                    "marriages", "id_number_a,id_number_b,from_date,to_date",
                    "disabilities", "certificate_no,id_number,category,grade,from_date,to_date",
                    "aid_units", "aid_unit_no,id_number,is_applicant,from_date,to_date",
                    "statuses", "aid_unit_no,status,from_date,to_date");
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周";
    private static final String GIVEN = "梅兰竹菊松柏桂荷莲枫芳华";

    private final Random random;
    private final List<String> numbers = new ArrayList<>();
    private final List<LocalDate> births = new ArrayList<>();
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    ChangingTown(long seed) {
        random = new Random(seed);
        HEADERS.keySet().stream().sorted().forEach(name -> rows.put(name, new LinkedHashMap<>()));
        for (int i = 0; i < PEOPLE; i++) {
            // Odd ones are men, and later ones are younger: a child comes after its parents.
            LocalDate born =
                    LocalDate.of(
                            1935 + i * 80 / PEOPLE, 1 + random.nextInt(12), 1 + random.nextInt(28));
            births.add(born);
            numbers.add(number(born, i));
        }
        for (int i = 0; i < PEOPLE * 4; i++) {
            happen();
        }
    }

    /** Some dozen things happen. */
    void month() {
        for (int i = 0; i < 14; i++) {
            happen();
        }
    }

    private void happen() {
        int who = random.nextInt(PEOPLE);
        String number = numbers.get(who);
        LocalDate day = births.get(who).plusDays(random.nextInt(25_000));
        switch (random.nextInt(9)) {
            case 0, 1 ->
                    put(
                            "persons",
                            number,
                            number,
                            name(who),
                            births.get(who),
                            late(day, 9),
                            room());
            case 2 ->
                    put(
                            "births",
                            number,
                            number,
                            parent(who, 0),
                            parent(who, 1),
                            rare(births.get(who).plusDays(1)));
            case 3 -> put("deaths", number, number, day);
            case 4 -> marry(who, day);
            case 5 ->
                    put(
                            "disabilities",
                            "D" + who,
                            "D" + who,
                            number,
                            "1",
                            1 + random.nextInt(3),
                            day,
                            rare(day.plusYears(3)));
            case 6 -> {
                String unit = "U" + random.nextInt(9);
                put(
                        "aid_units",
                        unit + number,
                        unit,
                        number,
                        "否",
                        "2015-01-01",
                        rare("2019-05-01"));
            }
            case 7 -> {
                String unit = "U" + random.nextInt(9);
                put(
                        "statuses",
                        unit,
                        unit,
                        "dibao",
                        "2016-01-01",
                        rare("2018-0" + (1 + random.nextInt(9)) + "-01"));
            }
            default -> {
                String household = "H" + random.nextInt(14);
                String relation = List.of("户主", "子", "女", "父亲", "母亲", "配偶").get(random.nextInt(6));
                put(
                        "registrations",
                        household + number,
                        household,
                        number,
                        relation,
                        "2001-01-01",
                        rare("2017-01-01"),
                        room());
            }
        }
    }

    private void marry(int who, LocalDate day) {
        int other = random.nextInt(PEOPLE);
        if (other % 2 != who % 2) {
            String man = numbers.get(who % 2 == 1 ? who : other);
            String woman = numbers.get(who % 2 == 1 ? other : who);
            put(
                    "marriages",
                    man + woman,
                    man,
                    woman,
                    "1990-01-01",
                    rare("2010-0" + (1 + random.nextInt(9)) + "-09"));
        }
    }

    /** A mother (0) or father (1) of about 25 years more, or nobody. */
    private String parent(int child, int sex) {
        int older = child - 28 + random.nextInt(3) * 2;
        older += older % 2 == sex ? 0 : 1;
        return older < 0 || random.nextInt(6) == 0 ? "" : numbers.get(older);
    }

    private String name(int who) {
        return "" + SURNAMES.charAt(who % 10) + GIVEN.charAt(who / 10) + GIVEN.charAt(who % 12);
    }

    private Object late(LocalDate day, int one) {
        return random.nextInt(one) == 0 ? day : "";
    }

    private Object rare(Object value) {
        return random.nextInt(3) == 0 ? value : "";
    }

    private String room() {
        return random.nextInt(4) == 0 ? "" : "江苏省泰州市海陵区东风路8号" + (1 + random.nextInt(12)) + "室";
    }

    private void put(String dataset, String key, Object... values) {
        List<String> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(value.toString());
        }
        rows.computeIfAbsent(dataset, name -> new LinkedHashMap<>())
                .put(key, String.join(",", cells));
    }

    /** Writes all that the registers say now. */
    Path deliver(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, Map<String, String>> dataset : rows.entrySet()) {
                List<String> lines = new ArrayList<>(List.of(HEADERS.get(dataset.getKey())));
                lines.addAll(dataset.getValue().values());
                Files.write(folder.resolve(dataset.getKey() + ".csv"), lines);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String number(LocalDate born, int serial) {
        String seventeen =
                "321202" + born.toString().replace("-", "") + "%03d".formatted(100 + serial);
        for (char check : "0123456789X".toCharArray()) {
            if (IdNumber.hasRightCheck(seventeen + check)) {
                return seventeen + check;
            }
        }
        throw new IllegalStateException("one of eleven checks is right");
    }
}
