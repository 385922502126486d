package org.kinscope.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.review.Reviewers;

/** A finding on the page: who asks the family, keeps its reply and proposes sees what follows. */
class ReviewPageIT {

    private static Workbench workbench;

    @BeforeAll
    static void open() throws IOException {
        // The first portrait of a graph is slow on a machine that has other work.
        SampleCity.client()
                .data(
                        "{ portrait(aidUnit: \""
                                + SampleCity.KIN_VEHICLE_UNIT
                                + "\") { identity { title } findings { code } } }");
        workbench = Workbench.open();
    }

    @AfterEach
    void forget() {
        Reviewers.forget();
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    @ParameterizedTest
    @CsvSource({
        "zh,1280,处理,询问家庭,听取答复,提出认定,复核认定,已询问,已听取,拟认定,重算：不成立",
        "en,390,Take a step,Ask the family,Hear the family,Propose,Confirm,family asked,family heard,proposed,run again: does not stand",
    })
    void a_family_is_asked_heard_and_a_proposal_waits_for_a_second_person(
            String language,
            int width,
            String act,
            String ask,
            String hear,
            String propose,
            String confirm,
            String asked,
            String heard,
            String proposed,
            String gone) {
        Page page = workbench.loggedIn(language, width);
        page.evaluate("location.hash = '#/aid-unit/" + SampleCity.KIN_VEHICLE_UNIT + "'");
        Locator finding =
                page.locator("article.finding", new Page.LocatorOptions().setHasText("苏MAA216"))
                        .first();
        Locator review = finding.locator("details.review");
        review.locator("summary").click();

        take(review, ask, "letter 7");
        review.getByText(asked).first().waitFor();
        assertThat(review.locator(".history").innerText()).contains("letter 7", "analyst");

        take(review, hear, "it was sold");
        review.getByText(heard).first().waitFor();
        assertThat(review.locator(".history").innerText()).contains("it was sold", gone);

        take(review, propose, "the register says otherwise");
        review.getByText(proposed).first().waitFor();
        review.getByText(act).first().waitFor();
        assertThat(review.locator(".ant-radio-group").innerText()).doesNotContain(confirm);
        assertThat(Workbench.overflow(page)).isLessThanOrEqualTo(0);
        page.screenshot(Workbench.shot("review", language, width).setFullPage(true));
        page.context().close();
    }

    private static void take(Locator review, String step, String reason) {
        review.locator(".ant-radio-wrapper")
                .filter(new Locator.FilterOptions().setHasText(step))
                .click();
        review.locator("input.ant-input").fill(reason);
        review.locator("button.ant-btn-primary").click();
    }
}
