package org.kinscope.analytics.study.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.study.aid.Difference;
import org.kinscope.analytics.study.cliff.VillageCouples;
import org.kinscope.analytics.study.town.KinTown;
import org.kinscope.graph.money.Yuan;

/** Limits other than income, by hand; the couple is 陈国富 and 吴秀珍 of docs/village.md. */
class BoundariesTest {

    private static final LocalDate DAY = VillageCouples.DAY;
    private static final Boundaries BOUNDARIES = new Boundaries(VillageCouples.CALCULATOR, DAY);

    private static List<Boundary> couple() {
        Question question = VillageCouples.ask(VillageCouples.CHEN);
        return BOUNDARIES.of(new TypedScene(question.family()), question);
    }

    private static Boundary get(List<Boundary> all, Boundary.Kind kind, String what) {
        return all.stream()
                .filter(b -> b.kind() == kind)
                .filter(b -> what.equals(b.limit()) || what.equals(b.member()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_ages_are_those_that_the_rules_compare_with() {
        assertThat(BOUNDARIES.ages()).contains(16, 18, 60, 70, 80, 90, 100).doesNotContain(40);
    }

    @Test
    void at_sixty_he_gets_a_top_up_and_loses_the_job_aid() {
        Boundary sixty = get(couple(), Boundary.Kind.AGE, "60");

        assertThat(sixty.member()).isEqualTo("chen");
        assertThat(sixty.programmes())
                .containsExactly(
                        new Difference("DIBAO_TOPUP", Yuan.parse("852"), Yuan.parse("1704")),
                        new Difference("JOB_AID", Yuan.parse("3600"), Yuan.ZERO));
        assertThat(sixty.change()).isEqualTo(Yuan.parse("-2748"));
        // A typed family tells ages and no days.
        assertThat(sixty.on()).isNull();
    }

    @Test
    void one_fen_of_deposits_over_the_limit_costs_all_aid_and_a_dearer_car_does_too() {
        List<Boundary> all = couple();

        Boundary deposits = get(all, Boundary.Kind.DEPOSITS, "34080.00");
        assertThat(deposits.distance()).isEqualTo(Yuan.parse("34080"));
        assertThat(deposits.crossing()).isEqualTo("over");
        assertThat(deposits.change()).isEqualTo(Yuan.parse("-4667.40"));
        assertThat(get(all, Boundary.Kind.VEHICLES, "5000.00").change())
                .isEqualTo(Yuan.parse("-4667.40"));
        assertThat(get(all, Boundary.Kind.DWELLINGS, "2").change())
                .isEqualTo(Yuan.parse("-4667.40"));
        assertThat(get(all, Boundary.Kind.COMPANIES, "0").change())
                .isEqualTo(Yuan.parse("-4667.40"));
    }

    @Test
    void who_is_over_a_limit_is_told_what_comes_back_under_it() {
        String rich =
                VillageCouples.CHEN.replace("holdings: none", "holdings: {deposits: 40000.00}");
        Question question = VillageCouples.ask(rich);
        Boundary deposits =
                get(
                        BOUNDARIES.of(new TypedScene(question.family()), question),
                        Boundary.Kind.DEPOSITS,
                        "34080.00");

        assertThat(deposits.crossing()).isEqualTo("under");
        assertThat(deposits.distance()).isEqualTo(Yuan.parse("-5920"));
        assertThat(deposits.change()).isEqualTo(Yuan.parse("4667.40"));
    }

    @Test
    void his_death_leaves_her_with_dibao_and_hers_leaves_him_with_nothing() {
        List<Boundary> all = couple();

        // She: 12·210 + 12·71 + 95.40 = 3,467.40; he earns 910.
        assertThat(get(all, Boundary.Kind.DEATH, "chen").change()).isEqualTo(Yuan.parse("-1200"));
        assertThat(get(all, Boundary.Kind.DEATH, "wu").change()).isEqualTo(Yuan.parse("-4667.40"));
    }

    @Test
    void in_2017_another_county_had_another_standard() {
        Question question = VillageCouples.ask(VillageCouples.CHEN.replace("910.00", "440.00"));
        Question then =
                new Question(
                        question.family(),
                        LocalDate.of(2017, 8, 1),
                        null,
                        false,
                        question.values());
        List<Boundary> all =
                new Boundaries(VillageCouples.CALCULATOR, then.day())
                        .of(new TypedScene(then.family()), then);

        // 兴化 520, 海陵 610: 12·2·90 more of dibao, and ten percent more of the top-up, 12·9.
        Boundary moved = get(all, Boundary.Kind.COUNTY, "321202");
        assertThat(moved.programmes())
                .contains(
                        new Difference("DIBAO", Yuan.parse("1200"), Yuan.parse("3360")),
                        new Difference("DIBAO_TOPUP", Yuan.parse("624"), Yuan.parse("732")));
        assertThat(all)
                .filteredOn(b -> b.kind() == Boundary.Kind.COUNTY)
                .extracting(Boundary::limit)
                .containsExactly("321202", "321203", "321204", "321282", "321283");
        // In 2020 all counties have the same rules.
        assertThat(couple())
                .filteredOn(b -> b.kind() == Boundary.Kind.COUNTY)
                .allSatisfy(b -> assertThat(b.change()).isEqualTo(Yuan.ZERO));
    }

    private static final Question PLAIN =
            VillageCouples.ask(VillageCouples.CHEN).with(KinTown.AMOUNTS);

    /**
     * A mother of 45 with 500 a month, a daughter who turns 18 in April and ends school in June,
     * and a great-grandmother who turns 100 in April.
     */
    private static RegisteredScene mother() {
        KinTown town = new KinTown();
        String mother = town.person(LocalDate.of(1975, 2, 2));
        String daughter = town.person(LocalDate.of(2003, 4, 20));
        String old = town.person(LocalDate.of(1921, 4, 11));
        town.belongs(mother, town.unit("M"), true);
        town.belongs(daughter, "M", false);
        town.belongs(old, "M", false);
        town.bear(mother, daughter);
        town.income(mother, "wage", 500);
        town.school(daughter, "senior-high", LocalDate.of(2018, 9, 1), 1_000);
        CityFamily family = town.families().getFirst();
        return new RegisteredScene(family, DAY);
    }

    private static Question about(Family family) {
        return PLAIN.about(family);
    }

    private static String whoIs(RegisteredScene scene, long age) {
        return scene.family().members().stream()
                .filter(m -> Long.valueOf(age).equals(m.told().number("age")))
                .findFirst()
                .orElseThrow()
                .key();
    }

    @Test
    void the_months_show_the_birthdays_in_april_and_the_end_of_school_in_june() {
        RegisteredScene scene = mother();
        List<Month> path =
                Month.path(VillageCouples.CALCULATOR, BOUNDARIES, scene, about(scene.family()), 12);

        assertThat(path).hasSize(13);
        // 3·710 − 500 = 1,630 of dibao, 7.95 of electricity, a twelfth of 2,000 for the school.
        assertThat(path.getFirst().aidOfMonth()).isEqualTo(Yuan.parse("1804.62"));
        assertThat(path.get(3).aidOfMonth()).isEqualTo(Yuan.parse("1804.62"));
        assertThat(path.get(3).happens()).isEmpty();
        // 30 April: 18 since the 20th, and 100 since the 11th, which brings 300.
        assertThat(path.get(4).happens())
                .containsExactlyInAnyOrder(
                        new Month.Happening(whoIs(scene, 17), "18"),
                        new Month.Happening(whoIs(scene, 99), "100"));
        assertThat(path.get(4).changes())
                .containsExactly(new Difference("ELDER_ALLOW", Yuan.ZERO, Yuan.parse("3600")));
        assertThat(path.get(5).aidOfMonth()).isEqualTo(Yuan.parse("2104.62"));
        // 30 June: out of school, and without the grant.
        assertThat(path.get(6).happens())
                .containsExactly(new Month.Happening(whoIs(scene, 17), "graduation"));
        assertThat(path.get(6).aidOfMonth()).isEqualTo(Yuan.parse("1937.95"));
        assertThat(path.get(12).resources()).isEqualTo(Yuan.parse("2437.95"));
        assertThat(path.get(12).changes()).isEmpty();
    }

    @Test
    void of_the_next_twelve_months_each_limit_is_told_with_its_day_and_its_part_of_the_year() {
        RegisteredScene scene = mother();
        List<Standing> ahead =
                Standing.of(
                        BOUNDARIES,
                        scene.found().subject(),
                        new Suppositions(VillageCouples.CALCULATOR, about(scene.family()), scene),
                        12);

        assertThat(ahead).filteredOn(s -> s.near().equals("12-months")).hasSize(3);
        Standing hundred =
                ahead.stream().filter(s -> s.limit().equals("100")).findFirst().orElseThrow();
        assertThat(hundred.kind()).isEqualTo(Boundary.Kind.AGE);
        assertThat(hundred.on()).isEqualTo("2021-04-11");
        assertThat(hundred.change()).isEqualTo(Yuan.parse("3600"));
        // Reached in the fourth month: eight of the twelve are left.
        assertThat(hundred.within()).isEqualTo(Yuan.parse("2400"));
        // The rate of a minor's top-up asks what no register tells: nothing that is known goes.
        assertThat(ahead)
                .filteredOn(s -> s.limit().equals("18"))
                .singleElement()
                .satisfies(s -> assertThat(s.change()).isEqualTo(Yuan.ZERO));
        Standing school =
                ahead.stream()
                        .filter(s -> s.kind() == Boundary.Kind.GRADUATION)
                        .findFirst()
                        .orElseThrow();
        assertThat(school.on()).isEqualTo("2021-06-30");
        assertThat(school.change()).isEqualTo(Yuan.parse("-2000"));
        assertThat(school.within()).isEqualTo(Yuan.parse("-1000"));
    }
}
