package org.kinscope.analytics.detector;

/** The bundled sample city. */
class SampleCityIT extends KnownCityTests {

    SampleCityIT() {
        super(KnownCity.sample());
    }
}
