package org.kinscope.analytics.detector;

import java.util.Map;
import java.util.Set;

/** The bundled sample city. */
class SampleCityIT extends KnownCityTests {

    SampleCityIT() {
        super(KnownCity.sample());
    }

    /** Two young people who are registered alone and earn 1,200 yuan, between S and twice S. */
    @Override
    Map<String, Set<String>> untold() {
        return Map.of("tier.unaided-household", Set.of("3212820000604", "3212820000608"));
    }
}
