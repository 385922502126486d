package org.kinscope.ingest.identity.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** An invented town: families at one address with one surname, twins, namesakes, and errors. */
final class Townspeople {

    static final List<String> COLUMNS =
            List.of("name", "id_number", "sex", "birth_date", "address", "phones");

    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余";
    private static final String GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华建国文辉红玉梅春生海龙云飞志远思嘉子轩雨欣晓彤宇航佳怡";

    /** Characters of one sound, one for the other. */
    private static final String SOUNDS = "伟维芳方静敬丽莉明鸣华桦志智宇雨晓小佳嘉";

    private final SplittableRandom random;
    private final List<String> ids = new ArrayList<>();
    private final List<List<@Nullable String>> rows = new ArrayList<>();

    Townspeople(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A person as a register has it. */
    record Person(
            String name, String idNumber, String sex, String born, String address, String phone) {

        List<@Nullable String> row() {
            return Arrays.asList(name, idNumber, sex, born, address, phone);
        }
    }

    /** Adds households with so many people in all; one in forty births is of twins. */
    List<Person> people(int count) {
        List<Person> people = new ArrayList<>();
        while (people.size() < count) {
            char surname = SURNAMES.charAt(random.nextInt(SURNAMES.length()));
            String address =
                    "泰州市兴化市戴窑镇%s村%d组%d号"
                            .formatted(
                                    GIVEN.substring(random.nextInt(50)).substring(0, 2),
                                    1 + random.nextInt(9),
                                    1 + random.nextInt(60));
            String phone = "13" + random.nextLong(100_000_000L, 999_999_999L);
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                Person one = person(surname, address, phone, null);
                people.add(one);
                if (random.nextInt(40) == 0) {
                    people.add(person(surname, address, phone, one));
                }
            }
        }
        people.forEach(one -> add("p" + ids.size(), one.row()));
        return people;
    }

    void add(String id, List<@Nullable String> row) {
        ids.add(id);
        rows.add(row);
    }

    /** The records, in another order for another {@code shuffle}; 0 leaves them as they came. */
    LinkTable table(long shuffle) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            order.add(i);
        }
        if (shuffle != 0) {
            java.util.Collections.shuffle(order, new java.util.Random(shuffle));
        }
        LinkTable.Builder table = LinkTable.builder(COLUMNS);
        order.forEach(i -> table.add(ids.get(i), "register", rows.get(i)));
        return table.build();
    }

    private Person person(char surname, String address, String phone, @Nullable Person twin) {
        String born =
                twin == null
                        ? "%d-%02d-%02d"
                                .formatted(
                                        random.nextInt(1935, 2020),
                                        random.nextInt(1, 13),
                                        random.nextInt(1, 29))
                        : twin.born();
        String sex = random.nextBoolean() ? "男" : "女";
        int sequence = twin == null ? random.nextInt(1, 450) * 2 : sequenceOf(twin) / 2 * 2 + 2;
        String body =
                "321281"
                        + born.replace("-", "")
                        + "%03d".formatted(sequence + (sex.equals("男") ? 1 : 0));
        StringBuilder name = new StringBuilder().append(surname);
        for (int i = random.nextInt(4) == 0 ? 1 : 2; i > 0; i--) {
            name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
        }
        return new Person(name.toString(), withCheck(body), sex, born, address, phone);
    }

    private static int sequenceOf(Person person) {
        return Integer.parseInt(person.idNumber().substring(14, 17));
    }

    static String withCheck(String body) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** What another office wrote of a person: one or two errors in the number, and some more. */
    List<@Nullable String> miswritten(Person person) {
        char[] number = person.idNumber().toCharArray();
        if (random.nextBoolean()) {
            int at = random.nextInt(17);
            number[at] = (char) ('0' + (number[at] - '0' + random.nextInt(1, 10)) % 10);
        } else {
            int at = random.nextInt(6, 16);
            char kept = number[at];
            number[at] = number[at + 1];
            number[at + 1] = kept;
        }
        List<@Nullable String> row = person.row();
        row.set(1, new String(number));
        switch (random.nextInt(5)) {
            case 0 -> row.set(0, ofLikeSound(person.name()));
            case 1 ->
                    row.set(
                            3,
                            person.born().substring(0, 8)
                                    + "%02d".formatted(random.nextInt(1, 29)));
            case 2 -> row.set(4, "江苏省" + person.address().replace("村", "村委会"));
            case 3 -> row.set(5, null);
            default -> row.set(4, null);
        }
        return row;
    }

    private static String ofLikeSound(String name) {
        for (int i = 1; i < name.length(); i++) {
            int at = SOUNDS.indexOf(name.charAt(i));
            if (at >= 0) {
                return name.substring(0, i) + SOUNDS.charAt(at ^ 1) + name.substring(i + 1);
            }
        }
        return name;
    }
}
