package org.kinscope.api.browser;

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
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.app.Service;
import org.kinscope.api.app.ServiceOptions;
import org.kinscope.api.limits.Limits;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.embedded.GraphForTests;

/** The page as it is built, before the graph as it is, in a real browser. */
public final class Workbench implements AutoCloseable {

    private static final Path DIST = Path.of(System.getProperty("kinscope.home", ".."), "web/dist");
    private static final Path SHOTS = Path.of("target/screenshots");

    private final Service service;
    private final String password;
    private final Playwright playwright;
    private final Browser browser;

    private Workbench(Service service, Playwright playwright, Browser browser) {
        this.service = service;
        this.password = service.firstPassword().orElseThrow();
        this.playwright = playwright;
        this.browser = browser;
    }

    /** {@return a workbench with a service and users of its own; the test closes it} */
    public static Workbench open() throws IOException {
        if (!Files.exists(DIST.resolve("index.html"))) {
            throw new IllegalStateException("the page is not built: " + DIST);
        }
        Service service =
                Service.start(
                        new ServiceOptions(
                                GraphForTests.driver(),
                                IdNumbers.of(SampleCity.ids()),
                                Files.createTempDirectory("kinscope-page"),
                                ServiceOptions.LOOPBACK,
                                0,
                                SampleCity.DAY,
                                DIST,
                                true,
                                Limits.DEFAULT));
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium = System.getenv().getOrDefault("KINSCOPE_CHROMIUM", "/usr/bin/chromium");
        Browser browser =
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
        return new Workbench(service, playwright, browser);
    }

    /** {@return the page before its login; its context is its own, and the test closes it} */
    public Page page(String language, int width) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale(language.equals("zh") ? "zh-CN" : "en-GB")
                                .setViewportSize(width, 900));
        Page page = context.newPage();
        page.navigate("http://127.0.0.1:" + service.port() + "/");
        return page;
    }

    /** {@return the page after its login} */
    public Page loggedIn(String language, int width) {
        Page page = page(language, width);
        signIn(page, language);
        page.getByRole(AriaRole.SEARCH).waitFor();
        return page;
    }

    /** Fills in the form of the login and sends it. */
    void signIn(Page page, String language) {
        page.getByLabel(
                        language.equals("zh") ? "用户名" : "User",
                        new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("analyst");
        page.locator("input[type=password]").fill(password);
        page.locator("button[type=submit]").click();
    }

    /** {@return by how many pixels the page is wider than its window} */
    public static int overflow(Page page) {
        Object pixels =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) pixels).intValue();
    }

    /** {@return by how many pixels the table around an element is wider than its place} */
    public static int hidden(Locator element) {
        Object pixels =
                element.evaluate(
                        "one => { const rows = one.closest('.rows');"
                                + " return rows ? rows.scrollWidth - rows.clientWidth : 0; }");
        return ((Number) pixels).intValue();
    }

    /** {@return where a picture of the page goes} */
    public static Page.ScreenshotOptions shot(String what, String language, int width) {
        return new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(what + "-" + language + "-" + width + ".png"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        service.close();
    }
}
