package org.kinscope.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.app.Service;
import org.kinscope.api.app.ServiceOptions;
import org.kinscope.api.limits.Limits;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.embedded.GraphForTests;

/** The page, opened in a real browser as a newcomer would, in both languages and two widths. */
class PageIT {

    private static final Path HOME = Path.of(System.getProperty("kinscope.home", ".."));
    private static final Path SHOTS = Path.of("target/screenshots");
    private static final String UNIT = SampleCity.KIN_VEHICLE_UNIT;

    private static Service service;
    private static String password;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        SampleCity.service();
        Path dist = HOME.resolve("web/dist");
        assertThat(dist.resolve("index.html")).exists();
        service =
                Service.start(
                        new ServiceOptions(
                                GraphForTests.driver(),
                                IdNumbers.of(SampleCity.ids()),
                                Files.createTempDirectory("kinscope-page"),
                                ServiceOptions.LOOPBACK,
                                0,
                                SampleCity.DAY,
                                dist,
                                true,
                                Limits.DEFAULT));
        password = service.firstPassword().orElseThrow();
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium = System.getenv().getOrDefault("KINSCOPE_CHROMIUM", "/usr/bin/chromium");
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of(chromium))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
        Files.createDirectories(SHOTS);
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
        service.close();
    }

    private static Page loggedIn(String language, int width) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale(language.equals("zh") ? "zh-CN" : "en-GB")
                                .setViewportSize(width, 900));
        Page page = context.newPage();
        page.navigate("http://127.0.0.1:" + service.port() + "/");
        boolean zh = language.equals("zh");
        page.getByLabel(zh ? "用户名" : "User", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("analyst");
        page.locator("input[type=password]").fill(password);
        page.locator("button[type=submit]").click();
        page.getByRole(AriaRole.SEARCH).waitFor();
        return page;
    }

    @ParameterizedTest
    @CsvSource({"zh,1440", "zh,390", "en,1440", "en,390"})
    void a_newcomer_searches_a_unit_and_reads_its_portrait(String language, int width) {
        Page page = loggedIn(language, width);
        page.screenshot(shot("home", language, width));
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
        Object overflow =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
        page.waitForTimeout(800);
        page.screenshot(shot("portrait", language, width).setFullPage(true));
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"zh,1440,拼音相符", "en,390,by pinyin"})
    void a_search_says_in_what_the_text_was_found(String language, int width, String reason) {
        Page page = loggedIn(language, width);
        page.getByRole(AriaRole.SEARCH).locator("input").fill("zhao shengde");
        page.getByRole(AriaRole.SEARCH).locator("button[type=submit]").click();
        page.locator(".hits li").first().waitFor();
        assertThat(page.locator(".hits").innerText()).contains("赵生德", reason);
        Object overflow =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
        page.screenshot(shot("search", language, width));
        page.context().close();
    }

    @Test
    void a_wrong_password_is_said_and_nothing_is_shown() {
        Page page = browser.newContext().newPage();
        page.navigate("http://127.0.0.1:" + service.port() + "/");
        page.locator("input:not([type=password])").first().fill("analyst");
        page.locator("input[type=password]").fill("guess");
        page.locator("button[type=submit]").click();
        page.locator("[role=alert] .ant-alert").waitFor();
        assertThat(page.getByRole(AriaRole.SEARCH).count()).isZero();
        page.context().close();
    }

    private static Page.ScreenshotOptions shot(String what, String language, int width) {
        return new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(what + "-" + language + "-" + width + ".png"));
    }
}
