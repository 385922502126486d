package org.kinscope.analytics.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.sweep.MadeDetector.Found;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.neo4j.driver.Values;

class SweepTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @Test
    void every_unit_is_asked_once_and_each_kind_of_answer_is_counted() {
        SweepResult result =
                Sweep.run(city(1000), questions(detector("test.third", SweepTest::byThirds)));
        assertThat(result.counts())
                .containsExactly(new SweepResult.Count("test.third", 1000, 334, 333, 333, 0, 334));
        assertThat(result.findings())
                .hasSize(334)
                .isSortedAccordingTo((a, b) -> a.key().compareTo(b.key()));
        assertThat(result.unknowns())
                .containsExactly(
                        new SweepResult.Unknown(
                                "test.third",
                                new Words("收入", "income"),
                                333,
                                units("U00002", "U00005", "U00008", "U00011", "U00014")));
    }

    @Test
    void two_runs_of_two_threads_give_one_result() {
        CityProjection city = city(3000);
        Questions questions = questions(detector("test.third", SweepTest::byThirds));
        assertThat(Sweep.run(city, questions)).isEqualTo(Sweep.run(city, questions));
    }

    @Test
    void a_detector_that_fails_on_one_subject_loses_no_other_answer_and_fails_the_run() {
        Detector<Found> fragile =
                detector(
                        "test.fragile",
                        (about, inquiry) -> {
                            if (about.subject().key().equals("U00400")) {
                                throw new IllegalStateException("no such thing");
                            }
                            return byThirds(about, inquiry);
                        });
        SweepFailed failed =
                catchThrowableOfType(
                        SweepFailed.class,
                        () ->
                                Sweep.run(
                                        city(600),
                                        questions(
                                                fragile,
                                                detector(
                                                        "test.never",
                                                        (about, inquiry) ->
                                                                new Answer.NotMet<>()))));
        assertThat(failed)
                .hasMessageContaining("test.fragile of aid_unit U00400")
                .hasMessageContaining("no such thing");
        assertThat(failed.result().failures())
                .extracting(SweepResult.Failure::subject)
                .containsExactly(Subject.aidUnit("U00400"));
        assertThat(failed.result().counts())
                .containsExactly(
                        new SweepResult.Count("test.fragile", 600, 200, 199, 200, 1, 200),
                        new SweepResult.Count("test.never", 600, 0, 600, 0, 0, 0));
    }

    @Test
    void a_division_bounds_who_is_asked() {
        CityProjection city = city(10);
        Questions questions = questions(detector("test.third", SweepTest::byThirds));
        SweepResult result =
                Sweep.run(city, questions, Sweep.subjects(city, questions, "321203"), Watch.NONE);
        assertThat(result.counts().getFirst().asked()).isEqualTo(5);
        assertThat(result.findings())
                .extracting(f -> f.subject().key())
                .containsExactlyInAnyOrder("U00003", "U00009");
    }

    @Test
    void a_cancelled_sweep_ends_without_asking_everybody() {
        AtomicInteger asked = new AtomicInteger();
        Questions questions =
                questions(
                        detector(
                                "test.counting",
                                (about, inquiry) -> {
                                    asked.incrementAndGet();
                                    return new Answer.NotMet<>();
                                }));
        CityProjection city = city(3000);
        Watch impatient =
                new Watch() {
                    @Override
                    public boolean cancelled() {
                        return asked.get() >= 10;
                    }
                };
        assertThatThrownBy(() -> Sweep.run(city, questions, city.aidUnits(), impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(asked.get()).isBetween(10, 100);
    }

    @Test
    void a_sweep_tells_how_far_it_is_and_passes_over_whom_the_city_lacks() {
        CityProjection city = city(600);
        List<String> told = java.util.Collections.synchronizedList(new java.util.ArrayList<>());
        List<Subject> subjects = new java.util.ArrayList<>(city.aidUnits());
        subjects.add(Subject.aidUnit("gone"));
        SweepResult result =
                Sweep.run(
                        city,
                        questions(detector("test.third", SweepTest::byThirds)),
                        subjects,
                        new Watch() {
                            @Override
                            public void progress(long asked, long of) {
                                told.add(asked + " of " + of);
                            }
                        });
        assertThat(told).hasSize(3).contains("601 of 601");
        assertThat(result.counts().getFirst().asked()).isEqualTo(600);
    }

    @Test
    void an_empty_city_answers_with_counts_of_zero() {
        SweepResult result =
                Sweep.run(city(0), questions(detector("test.third", SweepTest::byThirds)));
        assertThat(result.counts())
                .containsExactly(new SweepResult.Count("test.third", 0, 0, 0, 0, 0, 0));
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void parameters_have_their_defaults_unless_an_analyst_changed_them() {
        Detector<Found> detector =
                detector(
                        "test.days",
                        (about, inquiry) ->
                                inquiry.parameter("days") > 40
                                        ? byThirds(about, inquiry)
                                        : new Answer.NotMet<>());
        CityProjection city = city(9);
        assertThat(Sweep.run(city, questions(detector)).findings()).isEmpty();
        Questions changed =
                new Questions(
                        List.of(detector),
                        DAY,
                        noPolicy(),
                        Map.of("test.days", Map.of("days", 41L)));
        assertThat(Sweep.run(city, changed).findings()).hasSize(3);
        assertThat(changed.allParameters()).isEqualTo(Map.of("test.days", Map.of("days", 41L)));
    }

    @Test
    void a_parameter_or_code_that_nobody_declares_is_refused_with_those_that_are() {
        Detector<Found> detector = detector("test.days", SweepTest::byThirds);
        assertThatThrownBy(
                        () ->
                                new Questions(
                                        List.of(detector),
                                        DAY,
                                        noPolicy(),
                                        Map.of("test.days", Map.of("day", 41L))))
                .hasMessage("test.days has no parameter 'day'; it has [days]");
        assertThatThrownBy(
                        () ->
                                new Questions(
                                        List.of(detector),
                                        DAY,
                                        noPolicy(),
                                        Map.of("test.weeks", Map.of())))
                .hasMessageContaining("'test.weeks', which is not asked; asked are [test.days]");
    }

    private static Questions questions(Detector<?>... detectors) {
        return Questions.of(List.of(detectors), DAY, noPolicy());
    }

    private static Answer<Found> byThirds(Neighbourhood about, Inquiry inquiry) {
        return switch (Integer.parseInt(about.subject().key().substring(1)) % 3) {
            case 0 -> new Answer.Met<>(List.of(finding(about.subject(), inquiry.asOf())));
            case 1 -> new Answer.NotMet<>();
            default -> new Answer.NotKnown<>(List.of(new Words("收入", "income")));
        };
    }

    private static Finding<Found> finding(Subject subject, LocalDate asOf) {
        return new Finding<>(
                "test.third",
                1,
                subject,
                new Found(subject.key()),
                List.of(new Evidence.Missing(new Words("无", "none"), "incomes")),
                null,
                null,
                Finding.Strength.RECORDED,
                List.of(),
                asOf);
    }

    private static List<Subject> units(String... numbers) {
        return List.of(numbers).stream().map(Subject::aidUnit).toList();
    }

    private static CityProjection city(int units) {
        Facts facts = new Facts();
        for (int i = 0; i < units; i++) {
            facts.add(
                    FactKind.AID_UNITS,
                    Values.value(
                            Map.of(
                                    "aidUnitNo",
                                    "U%05d".formatted(i),
                                    "divisionCode",
                                    i % 2 == 0 ? "321202" : "321203")));
        }
        return CityProjection.of(facts);
    }

    /** These detectors never look at a policy; one that did would fail. */
    private static PolicyAt noPolicy() {
        return (PolicyAt)
                Proxy.newProxyInstance(
                        PolicyAt.class.getClassLoader(),
                        new Class<?>[] {PolicyAt.class},
                        (proxy, method, arguments) -> {
                            throw new IllegalStateException("no policy here");
                        });
    }

    private static Detector<Found> detector(
            String code, BiFunction<Neighbourhood, Inquiry, Answer<Found>> rule) {
        return new MadeDetector(code, rule);
    }
}
