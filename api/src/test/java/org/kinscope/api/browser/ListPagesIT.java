package org.kinscope.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinscope.api.app.SampleCity;

/** The lists beside the findings, walked in a real browser by the links of the header. */
class ListPagesIT {

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
    @CsvSource({
        "zh,1280,deliveries,数据归集,身份证号校验位不对",
        "en,390,deliveries,Deliveries,check digit is wrong",
        "zh,390,quarantine,问题数据,身份证号校验位不对",
        "en,1280,quarantine,Quarantine,check digit is wrong",
        "zh,1280,conflicts,数据冲突,出生日期",
        "en,390,conflicts,Data conflicts,birth date",
        "zh,390,identity,身份核查,双胞胎",
        "en,1280,identity,Identity review,Twins",
        "zh,390,networks,对象关联,亲属组",
        "en,1280,networks,Networks,Groups of relatives",
    })
    void a_list_is_reached_from_the_header_and_says_what_is_there(
            String language, int width, String list, String title, String said) {
        Page page = workbench.loggedIn(language, width);
        page.locator("nav.sections a[href*='" + list + "']").click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(title))
                .waitFor();
        Locator main = page.getByRole(AriaRole.MAIN);
        main.getByText(said).first().waitFor();
        page.locator("main .ant-spin").first().waitFor(gone());
        assertThat(page.url()).contains("#/" + list);
        assertThat(page.locator("nav.sections [aria-current=page]").innerText()).isEqualTo(title);
        assertThat(main.innerText()).doesNotContainPattern("\\d{17}[0-9X]");
        assertThat(main.locator(".ant-alert-warning").count()).isZero();
        assertThat(Workbench.overflow(page)).isLessThanOrEqualTo(0);
        page.screenshot(Workbench.shot(list, language, width).setFullPage(true));
        page.context().close();
    }

    @Test
    void a_network_of_the_list_is_drawn_and_told_in_words_with_its_people() {
        Page page = workbench.loggedIn("en", 1280);
        page.locator("nav.sections a[href*='networks']").click();
        page.locator("main .rows a").first().click();
        page.locator("main .graph-frame canvas").first().waitFor();
        Locator main = page.getByRole(AriaRole.MAIN);
        main.getByText("Betweenness").first().waitFor();
        assertThat(page.url()).contains("#/networks").contains("code=");
        assertThat(main.locator("ul.edges li").count()).isPositive();
        assertThat(main.locator("a[href*='#/person/']").count()).isGreaterThanOrEqualTo(2);
        assertThat(main.innerText()).doesNotContainPattern("\\d{17}[0-9X]");
        assertThat(Workbench.overflow(page)).isLessThanOrEqualTo(0);
        page.screenshot(Workbench.shot("network", "en", 1280).setFullPage(true));
        page.context().close();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }
}
