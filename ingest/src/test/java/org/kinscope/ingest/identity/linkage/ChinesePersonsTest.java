package org.kinscope.ingest.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kinscope.ingest.identity.linkage.Townspeople.Person;
import org.kinscope.ingest.identity.linkage.schema.LinkageSchema;

class ChinesePersonsTest {

    private static final LinkageSchema SCHEMA = LinkageSchema.bundled("person");

    @Test
    void records_with_typed_errors_find_their_person_and_nobody_else_is_joined() {
        Townspeople town = new Townspeople(1);
        List<Person> people = town.people(4000);
        for (int i = 0; i < 300; i++) {
            town.add("again-p" + i * 13, town.miswritten(people.get(i * 13)));
        }
        LinkResult result = Linkage.link(town.table(0), SCHEMA);
        Set<String> same = idsOf(result, Verdict.SAME);
        assertThat(same).allMatch(pair -> pair.matches("(p\\d+) again-\\1"));
        assertThat(same).hasSizeGreaterThan(240);
        Set<String> found = idsOf(result, Verdict.UNSURE);
        found.retainAll(
                people.stream()
                        .map(person -> "p" + people.indexOf(person))
                        .map(id -> id + " again-" + id)
                        .toList());
        assertThat(same.size() + found.size()).as("a person sees the rest").isGreaterThan(285);
    }

    @Test
    void a_town_in_which_everybody_is_registered_once_has_no_pairs() {
        Townspeople town = new Townspeople(2);
        town.people(4000);
        assertThat(idsOf(Linkage.link(town.table(0), SCHEMA), Verdict.SAME)).isEmpty();
    }

    @Test
    void twins_and_namesakes_stay_apart_though_all_around_them_agrees() {
        Townspeople town = new Townspeople(3);
        List<Person> people = town.people(2000);
        for (int i = 0; i < 100; i++) {
            town.add("again-p" + i * 17, town.miswritten(people.get(i * 17)));
        }
        String twin = Townspeople.withCheck("32128119900512022");
        String other = Townspeople.withCheck("32128119900512024");
        String home = "泰州市兴化市戴窑镇白港村3组25号";
        town.add("twin", Arrays.asList("王建国", twin, "男", "1990-05-12", home, "13900000001"));
        town.add("other", Arrays.asList("王建军", other, "男", "1990-05-12", home, "13900000001"));
        town.add(
                "namesake-1",
                Arrays.asList(
                        "张伟",
                        Townspeople.withCheck("32128119850301301"),
                        "男",
                        "1985-03-01",
                        "泰州市兴化市戴窑镇东村1组2号",
                        "13900000002"));
        town.add(
                "namesake-2",
                Arrays.asList(
                        "张伟",
                        Townspeople.withCheck("32108319850301517"),
                        "男",
                        "1985-03-01",
                        "泰州市兴化市周庄镇西村4组9号",
                        "13900000003"));
        LinkResult result = Linkage.link(town.table(0), SCHEMA);
        assertThat(idsOf(result, Verdict.SAME))
                .hasSizeGreaterThan(70)
                .noneMatch(pair -> pair.contains("twin"))
                .noneMatch(pair -> pair.contains("namesake"));
    }

    @Test
    void the_same_records_in_another_order_give_the_same_pairs() {
        Townspeople town = new Townspeople(4);
        List<Person> people = town.people(1500);
        for (int i = 0; i < 100; i++) {
            town.add("again-p" + i * 11, town.miswritten(people.get(i * 11)));
        }
        LinkResult first = Linkage.link(town.table(0), SCHEMA);
        for (long shuffle : new long[] {1, 2}) {
            LinkResult again = Linkage.link(town.table(shuffle), SCHEMA);
            assertThat(idsOf(again, Verdict.SAME)).isEqualTo(idsOf(first, Verdict.SAME));
            assertThat(idsOf(again, Verdict.UNSURE)).isEqualTo(idsOf(first, Verdict.UNSURE));
            assertThat(again.learnt()).isEqualTo(first.learnt());
        }
    }

