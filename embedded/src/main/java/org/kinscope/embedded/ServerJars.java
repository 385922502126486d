package org.kinscope.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.embedded.GraphUnavailable.Reason;

/** Finds what the child process is made of: the server's jars and a Java to run them. */
final class ServerJars {

    /** System property: a folder with all jars of the server, its own among them. */
    static final String LIB_PROPERTY = "kinscope.server.lib";

    /** System property: the program's folder, above {@code embedded-server/target}. */
    static final String HOME_PROPERTY = "kinscope.home";

    /** System property: the Java home that runs the server instead of the running one. */
    static final String JAVA_PROPERTY = "kinscope.server.java.home";

    private static final String ARCHIVE = "server.aot";
    private static final int OLDEST_JAVA = 25;

    private ServerJars() {}

    /** {@return the class path of the server} */
    static String getClassPath() {
        List<Path> folders = folders();
        Path own = findJar(folders.getFirst(), "embedded-server-");
        if (own == null || findJar(folders.getLast(), "neo4j-kernel-") == null) {
            throw new GraphUnavailable(
                    Reason.SERVER_NOT_BUILT,
                    "No jars of the graph server in "
                            + folders.getLast()
                            + ": build them with 'mvn -pl embedded-server -am -DskipTests"
                            + " package', or name their folder with -D"
                            + LIB_PROPERTY
                            + "=DIR.");
        }
        return Stream.of(own.toString(), folders.getLast().resolve("*").toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * {@return the archive of classes that the build made beside the server's own jar, or null}
     *
     * <p>It makes a start quicker and is never needed: a JVM that it does not fit, because of its
     * version, the jars or their order, starts without it.
     */
    static @Nullable Path findArchive() {
        Path archive = folders().getFirst().resolve(ARCHIVE);
        return Files.isReadable(archive) ? archive : null;
    }

    /** The folder of the server's own jar, and that of the others, which may be the same. */
    private static List<Path> folders() {
        String lib = System.getProperty(LIB_PROPERTY);
        if (lib != null) {
            return List.of(Path.of(lib).toAbsolutePath().normalize());
        }
        Path target = home().resolve("embedded-server").resolve("target");
        return List.of(target, target.resolve("server-lib"));
    }

    /** {@return the program {@code java} that runs the server} */
    static Path getJava() {
        String home = System.getProperty(JAVA_PROPERTY, System.getProperty("java.home"));
        Path bin = Path.of(home).resolve("bin");
        for (String name : List.of("java", "java.exe")) {
            if (Files.isExecutable(bin.resolve(name))
                    && Runtime.version().feature() >= OLDEST_JAVA) {
                return bin.resolve(name);
            }
        }
        throw new GraphUnavailable(
                Reason.NO_JDK,
                "No Java "
                        + OLDEST_JAVA
                        + " to run the graph server in "
                        + bin
                        + ": install a JDK "
                        + OLDEST_JAVA
                        + " and start the program with it.");
    }

    /**
     * The named folder, or the nearest one above the working folder that has the server's module.
     */
    static Path home() {
        String named = System.getProperty(HOME_PROPERTY);
        Path here = Path.of(named == null ? "" : named).toAbsolutePath().normalize();
        if (named == null) {
            for (Path p = here; p != null; p = p.getParent()) {
                if (Files.isDirectory(p.resolve("embedded-server"))) {
                    return p;
                }
            }
        }
        return here;
    }

    private static @Nullable Path findJar(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isJar(file.getFileName().toString(), prefix))
                    .sorted()
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean isJar(String name, String prefix) {
        return name.startsWith(prefix) && name.endsWith(".jar") && !name.contains("-sources");
    }
}
