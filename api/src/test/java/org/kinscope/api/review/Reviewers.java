package org.kinscope.api.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kinscope.api.app.Client;
import org.kinscope.api.app.SampleCity;
import org.kinscope.api.app.Service;
import org.kinscope.api.app.ServiceOptions;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.embedded.GraphForTests;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

/** A service over the sample city with people who look after findings, and some who may not. */
public final class Reviewers implements AutoCloseable {

    private static final String PASSWORD = "open for the test";

    private final Path folder;
    private final Service service;

    private Reviewers(Path folder, Service service) {
        this.folder = folder;
        this.service = service;
    }

    /** {@return the service; the test closes it} */
    public static Reviewers open(Path page) {
        try {
            SampleCity.service();
            Path folder = Files.createTempDirectory("kinscope-reviewers");
            Files.writeString(folder.resolve("users.json"), users());
            return new Reviewers(
                    folder,
                    Service.start(
                            new ServiceOptions(
                                    GraphForTests.driver(),
                                    IdNumbers.of(SampleCity.ids()),
                                    folder,
                                    ServiceOptions.LOOPBACK,
                                    0,
                                    SampleCity.DAY,
                                    page,
                                    true,
                                    SampleCity.PATIENT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String users() {
        String hash = String.valueOf(new BCryptPasswordEncoder(4).encode(PASSWORD));
        return JsonMapper.builder()
                .build()
                .writeValueAsString(
                        Map.of(
                                "users",
                                List.of(
                                        Map.of("name", "li", "bcrypt", hash),
                                        Map.of(
                                                "name",
                                                "wang",
                                                "bcrypt",
                                                hash,
                                                "role",
                                                "investigator"),
                                        Map.of("name", "sun", "bcrypt", hash, "role", "analyst"),
                                        Map.of(
                                                "name",
                                                "zhou",
                                                "bcrypt",
                                                hash,
                                                "department",
                                                "health"))));
    }

    /** {@return the password of all of them} */
    public static String password() {
        return PASSWORD;
    }

    /** {@return the port of the service} */
    public int port() {
        return service.port();
    }

    Client as(String user) {
        return new Client(service.port()).loggedIn(user, PASSWORD);
    }

    String audit() throws IOException {
        Path log = folder.resolve("audit/audit.jsonl");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** Takes back what a test did, so that the next finds the city as it was. */
    public static void forget() {
        GraphForTests.driver().executableQuery("MATCH (r:Review|Reply) DETACH DELETE r").execute();
        GraphForTests.driver()
                .executableQuery(
                        "MATCH (f:Finding) WHERE f.state <> 'EXPIRED' SET f.state = 'OPEN', f.stateUntil = null")
                .execute();
    }

    @Override
    public void close() {
        service.close();
    }
}
