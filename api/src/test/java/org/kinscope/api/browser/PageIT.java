package org.kinscope.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinscope.api.app.SampleCity;

/** The page, opened in a real browser as a newcomer would, in both languages and two widths. */
class PageIT {

    private static final String UNIT = SampleCity.KIN_VEHICLE_UNIT;

    private static Workbench workbench;

    @BeforeAll
    static void open() throws IOException {
        SampleCity.service();
        workbench = Workbench.open();
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    @ParameterizedTest
    @CsvSource({"zh,1440", "zh,390", "en,1440", "en,390"})
    void a_newcomer_searches_a_unit_and_reads_its_portrait(String language, int width) {
        Page page = workbench.loggedIn(language, width);
        // Beside the suspicions: whom nobody aids.
        assertThat(page.locator(".unaided li").first().innerText())
                .contains(language.equals("zh") ? "条" : "findings");
        page.screenshot(Workbench.shot("home", language, width));
        page.getByRole(AriaRole.SEARCH).locator("input").fill(UNIT);
        page.getByRole(AriaRole.SEARCH).locator("button[type=submit]").click();
        page.locator("a[href*='" + UNIT + "']").first().click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).waitFor();
        Locator main = page.getByRole(AriaRole.MAIN);
        // Three queries fill the page; each leaves one of these.
        for (String part : List.of("vehicle_uses.csv", "vehicles.csv", "710.00")) {
            main.getByText(part).first().waitFor();
        }
        page.locator("canvas").first().waitFor();
        assertThat(page.url()).contains("#/aid-unit/" + UNIT);
        assertThat(main.innerText())
                .contains("赵生德", "苏MAA216", "710.00", "474.00")
                .contains(language.equals("zh") ? "实际由谁使用和支配" : "who really uses and controls it")
                .doesNotContainPattern("\\d{17}[0-9X]");
        assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
        assertThat(Workbench.overflow(page)).isLessThanOrEqualTo(0);
        page.waitForTimeout(800);
        page.screenshot(Workbench.shot("portrait", language, width).setFullPage(true));
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"zh,1440,拼音相符", "en,390,by pinyin"})
    void a_search_says_in_what_the_text_was_found(String language, int width, String reason) {
        Page page = workbench.loggedIn(language, width);
        page.getByRole(AriaRole.SEARCH).locator("input").fill("zhao shengde");
        page.getByRole(AriaRole.SEARCH).locator("button[type=submit]").click();
        page.locator(".hits li").first().waitFor();
        assertThat(page.locator(".hits").innerText()).contains("赵生德", reason);
        assertThat(Workbench.overflow(page)).isLessThanOrEqualTo(0);
        page.screenshot(Workbench.shot("search", language, width));
        page.context().close();
    }

    @Test
    void a_wrong_password_is_said_and_nothing_is_shown() {
        Page page = workbench.page("en", 1440);
        // Until the service has answered the frame stands there, with a field of its own.
        page.locator("input[type=password]").waitFor();
        page.locator("input:not([type=password])").first().fill("analyst");
        page.locator("input[type=password]").fill("guess");
        page.locator("button[type=submit]").click();
        page.locator("[role=alert] .ant-alert").waitFor();
        assertThat(page.getByRole(AriaRole.SEARCH).count()).isZero();
        page.context().close();
    }
}
