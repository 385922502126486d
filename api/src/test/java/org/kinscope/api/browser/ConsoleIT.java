package org.kinscope.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.app.Service;
import org.kinscope.api.app.ServiceOptions;
import org.kinscope.api.limits.Limits;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.embedded.GraphForTests;

/** The console for queries, opened in a real browser from the footer of the page. */
class ConsoleIT {

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
    @CsvSource({"zh,1280", "zh,390", "en,1280", "en,390"})
    void a_programmer_comes_from_the_footer_and_gets_the_first_query_answered(
            String language, int width) {
        Page page = workbench.loggedIn(language, width);
        String home = page.url();
        List<String> elsewhere = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        page.onRequest(
                request -> {
                    if (!request.url().startsWith(URI.create(home).resolve("/").toString())
                            && !request.url().startsWith("data:")) {
                        elsewhere.add(request.url());
                    }
                });
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        page.locator("footer a[href='/graphiql']").click();
        Locator run = page.locator(".graphiql-execute-button");
        // The editor loads after its frame, and asks nothing before.
        page.locator(".graphiql-query-editor").getByText("FirstLook").first().waitFor();
        run.click();
        Locator answer = page.locator(".result-window");
        answer.getByText("2998").first().waitFor();
        assertThat(answer.innerText()).contains("persons", "201");
        assertThat(
                        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                                .innerText())
                .isEqualTo(language.equals("zh") ? "GraphQL 控制台" : "GraphQL console");
        assertThat(elsewhere).isEmpty();
        assertThat(complaints).isEmpty();
        assertThat(Workbench.overflow(page)).isLessThanOrEqualTo(0);
        assertThat(
                        page.evaluate(
                                "Object.keys(localStorage).filter(key => key.startsWith('graphiql'))"))
                .isEqualTo(List.of());
        page.waitForTimeout(500);
        page.screenshot(Workbench.shot("console", language, width));
        page.context().close();
    }

    @Test
    void the_book_lists_the_fields_of_the_schema() {
        Page page = workbench.loggedIn("en", 1280);
        page.locator("footer a[href='/graphiql']").click();
        page.getByLabel("Show Documentation Explorer").click();
        page.locator(".graphiql-doc-explorer")
                .getByText("Query", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator(".graphiql-doc-explorer").getByText("portrait").first().waitFor();
        page.context().close();
    }

    @Test
    void who_is_not_signed_in_is_asked_to_and_stays_on_the_console() {
        Page page = workbench.page("en", 1280);
        page.navigate(page.url() + "graphiql");
        page.locator("input[type=password]").waitFor();
        workbench.signIn(page, "en");
        page.locator(".graphiql-execute-button").waitFor();
        assertThat(page.url()).endsWith("/graphiql");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphiql", "/graphiql.html"})
    void there_is_no_console_outside_the_demonstration(String address) throws Exception {
        try (Service service =
                        Service.start(
                                new ServiceOptions(
                                        GraphForTests.driver(),
                                        IdNumbers.of(SampleCity.ids()),
                                        Files.createTempDirectory("kinscope-console"),
                                        ServiceOptions.LOOPBACK,
                                        0,
                                        SampleCity.DAY,
                                        Path.of(
                                                System.getProperty("kinscope.home", ".."),
                                                "web/dist"),
                                        false,
                                        Limits.DEFAULT));
                HttpClient client = HttpClient.newHttpClient()) {
            URI home = URI.create("http://127.0.0.1:" + service.port());
            assertThat(
                            client.send(
                                            HttpRequest.newBuilder(home.resolve(address)).build(),
                                            BodyHandlers.ofString())
                                    .statusCode())
                    .isEqualTo(404);
            assertThat(
                            client.send(
                                            HttpRequest.newBuilder(home.resolve("/")).build(),
                                            BodyHandlers.ofString())
                                    .statusCode())
                    .isEqualTo(200);
        }
    }
}
