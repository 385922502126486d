package org.kinscope.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.neighbourhood.Sight;
import org.kinscope.analytics.neighbourhood.Space;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;

class ConcernedTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whoever_sees_another_thing_than_before_is_concerned_and_not_everybody_is(long seed) {
        RandomFacts random = new RandomFacts(seed, 400, 150);
        CityProjection before = CityProjection.of(random.facts());
        Keyed touched = new Keyed();
        touched.add(Space.PERSON, RandomFacts.id((int) seed));
        touched.add(Space.AID_UNIT, "U" + seed);
        touched.add(Space.VEHICLE, "苏A" + seed);
        touched.add(Space.REAL_ESTATE, "苏A" + (seed + 1));
        touched.add(Space.COMPANY, "C1");
        random.change(touched);
        Keyed changed = new Keyed();
        Overlay overlay = Overlay.NOTHING.with(before.facts(), touched, random.facts(), changed);
        CityProjection now =
                new CityProjection(before.columns().orElseThrow(), overlay, Epoch.NONE, Scope.CITY);
        Refreshed refreshed = new Refreshed(before, now, changed);
        Set<Subject> concerned = refreshed.concerned();

        Set<Subject> all = new HashSet<>(before.aidUnits());
        all.addAll(before.peopleInAid());
        all.addAll(now.aidUnits());
        all.addAll(now.peopleInAid());
        Subjects then = before.subjects();
        Subjects since = now.subjects();
        Set<Subject> differing = new HashSet<>();
        for (Subject subject : all) {
            if (!seen(then.find(subject)).equals(seen(since.find(subject)))) {
                differing.add(subject);
            }
        }
        assertThat(differing).isNotEmpty();
        assertThat(concerned).containsAll(differing);
        all.removeAll(concerned);
        assertThat(all).isNotEmpty();
    }

    private static Map<String, Object> seen(Optional<Neighbourhood> about) {
        return about.map(n -> Sight.answers(n, Sight.people(n))).orElse(Map.of());
    }
}
