package org.kinscope.analytics.policy.reform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyNode;
import org.kinscope.analytics.policy.catalogue.Gate;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.catalogue.Value;
import org.kinscope.graph.finding.Words;

/**
 * Reads a reform, against the catalogue that it would change.
 *
 * <pre>
 * name: softer-exit
 * zh: 缓退
 * en: a softer exit
 * multiple: 150
 * job_cost: 30
 * grace_months: 6
 * open: [{programme: UTIL, to: [dibao-marginal], share: 50}]
 * taper: [{programme: DIBAO_TOPUP, width: 50}]
 * amounts: [{value: kwh_price, is: 0.53}]
 * </pre>
 *
 * <p>{@code multiple}, {@code job_cost}, {@code share} and {@code width} are percent. {@code to:
 * all} takes the gate away.
 */
public final class ReformFile {

    private static final int MONTHS = 12;
    private static final int WHOLE = 100;
    private static final int MOST = 1000;

    private final RuleBook book;

    /** Reads reforms of that catalogue. */
    public ReformFile(RuleBook book) {
        this.book = book;
    }

    /**
     * {@return the reform of that text}
     *
     * @param file how the file is called in errors
     * @throws org.kinscope.analytics.policy.PolicyFormatException if a field is unknown, names what
     *     the catalogue lacks, or is out of range
     */
    public Reform parse(String file, String text) {
        PolicyNode node = PolicyNode.parse(file, text);
        node.only(
                "name",
                "zh",
                "en",
                "multiple",
                "job_cost",
                "grace_months",
                "open",
                "taper",
                "amounts");
        String name = node.text("name");
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            throw node.wrong("name", name, "small letters, digits and hyphens, as softer-exit");
        }
        List<Reform.Opened> opened = new ArrayList<>();
        for (PolicyNode one : list(node, "open")) {
            opened.add(opened(one));
        }
        List<Reform.Taper> tapers = new ArrayList<>();
        for (PolicyNode one : list(node, "taper")) {
            one.only("programme", "width");
            String programme = gated(one).code();
            tapers.add(new Reform.Taper(programme, within(one, "width", 1, MOST)));
        }
        Map<String, Long> amounts = new LinkedHashMap<>();
        for (PolicyNode one : list(node, "amounts")) {
            amount(one, amounts);
        }
        Integer grace = find(node, "grace_months", 0, MONTHS);
        return new Reform(
                name,
                new Words(node.text("zh"), node.text("en")),
                find(node, "multiple", WHOLE, MOST),
                find(node, "job_cost", 0, WHOLE),
                grace == null ? 0 : grace,
                opened,
                tapers,
                amounts);
    }

    private static List<PolicyNode> list(PolicyNode node, String field) {
        return node.has(field) ? node.maps(field) : List.of();
    }

    private static @Nullable Integer find(PolicyNode node, String field, int low, int high) {
        return node.has(field) ? within(node, field, low, high) : null;
    }

    private static int within(PolicyNode node, String field, int low, int high) {
        int number = node.number(field);
        if (number < low || number > high) {
            throw node.wrong(
                    field, String.valueOf(number), "a whole number from " + low + " to " + high);
        }
        return number;
    }

    private Reform.Opened opened(PolicyNode node) {
        node.only("programme", "to", "share");
        ProgrammeRules programme = gated(node);
        List<String> to = List.of();
        if (node.isList("to")) {
            to = node.texts("to");
            for (String status : to) {
                if (!book.catalogue().statusCodes().contains(status)) {
                    throw node.wrong(
                            "to", status, "all, or some of " + book.catalogue().statusCodes());
                }
            }
        } else if (!node.text("to").equals("all")) {
            throw node.wrong("to", node.text("to"), "all, or a list of statuses");
        }
        Integer share = find(node, "share", 1, WHOLE);
        return new Reform.Opened(programme.code(), to, share == null ? WHOLE : share);
    }

    private ProgrammeRules gated(PolicyNode node) {
        String code = node.text("programme");
        ProgrammeRules programme =
                book.findProgramme(code)
                        .orElseThrow(
                                () ->
                                        node.wrong(
                                                "programme",
                                                code,
                                                "a programme of the catalogue, as UTIL"));
        if (programme.gates().stream().map(Gate::rule).allMatch(java.util.Objects::isNull)) {
            throw node.wrong("programme", code, "a programme that a status opens, as UTIL");
        }
        return programme;
    }

    private void amount(PolicyNode node, Map<String, Long> amounts) {
        node.only("value", "is");
        String name = node.text("value");
        boolean standard = name.equals("dibao_standard");
        Value value =
                book.values().stream().filter(v -> v.name().equals(name)).findFirst().orElse(null);
        if (!standard && value == null) {
            throw node.wrong(
                    "value", name, "a value of the catalogue, as kwh_price, or dibao_standard");
        }
        boolean money = value == null || value.isMoney();
        long number = money ? node.yuan("is").fen() : node.number("is");
        if (number < 0) {
            throw node.wrong("is", node.text("is"), "zero or more");
        }
        amounts.put(name, number);
    }
}
