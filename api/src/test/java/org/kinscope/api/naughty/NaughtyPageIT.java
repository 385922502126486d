package org.kinscope.api.naughty;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinscope.api.browser.Workbench;

/** People whose names are programs, seen in a real browser: the names are text. */
class NaughtyPageIT {

    private static Workbench workbench;

    @BeforeAll
    static void open() throws IOException {
        NaughtyCity.loaded();
        workbench = Workbench.open();
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    @ParameterizedTest
    @CsvSource({"zh,1440", "en,390"})
    void a_name_that_is_a_program_is_shown_as_it_is_written(String language, int width) {
        Page page = workbench.loggedIn(language, width);
        List<String> dialogs = new ArrayList<>();
        page.onDialog(
                dialog -> {
                    dialogs.add(dialog.message());
                    dialog.dismiss();
                });

        page.getByRole(AriaRole.SEARCH).locator("input").fill(NaughtyStrings.SCRIPT);
        page.getByRole(AriaRole.SEARCH).locator("button[type=submit]").click();
        Locator hits = page.locator(".hits li");
        hits.first().waitFor();
        assertThat(page.locator(".hits").textContent()).contains(NaughtyStrings.SCRIPT);
        isHarmless(page, dialogs);

        page.locator(".hits a[href*='" + NaughtyCity.FAMILY + "']").first().click();
        Locator main = page.getByRole(AriaRole.MAIN);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).waitFor();
        main.getByText(NaughtyStrings.UNBROKEN).first().waitFor();
        page.locator("canvas").first().waitFor();
        String shown = main.textContent();
        for (String name : NaughtyCity.NAMES_OF_FAMILY) {
            assertThat(shown).contains(name);
        }
        assertThat(
                        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                                .textContent())
                .contains(NaughtyStrings.SCRIPT);
        page.waitForTimeout(800);
        page.screenshot(Workbench.shot("naughty", language, width).setFullPage(true));
        isHarmless(page, dialogs);
        assertThat(Workbench.overflow(page)).isLessThanOrEqualTo(0);
        Locator unbroken = main.getByText(NaughtyStrings.UNBROKEN);
        for (int i = 0; i < unbroken.count(); i++) {
            assertThat(Workbench.hidden(unbroken.nth(i))).isLessThanOrEqualTo(0);
        }
        page.context().close();
    }

    private static void isHarmless(Page page, List<String> dialogs) {
        assertThat(page.evaluate("typeof window.ranOnThePage")).isEqualTo("undefined");
        assertThat(page.locator("img[src='x']").count()).isZero();
        assertThat(page.locator("main script").count()).isZero();
        assertThat(dialogs).isEmpty();
    }
}
