package org.kinscope.bench.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.projection.Surrounding;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Who is within one to four steps of kinship: on the columns, and in Cypher. */
final class Hops {

    static final int MOST = 4;

    private final Surrounding city;
    private final int[] people;

    /**
     * @param sample how many people to start from, drawn by the seed
     */
    Hops(Surrounding city, int sample, long seed) {
        this.city = city;
        SplittableRandom random = new SplittableRandom(seed);
        people = random.ints(Math.min(sample, city.people()), 0, city.people()).toArray();
    }

    int sample() {
        return people.length;
    }

    /** {@return how many people were reached from each, in order} */
    long[] walk(int steps) {
        long[] sizes = new long[people.length];
        for (int i = 0; i < people.length; i++) {
            sizes[i] = city.walk(people[i], steps);
        }
        return sizes;
    }

    /** {@return how many of the walks met someone with too many relations} */
    int cut(int steps) {
        int cut = 0;
        for (int person : people) {
            city.walk(person, steps);
            cut += city.cut() > 0 ? 1 : 0;
        }
        return cut;
    }

    /** {@return the same from the first {@code first} of them, by one query each} */
    List<Long> cypher(Driver driver, int steps, int first) {
        List<Long> sizes = new ArrayList<>();
        String query =
                CypherText.of(Hops.class, "hops.cypher").replace("*0.." + MOST, "*0.." + steps);
        try (Session session = driver.session()) {
            for (int i = 0; i < Math.min(first, people.length); i++) {
                sizes.add(
                        session.run(query, Map.of("id", city.personId(people[i])))
                                .single()
                                .get("reached")
                                .asLong());
            }
        }
        return sizes;
    }
}
