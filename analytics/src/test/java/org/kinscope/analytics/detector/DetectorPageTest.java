package org.kinscope.analytics.detector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinscope.graph.finding.Words;

class DetectorPageTest {

    private static final Words INNOCENT = new Words("可能的正常解释", "Innocent explanations");

    @Test
    void every_page_tells_in_both_languages_what_an_explanation_takes_from_it() {
        for (Detector<?> detector : Detectors.all()) {
            DetectorPage page = DetectorPage.of(detector);
            for (Words heading :
                    new Words[] {
                        new Words("依据", "Basis"), INNOCENT, new Words("下一步核实", "Check next")
                    }) {
                assertThat(page.section(heading).zh()).as(detector.code()).isNotBlank();
                assertThat(page.section(heading).en())
                        .as(detector.code())
                        .isNotBlank()
                        .doesNotContain("##");
            }
        }
    }

    @Test
    void a_section_ends_where_the_next_begins_and_one_that_is_not_there_is_empty() {
        DetectorPage page =
                new DetectorPage(
                        new Words(
                                "# x\n\n## 可能的正常解释\n借车。\n",
                                "# x\n\n## Innocent explanations\nLent.\n\n## Sees\nAll.\n"),
                        "");
        assertThat(page.section(INNOCENT)).isEqualTo(new Words("借车。", "Lent."));
        assertThat(page.section(new Words("无", "None"))).isEqualTo(new Words("", ""));
    }
}