    @Test
    void the_pairs_compared_grow_with_the_people_and_not_with_their_square() {
        for (int people : new int[] {2_000, 8_000, 32_000}) {
            assertThat((double) compared(people) / people).as(people + " people").isLessThan(4);
        }
    }

    private static long compared(int people) {
        Townspeople town = new Townspeople(5);
        town.people(people);
        return Linkage.link(town.table(0), SCHEMA).counts().compared();
    }

    @Test
    void what_was_decided_before_stays_so() {
        Townspeople town = new Townspeople(6);
        List<Person> people = town.people(500);
        town.add("again", town.miswritten(people.get(7)));
        LinkTable table = town.table(0);
        int again = table.size() - 1;
        List<Decided> decided = List.of(new Decided(7, again, false), new Decided(3, 300, true));
        LinkResult result = Linkage.link(table, SCHEMA, decided, null, line -> {});
        assertThat(result.clusterOf()[again]).isNotEqualTo(result.clusterOf()[7]);
        assertThat(result.clusterOf()[300]).isEqualTo(3);
    }

    @Test
    void new_records_are_compared_alone_by_what_was_learnt_and_find_the_same_pairs() {
        Townspeople town = new Townspeople(8);
        List<Person> people = town.people(3000);
        for (int i = 0; i < 60; i++) {
            town.add("first-p" + i * 13, town.miswritten(people.get(i * 13)));
        }
        LinkResult before = Linkage.link(town.table(0), SCHEMA);
        BitSet fresh = new BitSet();
        for (int i = 0; i < 60; i++) {
            fresh.set(town.table(0).size());
            town.add("later-p" + i * 7, town.miswritten(people.get(i * 7)));
        }
        LinkTable table = town.table(0);
        LinkResult all = Linkage.link(table, SCHEMA);
        List<Decided> joined =
                before.pairs().stream()
                        .filter(pair -> pair.verdict() == Verdict.SAME)
                        .map(pair -> new Decided(pair.left(), pair.right(), true))
                        .toList();
        LinkResult later =
                Linkage.link(table, SCHEMA, joined, new Earlier(before.model(), fresh), line -> {});
        Set<String> ofAll = idsOf(all, Verdict.SAME);
        ofAll.removeIf(pair -> !pair.contains("later"));
        Set<String> ofLater = idsOf(later, Verdict.SAME);
        ofLater.removeIf(pair -> !pair.contains("later"));
        assertThat(ofAll).hasSizeGreaterThan(40);
        assertThat(ofLater).isEqualTo(ofAll);
        assertThat(later.model()).isSameAs(before.model());
        assertThat(later.counts().compared() * 2).isLessThan(all.counts().compared());
    }

    @Test
    void the_clues_of_a_pair_add_up_to_its_weight() {
        Townspeople town = new Townspeople(7);
        List<Person> people = town.people(500);
        town.add("again", town.miswritten(people.get(7)));
        LinkResult result = Linkage.link(town.table(0), SCHEMA);
        assertThat(result.pairs()).isNotEmpty();
        for (LinkedPair pair : result.pairs()) {
            double sum = result.clues(pair).stream().mapToDouble(Clue::weight).sum();
            assertThat(sum).isCloseTo(pair.weight(), org.assertj.core.api.Assertions.within(0.1));
        }
    }

    private static Set<String> idsOf(LinkResult result, Verdict verdict) {
        return result.pairs().stream()
                .filter(pair -> pair.verdict() == verdict)
                .map(
                        pair -> {
                            String a = result.table().id(pair.left());
                            String b = result.table().id(pair.right());
                            return a.length() < b.length()
                                            || a.compareTo(b) > 0 && !b.startsWith("a")
                                    ? a + " " + b
                                    : b + " " + a;
                        })
                .collect(Collectors.toSet());
    }
}
