package org.kinscope.api.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A user to be added to the users of a data folder.
 *
 * @param name the name to log in with
 * @param role what the user does
 * @param department the department that the user works for; null for none
 */
public record NewUser(String name, Role role, @Nullable String department) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @throws IllegalArgumentException if the name is none
     */
    public NewUser {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name '"
                            + name
                            + "' should have letters, digits, '.', '_' and '-' only, up to 64");
        }
    }

    /**
     * Adds the user with a random password, which is kept nowhere in clear. Others keep theirs.
     *
     * @return the password, to be shown once
     * @throws IllegalArgumentException if somebody has that name already
     * @throws IOException if the file cannot be read or written: then nothing has changed
     */
    public String addTo(Path dataFolder) throws IOException {
        Path file = dataFolder.resolve(Users.FILE);
        List<Map<String, Object>> users = new ArrayList<>();
        if (Files.exists(file)) {
            Users.in(dataFolder);
            users.addAll(
                    JSON.readValue(
                                    Files.readString(file),
                                    new TypeReference<Map<String, List<Map<String, Object>>>>() {})
                            .getOrDefault("users", List.of()));
        }
        for (Map<String, Object> user : users) {
            if (name.equalsIgnoreCase(String.valueOf(user.get("name")))) {
                throw new IllegalArgumentException("there is a user '" + name + "' already");
            }
        }
        String password = Users.randomPassword();
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("name", name);
        user.put("bcrypt", String.valueOf(new BCryptPasswordEncoder().encode(password)));
        user.put("role", role.name().toLowerCase(Locale.ROOT));
        if (department != null) {
            user.put("department", department);
        }
        users.add(user);
        write(file, JSON.writeValueAsString(Map.of("users", users)));
        return password;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = file.resolveSibling(Users.FILE + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(beside, text);
        Files.move(
                beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
