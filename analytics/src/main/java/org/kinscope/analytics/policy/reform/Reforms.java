package org.kinscope.analytics.policy.reform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.Gate;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules;
import org.kinscope.analytics.policy.catalogue.RuleBook;

/**
 * Puts a reform over a catalogue: its files are changed as texts and read anew, so that a reform
 * goes through the same checks as a law, and no rule knows that it is one.
 */
public final class Reforms {

    private Reforms() {}

    /**
     * {@return the rules with the reform; the same rules where it changes values alone}
     *
     * @throws org.kinscope.analytics.policy.PolicyFormatException if the changed catalogue breaks
     *     its form
     */
    public static RuleBook of(RuleBook book, Reform reform) {
        Map<String, CatalogueText> changed = new HashMap<>();
        Integer multiple = reform.multiplePercent();
        if (multiple != null) {
            text(book, changed, "standards.yaml")
                    .lines("marginal_multiples")
                    .forEach(line -> line.put("percent", String.valueOf(multiple)));
        }
        for (Reform.Opened opened : reform.opened()) {
            open(book, changed, opened);
        }
        for (Reform.Taper taper : reform.tapers()) {
            taper(book, changed, taper);
        }
        if (changed.isEmpty()) {
            return book;
        }
        Map<String, String> texts = new HashMap<>();
        changed.forEach((file, text) -> texts.put(file, text.text()));
        return RuleBook.of(
                PolicyCatalogue.load(
                        name -> {
                            String text = texts.get(name);
                            return text == null ? book.catalogue().file(name) : text;
                        }));
    }

    private static CatalogueText text(
            RuleBook book, Map<String, CatalogueText> changed, String file) {
        return changed.computeIfAbsent(file, f -> CatalogueText.of(f, book.catalogue().file(f)));
    }

    private static CatalogueText programme(
            RuleBook book, Map<String, CatalogueText> changed, String code) {
        ProgrammeRules rules =
                book.findProgramme(code)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "the catalogue has no programme " + code));
        return text(book, changed, rules.folder() + "/programme.yaml");
    }

    private static void open(
            RuleBook book, Map<String, CatalogueText> changed, Reform.Opened opened) {
        CatalogueText text = programme(book, changed, opened.programme());
        List<CatalogueText.Line> gates = text.lines("gate");
        String shut = condition(gates.getLast());
        for (CatalogueText.Line gate : gates) {
            if (opened.to().isEmpty()) {
                gate.put("kind", "own");
                gate.putTexts("statuses", List.of());
                gate.remove("or", "or_zh", "or_en");
            } else {
                List<String> statuses = new ArrayList<>(gate.texts("statuses"));
                opened.to().stream().filter(s -> !statuses.contains(s)).forEach(statuses::add);
                gate.putTexts("statuses", statuses);
            }
        }
        if (opened.sharePercent() < 100) {
            for (CatalogueText.Line amount : text.lines("amount")) {
                amount.addStep(
                        "opened_share",
                        last ->
                                "("
                                        + shut
                                        + ") ? step."
                                        + last
                                        + " : pct(step."
                                        + last
                                        + ", "
                                        + opened.sharePercent()
                                        + ")",
                        "新开放对象按比例发放",
                        "the share given to those to whom the reform opens it");
            }
        }
    }

    private static void taper(
            RuleBook book, Map<String, CatalogueText> changed, Reform.Taper taper) {
        CatalogueText text = programme(book, changed, taper.programme());
        String line = "value.dibao_standard * 12 * unit.size";
        String width = "pct(" + line + ", " + taper.widthPercent() + ")";
        List<CatalogueText.Line> gates = text.lines("gate");
        String shut = condition(gates.getLast());
        for (CatalogueText.Line gate : gates) {
            String fades =
                    "(unit.within_property && unit.yearly_income >= "
                            + line
                            + " && unit.yearly_income < "
                            + line
                            + " + "
                            + width
                            + ")";
            String before = gate.find("or");
            gate.put("or", before == null ? fades : "(" + before + ") || " + fades);
            gate.put("or_zh", also(gate.find("or_zh"), "收入略高于低保标准的渐退家庭"));
            gate.put("or_en", also(gate.find("or_en"), "a family that fades out above the line"));
        }
        for (CatalogueText.Line amount : text.lines("amount")) {
            amount.addStep(
                    "faded",
                    last ->
                            "("
                                    + shut
                                    + ") ? step."
                                    + last
                                    + " : div(step."
                                    + last
                                    + " * max(0, "
                                    + line
                                    + " + "
                                    + width
                                    + " - unit.yearly_income), "
                                    + width
                                    + ")",
                    "渐退后的金额",
                    "what is left of it above the line of dibao");
        }
    }

    private static String also(@Nullable String before, String more) {
        return before == null ? more : before + "; " + more;
    }

    /** {@return the condition that the gate makes as it stands} */
    private static String condition(CatalogueText.Line gate) {
        List<String> sides =
                new ArrayList<>(gate.texts("statuses").stream().map(Gate::name).toList());
        String or = gate.find("or");
        if (or != null) {
            sides.add("(" + or + ")");
        }
        return String.join(" || ", sides);
    }
}
