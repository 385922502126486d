package org.kinscope.analytics.study.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.study.cliff.VillageCouples;
import org.kinscope.analytics.study.town.KinTown;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

class StandingTest {

    private static final Yuan DELTA = Yuan.parse("100");

    private static Standing.Rules rules(int graceMonths) {
        return new Standing.Rules(
                VillageCouples.BOOK,
                new Reform(
                        "grace",
                        new Words("渐退", "grace"),
                        null,
                        null,
                        graceMonths,
                        List.of(),
                        List.of(),
                        Map.of()),
                DELTA);
    }

    private static void assertSame(Subject subject, Question question) {
        Standing today = rules(0).of(subject, question);
        for (int months : List.of(0, 6, 12)) {
            assertThat(rules(months).of(subject, question, today))
                    .isEqualTo(rules(months).of(subject, question));
        }
    }

    @Test
    void months_of_grace_beside_today_are_the_same_as_asked_alone() {
        for (CityFamily one : KinTown.generated(5, 40).families()) {
            assertSame(
                    one.subject(),
                    new Question(one.family(), KinTown.DAY, null, true, KinTown.AMOUNTS));
        }
        assertSame(Subject.aidUnit("A"), VillageCouples.ask(VillageCouples.CHEN));
    }

    @Test
    void months_of_grace_change_the_place_of_who_is_on_dibao() {
        Question chen = VillageCouples.ask(VillageCouples.CHEN);
        Subject subject = Subject.aidUnit("A");
        Standing today = rules(0).of(subject, chen);
        Standing graced = rules(6).of(subject, chen, today);

        assertThat(graced.position()).isNotEqualTo(today.position());
        assertThat(graced.due()).isEqualTo(today.due());
        assertThat(graced.bundle()).isEqualTo(today.bundle());
    }
}
