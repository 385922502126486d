package org.kinscope.analytics.detector.reach;

import java.util.List;
import java.util.Map;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.Places;
import org.kinscope.analytics.detector.Ties;
import org.kinscope.analytics.detector.Village;
import org.kinscope.graph.finding.Finding;

/** A unit of one member, and means to tie people to it. */
abstract class ReachTests {

    final ReachDetector detector = new ReachDetector();
    final Village village = new Village();
    final Places places = new Places(village);
    final Ties ties = new Ties(village);

    ReachTests() {
        places.person("head", "1960-01-01", "room 101");
        village.unit("U1", "head", "2019-01-01").dibao("U1");
    }

    List<Finding<Reach>> found() {
        return Village.found(detector, ties.farFrom("U1"));
    }

    List<String> people() {
        return found().stream().map(f -> f.grounds().personId()).toList();
    }

    Answer<Reach> ask(long percent) {
        return detector.ask(
                ties.farFrom("U1"),
                new Inquiry(
                        Village.DAY,
                        Village.policy(),
                        Map.of("minStrengthPercent", percent, "windowMonths", 12L)));
    }

    /** A person with a car over the limit. */
    void owner(String id) {
        village.person(id);
        car(id, "60000");
    }

    void car(String id, String yuan) {
        village.vehicle("V-" + id, "小型轿车", yuan).ownsVehicle(id, "V-" + id, "2015-01-01", "");
    }

    void phone(String... people) {
        String number = "phone of " + people[0];
        for (String id : people) {
            ties.reaches(number, id, "2018-01-01", "");
        }
    }

    void company(String... people) {
        String uscc = "91" + people[0];
        places.company(uscc, "0", null, people.length);
        for (String id : people) {
            places.role(id, uscc, "director", "2015-01-01", "");
        }
    }
}
