package org.kinscope.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinscope.api.app.SampleCity;

/** The match report, reached from a portrait in a real browser. */
class MatchPageIT {

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

    @AfterAll
    static void close() {
        workbench.close();
    }

    @ParameterizedTest
    @CsvSource({
        "zh,1280,人与政策匹配报告,最低生活保障,236.00 元,补差额,下载 DOCX",
        "en,390,Match report of people and policy,Minimum living guarantee,¥236.00,the difference,Download DOCX",
        "zh,390,人与政策匹配报告,最低生活保障,236.00 元,补差额,下载 DOCX",
        "en,1280,Match report of people and policy,Minimum living guarantee,¥236.00,the difference,Download DOCX",
    })
    void the_report_tells_what_is_due_how_much_and_by_which_article_and_is_saved(
            String language,
            int width,
            String title,
            String programme,
            String amount,
            String step,
            String button)
            throws IOException {
        Page page = workbench.loggedIn(language, width);
        page.evaluate("location.hash = '#/aid-unit/" + SampleCity.KIN_VEHICLE_UNIT + "'");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).click();
        Locator main = page.getByRole(AriaRole.MAIN);
        Locator dibao =
                main.locator(
                        "details.programme", new Locator.LocatorOptions().setHasText(programme));
        dibao.first().waitFor();
        assertThat(page.url()).contains("#/match-unit/" + SampleCity.KIN_VEHICLE_UNIT);
        assertThat(
                        main.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1))
                                .innerText())
                .contains("赵生德");
        assertThat(dibao.first().innerText()).contains(amount);
        dibao.first().locator("summary").click();
        assertThat(dibao.first().innerText()).contains(step).contains("649号令");
        assertThat(main.innerText()).doesNotContainPattern("\\d{17}[0-9X]");
        assertThat(main.locator(".ant-alert-warning").count()).isZero();
        assertThat(Workbench.overflow(page)).isLessThanOrEqualTo(0);
        page.screenshot(Workbench.shot("match", language, width).setFullPage(true));

        Download saved =
                page.waitForDownload(
                        () ->
                                page.getByRole(
                                                AriaRole.BUTTON,
                                                new Page.GetByRoleOptions().setName(button))
                                        .click());
        assertThat(saved.suggestedFilename()).isEqualTo("match-report.docx");
        assertThat(Files.size(saved.path())).isGreaterThan(3_000);
        page.context().close();
    }
}
