package org.kinscope.analytics.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bundled sample city; most of what must hold in it is said of every known city. */
class SampleCityIT extends KnownCityTests {

    SampleCityIT() {
        super(KnownCity.sample());
    }

    /**
     * Two young people who are registered alone and earn 1,200 yuan, between S and twice S; and the
     * units that are paid on the account of a stranger, nine of them two or more on one.
     */
    @Override
    Map<String, Set<String>> untold() {
        return Map.of(
                "tier.unaided-household",
                Set.of("3212820000604", "3212820000608"),
                "money.proxy-payee",
                Set.of(
                        "JT3212810000171",
                        "JT3212810000172",
                        "JT3212810000173",
                        "JT3212820000174",
                        "JT3212820000175",
                        "JT3212820000176",
                        "JT3212820000177",
                        "JT3212040000179",
                        "JT3212040000180",
                        "JT3212830000126"));
    }

    @Test
    void of_what_the_truth_is_silent_the_strangers_accounts_and_two_households_are_found() {
        untold().forEach((code, subjects) -> assertThat(found(code)).as(code).isEqualTo(subjects));
    }
}
