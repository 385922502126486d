package org.kinscope.analytics.detector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bundled sample city. */
class SampleCityIT extends KnownCityTests {

    private static final String PROXY = "money.proxy-payee";

    SampleCityIT() {
        super(KnownCity.sample());
    }

    /** Two young people who are registered alone and earn 1,200 yuan, between S and twice S. */
    @Override
    Map<String, Set<String>> untold() {
        return Map.of("tier.unaided-household", Set.of("3212820000604", "3212820000608"));
    }

    /**
     * The truth has no row of who receives for others. It has accounts of strangers: whoever shares
     * one with another unit is paid into it, and one is paid into another person's account.
     */
    @Override
    List<Map<String, String>> cases(String code) {
        if (!code.equals(PROXY)) {
            return super.cases(code);
        }
        List<Map<String, String>> cases = new ArrayList<>();
        for (Map<String, String> row : super.cases("ring.account")) {
            if (row.getOrDefault("other_keys", "").contains("JT")) {
                cases.add(positive(row.getOrDefault("subject_key", "")));
                unitsBeside(row).forEach(unit -> cases.add(positive(unit)));
            }
        }
        for (Map<String, String> row : super.cases("conflict.paid-unapproved")) {
            if (row.getOrDefault("note", "").contains("another person's account")) {
                cases.add(positive(row.getOrDefault("other_keys", "")));
            }
        }
        return cases;
    }

    private static Map<String, String> positive(String unit) {
        return Map.of(
                "analysis",
                PROXY,
                "subject_kind",
                "AidUnit",
                "subject_key",
                unit,
                "label",
                "positive",
                "certainty",
                "clear");
    }
}
