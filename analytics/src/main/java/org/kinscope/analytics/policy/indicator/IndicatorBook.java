package org.kinscope.analytics.policy.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinscope.analytics.policy.Dated;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.PolicyFormatException;
import org.kinscope.analytics.policy.PolicyNode;
import org.kinscope.graph.finding.Words;

/**
 * The indicators and quotas of a catalogue, from its file {@code indicators.yaml}.
 *
 * @param indicators in the file's order
 * @param quotas in the file's order
 */
public record IndicatorBook(List<Indicator> indicators, List<Quota> quotas) {

    /** Where they stand within a catalogue. */
    public static final String FILE = "indicators.yaml";

    private static final int ALL = 100;

    public IndicatorBook {
        indicators = List.copyOf(indicators);
        quotas = List.copyOf(quotas);
    }

    /**
     * {@return the indicators of the catalogue}
     *
     * @throws PolicyFormatException naming file, line and right form, where an entry is wrong
     */
    public static IndicatorBook of(PolicyCatalogue catalogue) {
        PolicyNode root =
                PolicyNode.parse(FILE, catalogue.fileOrBundled(FILE)).only("indicators", "quotas");
        Set<String> codes = new HashSet<>();
        List<Indicator> indicators = new ArrayList<>();
        for (PolicyNode node : root.maps("indicators")) {
            indicators.add(indicator(node, codes));
        }
        List<Quota> quotas = new ArrayList<>();
        for (PolicyNode node : root.maps("quotas")) {
            quotas.add(quota(node, codes, catalogue));
        }
        return new IndicatorBook(indicators, quotas);
    }

    private static Indicator indicator(PolicyNode node, Set<String> codes) {
        node.only(
                "code",
                "zh",
                "en",
                "numerator",
                "denominator",
                "unit",
                "better",
                "source",
                "article",
                "note");
        return new Indicator(
                code(node, codes),
                new Words(node.text("zh"), node.text("en")),
                formula(node, "numerator"),
                node.has("denominator") ? formula(node, "denominator") : null,
                choice(node, "unit", Indicator.Unit.values()),
                choice(node, "better", Indicator.Better.values()),
                node.text("source") + ", " + node.text("article"));
    }

    private static Quota quota(PolicyNode node, Set<String> codes, PolicyCatalogue catalogue) {
        node.only("code", "zh", "en", "statuses", "percent");
        List<String> statuses = node.texts("statuses");
        for (String status : statuses) {
            if (!catalogue.statusCodes().contains(status)) {
                throw node.wrong("statuses", status, "one of " + catalogue.statusCodes());
            }
        }
        List<Dated<Integer>> percents = new ArrayList<>();
        for (PolicyNode line : node.maps("percent")) {
            line.only(Dated.fieldsAnd("value"));
            int value = line.number("value");
            if (value > ALL) {
                throw line.wrong("value", String.valueOf(value), "0 to 100 percent");
            }
            percents.add(Dated.of(value, line));
        }
        return new Quota(
                code(node, codes), new Words(node.text("zh"), node.text("en")), statuses, percents);
    }

    private static String code(PolicyNode node, Set<String> codes) {
        String code = node.text("code");
        if (!code.matches("[a-z][a-z0-9-]*")) {
            throw node.wrong("code", code, "small letters, digits and -, as inclusion-error");
        }
        if (!codes.add(code)) {
            throw node.wrong("code", code, "each code once");
        }
        return code;
    }

    private static Formula formula(PolicyNode node, String field) {
        String text = node.text(field);
        try {
            return Formula.parse(text);
        } catch (IllegalArgumentException e) {
            throw node.wrong(field, text, String.valueOf(e.getMessage()));
        }
    }

    private static <E extends Enum<E>> E choice(PolicyNode node, String field, E[] all) {
        String text = node.text(field);
        return Arrays.stream(all)
                .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                node.wrong(
                                        field,
                                        text,
                                        Arrays.stream(all)
                                                .map(e -> e.name().toLowerCase(Locale.ROOT))
                                                .collect(Collectors.joining(", "))));
    }
}
