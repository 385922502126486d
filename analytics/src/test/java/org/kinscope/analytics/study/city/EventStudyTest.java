package org.kinscope.analytics.study.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.city.Population;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.study.aid.Aid;
import org.kinscope.analytics.study.cliff.VillageCouples;
import org.kinscope.analytics.study.contagion.Contagion;
import org.kinscope.analytics.study.contagion.Outcome;
import org.kinscope.analytics.study.event.Boundaries;
import org.kinscope.analytics.study.event.Boundary;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.analytics.study.event.PlainWay;
import org.kinscope.analytics.study.event.TypedScene;
import org.kinscope.analytics.study.town.KinTown;
import org.kinscope.graph.money.Yuan;

/**
 * The quick way over a population, which reads and asks only what may be another, beside the plain
 * one, which reads everything anew and asks for every reason.
 */
class EventStudyTest {

    private static final StudyTerms TERMS =
            new StudyTerms(
                    VillageCouples.CALCULATOR,
                    KinTown.DAY,
                    false,
                    KinTown.AMOUNTS,
                    Yuan.parse("100"),
                    6);

    private static final Contagion CONTAGION =
            new Contagion(TERMS.calculator(), TERMS::question, TERMS.day(), TERMS.delta());

    private record Inside(CityFamily unit, Event event, Aid after) {}

    private static Population population(List<CityFamily> families) {
        return new Population() {
            @Override
            public <T> List<T> ask(Function<CityFamily, T> question) {
                return families.stream().map(question).toList();
            }
        };
    }

    private static Aid explained(Family family) {
        return Aid.of(new Calculator(VillageCouples.BOOK).answer(TERMS.question(family)));
    }

    private static String told(CityFamily family, Event event, boolean own, Aid now, Aid then) {
        boolean known = now.isEvaluated() && then.isEvaluated();
        return "%s %s %s %s %s"
                .formatted(
                        event.kind(),
                        family.subject().key(),
                        own,
                        known,
                        known ? now.to(then) : List.of());
    }

    private static String told(Outcome o) {
        return "%s %s %s %s %s"
                .formatted(o.kind(), o.subject().key(), o.own(), o.isEvaluated(), o.programmes());
    }

    private static List<String> plain(List<CityFamily> families) {
        List<String> all = new ArrayList<>();
        Map<String, List<Inside>> statuses = new HashMap<>();
        for (CityFamily family : families) {
            Aid now = explained(family.family());
            for (Event event : CONTAGION.eventsOf(family)) {
                if (event.kind().leaves() && family.family().members().size() == 1) {
                    continue;
                }
                Aid then = explained(PlainWay.after(family, event, null, "none", KinTown.DAY));
                all.add(told(family, event, true, now, then));
                boolean changes =
                        now.isEvaluated()
                                && then.isEvaluated()
                                && !now.status().equals(then.status());
                if (changes) {
                    statuses.computeIfAbsent(family.subject().key(), _ -> new ArrayList<>())
                            .add(new Inside(family, event, then));
                }
            }
        }
        for (CityFamily family : families) {
            Map<Event, @Nullable Inside> beside = new HashMap<>();
            for (String person : CONTAGION.readElsewhere(family)) {
                CONTAGION.eventsOf(family.around(), person).forEach(e -> beside.put(e, null));
            }
            for (String person : CONTAGION.readElsewhere(family)) {
                for (String unit : CONTAGION.unitsOf(family.around(), person)) {
                    statuses.getOrDefault(unit, List.of()).stream()
                            .filter(i -> !unit.equals(family.subject().key()))
                            .forEach(i -> beside.put(i.event(), i));
                }
            }
            beside.forEach((event, inside) -> besides(family, event, inside, all));
        }
        return all.stream().sorted().toList();
    }

    private static void besides(
            CityFamily family, Event event, @Nullable Inside inside, List<String> all) {
        Family then =
                PlainWay.after(
                        family,
                        event,
                        inside == null ? null : inside.unit().subject().key(),
                        inside == null ? "none" : inside.after().status(),
                        KinTown.DAY);
        if (!then.equals(family.family())) {
            boolean own =
                    family.family().members().stream()
                            .anyMatch(m -> m.key().equals(event.person()));
            all.add(told(family, event, own, explained(family.family()), explained(then)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void over_every_family_of_a_town_the_quick_way_tells_what_the_plain_one_tells(long seed) {
        List<CityFamily> families = KinTown.generated(seed, 60).families();
        List<Outcome> quick =
                EventStudy.of(population(families), TERMS, _ -> true, _ -> true).outcomes();

        assertThat(quick.stream().map(EventStudyTest::told).sorted().toList())
                .isEqualTo(plain(families));
        assertThat(quick).anyMatch(o -> o.isHit() && o.own());
        assertThat(quick).anyMatch(o -> o.isHit() && !o.own());
        assertThat(quick).anyMatch(o -> !o.isEvaluated());
    }

    @Test
    void in_every_county_each_family_has_what_asking_it_there_gives() {
        int changed = 0;
        for (LocalDate day : List.of(KinTown.DAY, LocalDate.of(2017, 8, 1))) {
            Boundaries boundaries = new Boundaries(TERMS.calculator(), day);
            for (CityFamily one : KinTown.generated(15, 20).families()) {
                Family family = one.family();
                Question question = TERMS.question(family);
                Question then = new Question(family, day, null, false, question.values(), Set.of());
                for (Boundary boundary : boundaries.of(new TypedScene(family), then)) {
                    if (boundary.kind() == Boundary.Kind.COUNTY) {
                        Family moved =
                                new Family(
                                        family.key(),
                                        boundary.limit(),
                                        family.told(),
                                        family.members(),
                                        family.holdings(),
                                        family.statuses(),
                                        family.recorded());
                        assertThat(boundary.after())
                                .isEqualTo(Aid.of(TERMS.calculator().answer(then.about(moved))));
                        changed += boundary.programmes().isEmpty() ? 0 : 1;
                    }
                }
            }
        }
        assertThat(changed).isPositive();
    }

    @Test
    void of_one_half_of_the_town_only_that_half_is_told_and_statuses_spread_into_it() {
        List<CityFamily> families = KinTown.generated(14, 60).families();
        List<Outcome> all =
                EventStudy.of(population(families), TERMS, _ -> true, _ -> true).outcomes();
        List<Outcome> elders =
                EventStudy.of(
                                population(families),
                                TERMS,
                                _ -> true,
                                f -> f.subject().key().startsWith("E"))
                        .outcomes();
        List<Outcome> deaths =
                EventStudy.of(
                                population(families),
                                TERMS,
                                kind -> kind == Event.Kind.DEATH,
                                _ -> true)
                        .outcomes();

        assertThat(elders).isNotEmpty();
        assertThat(elders.stream().map(EventStudyTest::told).sorted().toList())
                .isEqualTo(
                        all.stream()
                                .filter(o -> o.subject().key().startsWith("E"))
                                .map(EventStudyTest::told)
                                .sorted()
                                .toList());
        assertThat(deaths.stream().map(EventStudyTest::told).sorted().toList())
                .isEqualTo(
                        all.stream()
                                .filter(o -> o.kind() == Event.Kind.DEATH)
                                .map(EventStudyTest::told)
                                .sorted()
                                .toList());
    }
}
