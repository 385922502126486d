package org.kinscope.api.app;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.limits.Limits;
import org.kinscope.api.person.IdNumbers;
import org.neo4j.driver.Driver;

/**
 * What a service is started with.
 *
 * @param driver the way to the graph; the caller opens and closes it
 * @param idNumbers the keys of ID numbers, or {@link IdNumbers#NONE}
 * @param dataFolder where {@code users.json} is
 * @param address the address to listen on; {@link #LOOPBACK} unless an operator says otherwise
 * @param port the port to listen on; 0 takes a free one
 * @param asOf the day of a query that names none; null is today
 * @param webFolder the built page; null takes what is on the class path
 * @param demo whether this is a demonstration: introspection is answered only there
 * @param limits what one request may cost
 */
public record ServiceOptions(
        Driver driver,
        IdNumbers idNumbers,
        Path dataFolder,
        String address,
        int port,
        @Nullable LocalDate asOf,
        @Nullable Path webFolder,
        boolean demo,
        Limits limits) {

    /** Reached from this machine only. */
    public static final String LOOPBACK = "127.0.0.1";
}
