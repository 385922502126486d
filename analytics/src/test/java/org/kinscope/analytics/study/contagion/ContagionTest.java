package org.kinscope.analytics.study.contagion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.study.aid.Aid;
import org.kinscope.analytics.study.aid.Difference;
import org.kinscope.analytics.study.cliff.VillageCouples;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.analytics.study.town.KinTown;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

class ContagionTest {

    private static final LocalDate DAY = KinTown.DAY;
    private static final Yuan RISE = Yuan.parse("100");

    private static Question ask(Family family) {
        return Question.of(family, DAY).with(KinTown.AMOUNTS);
    }

    private static final Contagion CONTAGION =
            new Contagion(VillageCouples.CALCULATOR, ContagionTest::ask, DAY, RISE);

    private static CityFamily get(List<CityFamily> families, String unit) {
        return families.stream()
                .filter(f -> f.subject().key().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** A boy whose mother is dead lives with his grandmother; his father lives elsewhere. */
    private static KinTown boyWithGrandmother() {
        KinTown town = new KinTown();
        String grandmother = town.person(LocalDate.of(1955, 3, 1));
        String father = town.person(LocalDate.of(1982, 3, 1));
        String mother = town.person(LocalDate.of(1983, 3, 1));
        String boy = town.person(LocalDate.of(2010, 3, 1));
        town.dies(mother);
        town.bear(father, boy);
        town.bear(mother, boy);
        town.bear(grandmother, father);
        town.belongs(grandmother, town.unit("G"), true);
        town.belongs(boy, "G", false);
        town.belongs(father, town.unit("F"), true);
        town.income(grandmother, "pension", 300);
        town.income(father, "wage", 700);
        String stranger = town.person(LocalDate.of(1970, 3, 1));
        town.belongs(stranger, town.unit("X"), true);
        town.income(stranger, "wage", 690);
        return town;
    }

    private static Event of(CityFamily family, Event.Kind kind) {
        return CONTAGION.eventsOf(family).stream()
                .filter(e -> e.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_fathers_death_makes_an_orphan_in_his_mothers_family_and_no_stranger_notices() {
        List<CityFamily> families = boyWithGrandmother().families();
        CityFamily father = get(families, "F");
        Event death = new Event(Event.Kind.DEATH, father.family().members().getFirst().key(), 0);

        List<Effect> effects = CONTAGION.across(father, families, death);

        assertThat(effects).extracting(e -> e.subject().key()).containsExactly("F", "G");
        Effect hit = effects.getLast();
        assertThat(hit.own()).isFalse();
        // Two heads: 12·(2·710 − 300) = 13,440; an orphan leaves the headcount: 12·(710 − 300).
        assertThat(hit.programmes())
                .containsExactly(new Difference("DIBAO", Yuan.parse("13440"), Yuan.parse("4920")));
        // Where he would live no register tells, and so not how much an orphan is given: it is
        // named, and in no sum.
        assertThat(hit.before().unvaluedTo(hit.after())).contains("ORPHAN");
    }

    @Test
    void a_rise_of_the_wage_over_the_line_costs_the_own_family_alone() {
        List<CityFamily> families = boyWithGrandmother().families();
        CityFamily stranger = get(families, "X");
        Event rise = of(stranger, Event.Kind.WAGE);

        List<Effect> effects = CONTAGION.across(stranger, families, rise);

        assertThat(effects).singleElement();
        Effect own = effects.getFirst();
        assertThat(own.before().status()).isEqualTo("dibao");
        assertThat(own.after().status()).isEqualTo("dibao-marginal");
        // 12·(710 − 690) of dibao and 12·7.95 of electricity; employed, there is no job aid.
        assertThat(own.change()).isEqualTo(Yuan.parse("-335.40"));
    }

    @Test
    void a_status_that_ends_by_a_wage_is_read_where_the_obligor_is() {
        KinTown town = new KinTown();
        String old = town.person(LocalDate.of(1938, 3, 1));
        String son = town.person(LocalDate.of(1959, 3, 1));
        String wife = town.person(LocalDate.of(1962, 3, 1));
        town.belongs(old, town.unit("O"), true);
        town.belongs(son, town.unit("S"), true);
        town.belongs(wife, "S", false);
        town.marry(son, wife);
        town.bear(old, son);
        town.owes(son, old, "child-to-parent");
        town.income(wife, "wage", 1_400);
        town.status("S", "dibao");
        List<CityFamily> families = town.families();
        CityFamily inner = get(families, "S");
        Event rise = of(inner, Event.Kind.WAGE);

        Effect inside = CONTAGION.across(inner, families, rise).getFirst();
        assertThat(inside.changesStatus()).isTrue();
        // On dibao and over 60 he is unable to support; off it nobody knows that he is.
        CityFamily parent = get(families, "O");
        assertThat(CONTAGION.elsewhere(parent, rise, inside)).isPresent();
        assertThat(CONTAGION.elsewhere(parent, rise, null)).isEmpty();
        Spread spread = new Spread(CONTAGION, CONTAGION.within(inner));
        assertThat(spread.into(parent))
                .extracting(e -> e.event().kind())
                .contains(Event.Kind.WAGE, Event.Kind.DEATH);
        assertThat(spread.into(get(families, "S"))).noneMatch(Effect::isHit);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void both_rounds_over_a_town_find_what_each_event_finds_alone(long seed) {
        List<CityFamily> families = KinTown.generated(seed, 25).families();
        Set<String> alone = new TreeSet<>();
        List<Effect> first = new ArrayList<>();
        for (CityFamily family : families) {
            first.addAll(CONTAGION.within(family));
            for (Event event : CONTAGION.eventsOf(family)) {
                CONTAGION.across(family, families, event).stream()
                        .filter(e -> !e.own())
                        .forEach(e -> alone.add(told(e)));
            }
        }
        Spread spread = new Spread(CONTAGION, first);
        Set<String> together = new TreeSet<>();
        families.forEach(f -> spread.into(f).forEach(e -> together.add(told(e))));

        assertThat(alone).isNotEmpty();
        assertThat(together).containsAll(alone);
        // Beyond these only what nobody of a family of the town could have asked: nothing.
        assertThat(together).isEqualTo(alone);
    }

    private static String told(Effect effect) {
        return effect.event() + " " + effect.subject().key() + " " + effect.programmes();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void facts_changed_by_hand_and_asked_through_cel_give_the_same(long seed) {
        Calculator reference = new Calculator(RuleBook.byCel(PolicyCatalogue.load()));
        KinTown town = KinTown.generated(seed, 12);
        List<CityFamily> families = town.families();
        List<Event> events = new ArrayList<>();
        Map<String, CityFamily> home = new HashMap<>();
        for (CityFamily family : families) {
            for (Event event : CONTAGION.eventsOf(family)) {
                events.add(event);
                home.put(event.person(), family);
            }
        }
        java.util.Collections.shuffle(events, new Random(seed));
        int hits = 0;
        for (Event event : events.subList(0, Math.min(25, events.size()))) {
            CityFamily own = java.util.Objects.requireNonNull(home.get(event.person()));
            Map<Subject, List<Difference>> fast = new HashMap<>();
            CONTAGION
                    .across(own, families, event)
                    .forEach(e -> fast.put(e.subject(), e.programmes()));
            for (CityFamily then : FactsAfter.of(town, own, event, reference)) {
                CityFamily now = get(families, then.subject().key());
                List<Difference> changes =
                        now.family().equals(then.family())
                                ? List.of()
                                : Aid.of(reference.answer(ask(now.family())))
                                        .to(Aid.of(reference.answer(ask(then.family()))));
                assertThat(fast.getOrDefault(then.subject(), List.of()))
                        .as("%s in %s", event, then.subject().key())
                        .isEqualTo(changes);
                hits += changes.isEmpty() ? 0 : 1;
            }
        }
        assertThat(hits).isPositive();
    }
}
