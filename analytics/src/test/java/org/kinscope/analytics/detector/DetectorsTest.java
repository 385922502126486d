package org.kinscope.analytics.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kinscope.graph.finding.Words;

/** What every analysis brings along. */
class DetectorsTest {

    private static final List<String> SECTIONS_ZH =
            List.of("问题", "为什么", "依据", "能看到", "看不到", "可能的正常解释", "下一步核实", "参数");
    private static final List<String> SECTIONS_EN =
            List.of(
                    "Question",
                    "Why",
                    "Basis",
                    "Sees",
                    "Cannot see",
                    "Innocent explanations",
                    "Check next",
                    "Parameters");

    @Test
    void there_are_thirty_five_analyses_each_with_a_code_of_its_own() {
        assertThat(Detectors.codes())
                .containsExactly(
                        "tier.eligible-unaided",
                        "tier.aided-ineligible",
                        "repeated.same-programme",
                        "repeated.incompatible",
                        "hidden.kin-vehicle",
                        "hidden.transfer",
                        "ring.approver-kin",
                        "conflict.attribute",
                        "repeated.split-identity",
                        "hidden.own-asset",
                        "hidden.undeclared-spouse",
                        "hidden.split",
                        "hidden.divorce-at-home",
                        "hidden.nominee",
                        "conflict.paid-after-death",
                        "conflict.paid-in-prison",
                        "conflict.paid-after-exit",
                        "conflict.paid-unapproved",
                        "conflict.amount",
                        "repeated.two-units",
                        "tier.unaided-household",
                        "means.declared-recorded",
                        "means.hidden-employment",
                        "tier.other-tier",
                        "conflict.status",
                        "trap.stay",
                        "repeated.none-of-many",
                        "repeated.same-need",
                        "repeated.kin-units",
                        "conflict.approved-unpaid",
                        "money.proxy-payee",
                        "ring.account",
                        "ring.phone",
                        "hidden.supporter",
                        "hidden.reach");
        assertThat(Detectors.all())
                .filteredOn(detector -> !Detectors.usual().contains(detector))
                .extracting(Detector::code)
                .containsExactly("hidden.reach");
        for (Detector<?> detector : Detectors.all()) {
            assertThat(Detectors.get(detector.code())).isSameAs(detector);
            assertThat(detector.version()).isPositive();
            assertThat(detector.subjects()).isNotEmpty();
            assertThat(detector.needs()).isNotEmpty();
            assertThat(detector.question().zh()).endsWith("？");
            assertThat(detector.question().en()).endsWith("?");
        }
    }

    @Test
    void three_find_people_who_are_entitled_and_have_no_aid() {
        assertThat(Detectors.all().stream().filter(Detector::findsUnaided))
                .extracting(detector -> detector.code())
                .containsExactly(
                        "tier.eligible-unaided", "tier.unaided-household", "repeated.none-of-many");
    }

    @Test
    void an_unknown_code_is_an_error_that_names_those_that_are() {
        assertThatThrownBy(() -> Detectors.get("hidden.nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hidden.nothing")
                .hasMessageContaining("ring.approver-kin");
    }

    @Test
    void every_page_has_all_sections_with_something_in_them_in_both_languages() {
        for (Detector<?> detector : Detectors.all()) {
            Words page = Detectors.page(detector);
            assertSections(detector, page.zh(), SECTIONS_ZH);
            assertSections(detector, page.en(), SECTIONS_EN);
            for (Parameter parameter : detector.parameters()) {
                assertThat(page.zh()).contains("`" + parameter.name() + "`");
                assertThat(page.en()).contains("`" + parameter.name() + "`");
            }
        }
    }

    private static void assertSections(Detector<?> detector, String page, List<String> sections) {
        assertThat(page).startsWith("# " + detector.code());
        assertThat(page.lines().filter(l -> l.startsWith("## ")).map(l -> l.substring(3)))
                .as(detector.code())
                .containsExactlyElementsOf(sections);
        for (String part : page.split("(?m)^## .*$")) {
            assertThat(part.strip()).as(detector.code()).isNotEmpty();
        }
    }

    @Test
    void the_cypher_uses_exactly_the_declared_parameters_and_tells_them_first() {
        for (Detector<?> detector : Detectors.all()) {
            String cypher = Detectors.cypher(detector);
            Set<String> used = new TreeSet<>();
            Matcher matcher = Pattern.compile("\\$parameters\\.(\\w+)").matcher(code(cypher));
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
            assertThat(used)
                    .as(detector.code())
                    .isEqualTo(
                            detector.parameters().stream()
                                    .map(Parameter::name)
                                    .collect(Collectors.toCollection(TreeSet::new)));
            assertThat(cypher).startsWith("// ").contains("$asOf", "$policy", "$division");
            assertThat(cypher.lines().findFirst().orElseThrow()).endsWith("?");
            assertThat(cypher).contains("ORDER BY");
            // No amount stands in the question: values come from the policy.
            assertThat(code(cypher)).doesNotContainPattern("\\b\\d{5,}\\b");
        }
    }

    private static String code(String cypher) {
        return cypher.lines()
                .filter(line -> !line.strip().startsWith("//"))
                .collect(Collectors.joining("\n"));
    }
}
