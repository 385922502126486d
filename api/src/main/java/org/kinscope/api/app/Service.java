package org.kinscope.api.app;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kinscope.api.audit.AuditLog;
import org.kinscope.api.city.KeptCity;
import org.kinscope.api.identity.IdentityDesk;
import org.kinscope.api.scope.DefaultDay;
import org.kinscope.api.security.IntrospectionOff;
import org.kinscope.api.security.Users;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A running service: GraphQL, the page and the login on one port. */
public final class Service implements AutoCloseable {

    /** How long the answer that the time is over may take. */
    private static final Duration AFTER_THE_LIMIT = Duration.ofSeconds(10);

    private final ConfigurableApplicationContext context;
    private final Optional<String> firstPassword;

    private Service(ConfigurableApplicationContext context, Optional<String> firstPassword) {
        this.context = context;
        this.firstPassword = firstPassword;
    }

    /**
     * Starts a service and waits until it listens.
     *
     * @throws RuntimeException if the port is taken or the schema does not fit
     */
    public static Service start(ServiceOptions options) {
        FirstSight.take(options.driver());
        Users users = Users.in(options.dataFolder());
        DefaultDay day = new DefaultDay(options.asOf() == null ? LocalDate::now : options::asOf);
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(KinscopeApplication.class)
                        .web(WebApplicationType.SERVLET)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .registerShutdownHook(false)
                        .properties(properties(options))
                        .initializers(
                                started -> {
                                    var beans = started.getBeanFactory();
                                    // Singletons made elsewhere: Spring uses them and leaves them
                                    // open.
                                    beans.registerSingleton("driver", options.driver());
                                    beans.registerSingleton(
                                            "keptCity",
                                            new KeptCity(options.driver(), options.dataFolder()));
                                    beans.registerSingleton("users", users);
                                    beans.registerSingleton("defaultDay", day);
                                    beans.registerSingleton("limits", options.limits());
                                    beans.registerSingleton("idNumbers", options.idNumbers());
                                    beans.registerSingleton(
                                            "auditLog", AuditLog.in(options.dataFolder()));
                                    beans.registerSingleton(
                                            "identityDesk",
                                            new IdentityDesk(
                                                    options.driver(),
                                                    options.idNumbers().findKeys().orElse(null),
                                                    options.dataFolder()));
                                    if (!options.demo()) {
                                        beans.registerSingleton(
                                                "introspectionOff", new IntrospectionOff());
                                    }
                                })
                        .run();
        return new Service(context, users.firstPassword());
    }

    private static Map<String, Object> properties(ServiceOptions options) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", options.address());
        properties.put("server.port", options.port());
        // The container gives a request up after 30 s by itself, as if the service had failed:
        // who waits longer by the limits is to be told of the timeout, not of that.
        properties.put(
                "spring.mvc.async.request-timeout",
                options.limits().timeout().plus(AFTER_THE_LIMIT).toString());
        if (options.webFolder() != null) {
            properties.put("kinscope.web", options.webFolder().toUri().toString());
        }
        properties.put("kinscope.demo", options.demo());
        // Refused where it is to be refused by IntrospectionOff: this setting reaches past one
        // service.
        properties.put("spring.graphql.schema.introspection.enabled", true);
        return properties;
    }

    /** {@return the port it listens on} */
    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /**
     * {@return the password of {@value Users#ANALYST}, made when this data folder got its first
     * service, or empty later} It is told here once and kept nowhere.
     */
    public Optional<String> firstPassword() {
        return firstPassword;
    }

    /** {@return how the schema and the controllers fit} */
    SchemaCheck schemaCheck() {
        return context.getBean(SchemaCheck.class);
    }

    /** Finishes what runs and stops listening. The driver stays open. */
    @Override
    public void close() {
        context.close();
    }
}
