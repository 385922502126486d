package org.kinscope.analytics.study.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.study.cliff.VillageCouples;
import org.kinscope.analytics.study.town.KinTown;
import org.kinscope.graph.money.Yuan;

/** Who stands near which limit, by hand. */
class StandingTest {

    private static final LocalDate DAY = VillageCouples.DAY;

    private static final Boundaries BOUNDARIES = new Boundaries(VillageCouples.CALCULATOR, DAY);

    private static Question about(Family family) {
        return VillageCouples.ask(VillageCouples.CHEN).with(KinTown.AMOUNTS).about(family);
    }

    private static List<Standing> standings(KinTown town) {
        RegisteredScene scene = new RegisteredScene(town.families().getFirst(), DAY);
        return Standing.of(
                BOUNDARIES,
                scene.found().subject(),
                new Suppositions(VillageCouples.CALCULATOR, about(scene.family()), scene),
                12);
    }

    private static Standing of(List<Standing> standings, Boundary.Kind kind) {
        return standings.stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void deposits_are_near_within_a_tenth_of_the_limit_on_either_side() {
        for (int yuan : List.of(15_000, 16_000, 18_000, 19_000)) {
            KinTown town = new KinTown();
            String one = town.person(LocalDate.of(1980, 2, 2));
            town.belongs(one, town.unit("M"), true);
            town.income(one, "wage", 500);
            town.deposit(one, yuan);
            List<Standing> near =
                    standings(town).stream()
                            .filter(s -> s.kind() == Boundary.Kind.DEPOSITS)
                            .toList();
            // 24·710 = 17,040: a tenth of it are 1,704.
            if (yuan == 15_000 || yuan == 19_000) {
                assertThat(near).isEmpty();
                continue;
            }
            assertThat(near).hasSize(1);
            assertThat(near.getFirst().limit()).isEqualTo("24");
            assertThat(near.getFirst().near()).isEqualTo("10-percent");
            boolean over = yuan == 18_000;
            assertThat(near.getFirst().crossing()).isEqualTo(over ? "under" : "over");
            // 12·210 of dibao and electricity; she has a job.
            assertThat(near.getFirst().change())
                    .isEqualTo(Yuan.parse(over ? "2615.40" : "-2615.40"));
        }
    }

    @Test
    void a_person_alone_stands_one_car_and_one_share_away_and_one_home_where_there_are_two() {
        KinTown town = new KinTown();
        String one = town.person(LocalDate.of(1980, 2, 2));
        town.belongs(one, town.unit("M"), true);
        town.income(one, "wage", 500);
        town.home(one, "R1", "1");
        List<Standing> withOne = standings(town);
        assertThat(withOne).extracting(Standing::kind).doesNotContain(Boundary.Kind.DWELLINGS);
        town.home(one, "R2", "1");
        List<Standing> withTwo = standings(town);

        for (Boundary.Kind kind :
                List.of(Boundary.Kind.VEHICLES, Boundary.Kind.COMPANIES, Boundary.Kind.DWELLINGS)) {
            Standing standing = of(withTwo, kind);
            assertThat(standing.near()).isEqualTo("one");
            assertThat(standing.crossing()).isEqualTo("over");
            assertThat(standing.change()).isEqualTo(Yuan.parse("-2615.40"));
            assertThat(standing.within()).isEqualTo(Yuan.parse("-2615.40"));
        }
        // Who lives alone leaves nobody behind; a move costs nothing where S is the same.
        assertThat(withTwo)
                .extracting(Standing::kind)
                .doesNotContain(Boundary.Kind.DEATH, Boundary.Kind.MARRIAGE)
                .contains(Boundary.Kind.COUNTY);
    }

    @Test
    void what_may_befall_one_member_or_another_is_one_standing_with_the_yuan_of_both() {
        KinTown town = new KinTown();
        String man = town.person(LocalDate.of(1980, 2, 2));
        String wife = town.person(LocalDate.of(1982, 2, 2));
        town.belongs(man, town.unit("M"), true);
        town.belongs(wife, "M", false);
        town.marry(man, wife);
        town.income(man, "wage", 500);
        town.income(wife, "wage", 500);
        List<Standing> deaths =
                standings(town).stream().filter(s -> s.kind() == Boundary.Kind.DEATH).toList();

        // As two 12·(1,420 − 1,000), of one the other's death leaves 12·(710 − 500); both are
        // asked.
        assertThat(deaths)
                .singleElement()
                .extracting(Standing::change)
                .isEqualTo(Yuan.parse("-5040"));
    }

    @Test
    void where_the_tier_is_not_known_a_family_is_counted_and_nothing_is_told() {
        KinTown town = new KinTown();
        String one = town.person(LocalDate.of(1980, 2, 2));
        town.belongs(one, town.unit("M"), true);

        assertThat(standings(town))
                .isNotEmpty()
                .allSatisfy(
                        s -> {
                            assertThat(s.isEvaluated()).isFalse();
                            assertThat(s.change()).isEqualTo(Yuan.ZERO);
                        });
    }
}
