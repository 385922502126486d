package org.kinscope.api.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The users of this service, in {@code users.json} of the data folder: names and bcrypt hashes. No
 * password has a default, and none is kept in clear.
 */
public final class Users {

    /** The one user that a new data folder gets. */
    public static final String ANALYST = "analyst";

    static final String FILE = "users.json";
    private static final String LETTERS =
            "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> hashes;
    private final Map<String, String> departments;
    private final Map<String, Role> roles;
    private final Optional<String> firstPassword;

    private Users(
            Map<String, String> hashes,
            Map<String, String> departments,
            Map<String, Role> roles,
            Optional<String> firstPassword) {
        this.hashes = Map.copyOf(hashes);
        this.departments = Map.copyOf(departments);
        this.roles = Map.copyOf(roles);
        this.firstPassword = firstPassword;
    }

    /**
     * {@return the users of the data folder} Where it has none yet, {@value #ANALYST} is made with
     * a random password.
     *
     * @throws IllegalStateException if the file is there and cannot be read
     */
    public static Users in(Path dataFolder) {
        Path file = dataFolder.resolve(FILE);
        return Files.exists(file) ? read(file) : create(file);
    }

    /** {@return the user's bcrypt hash, or empty where nobody has that name} */
    public Optional<String> findHash(String user) {
        return Optional.ofNullable(hashes.get(user));
    }

    /**
     * {@return the department that the user works for, by its code, or empty for one who sees all}
     * A user of a department sees the refused rows of that department alone.
     */
    public Optional<String> findDepartment(String user) {
        return Optional.ofNullable(departments.get(user));
    }

    /**
     * {@return whether the user may do something about findings: an investigator, or one without a
     * role, who works for no single department}
     */
    public boolean mayReview(String user) {
        return hashes.containsKey(user)
                && !departments.containsKey(user)
                && roles.getOrDefault(user, Role.INVESTIGATOR).mayReview();
    }

    /**
     * {@return whether the user sees figures of fewer than five families: a researcher does not}
     */
    public boolean seesFew(String user) {
        return roles.getOrDefault(user, Role.INVESTIGATOR) != Role.RESEARCHER;
    }

    /** {@return the password made just now, to be shown once, or empty where none was made} */
    public Optional<String> firstPassword() {
        return firstPassword;
    }

    private static Users read(Path file) {
        try {
            Map<String, String> hashes = new java.util.HashMap<>();
            Map<String, String> departments = new java.util.HashMap<>();
            Map<String, Role> roles = new java.util.HashMap<>();
            for (JsonNode user : JSON.readTree(Files.readString(file)).path("users")) {
                hashes.put(user.path("name").asString(), user.path("bcrypt").asString());
                String department = user.path("department").asString("");
                if (!department.isBlank()) {
                    departments.put(user.path("name").asString(), department);
                }
                String role = user.path("role").asString("");
                if (!role.isBlank()) {
                    roles.put(user.path("name").asString(), role(file, role));
                }
            }
            return new Users(hashes, departments, roles, Optional.empty());
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(
                    file
                            + " cannot be read; it should be {\"users\": [{\"name\", \"bcrypt\"}]}"
                            + " with an optional \"department\" and \"role\"."
                            + " Delete it to get a new password",
                    e);
        }
    }

    private static Users create(Path file) {
        String password = randomPassword();
        String hash = new BCryptPasswordEncoder().encode(password);
        List<FileAttribute<?>> onlyOwner = new ArrayList<>();
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            onlyOwner.add(
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        String text =
                JSON.writeValueAsString(
                        Map.of(
                                "users",
                                List.of(Map.of("name", ANALYST, "bcrypt", String.valueOf(hash)))));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out =
                    Files.newByteChannel(
                            file,
                            java.util.Set.of(
                                    StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            onlyOwner.toArray(FileAttribute<?>[]::new))) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (IOException e) {
                // Half a file would shut everybody out for good.
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (FileAlreadyExistsException e) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return new Users(
                Map.of(ANALYST, String.valueOf(hash)), Map.of(), Map.of(), Optional.of(password));
    }

    private static Role role(Path file, String name) {
        return Role.of(name)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        file
                                                + " gives a user the role '"
                                                + name
                                                + "'; there are "
                                                + List.of(Role.values())));
    }

    static String randomPassword() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
