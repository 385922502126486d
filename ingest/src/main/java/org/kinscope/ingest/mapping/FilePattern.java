package org.kinscope.ingest.mapping;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A pattern of file names: {@code *} stands for any characters, {@code ?} for one; capitals mean
 * nothing.
 *
 * @param written the pattern as it is written
 * @param pattern what it means
 */
record FilePattern(String written, Pattern pattern) {

    static FilePattern of(String written) {
        StringBuilder regex = new StringBuilder();
        for (char c : written.toLowerCase(Locale.ROOT).toCharArray()) {
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return new FilePattern(written, Pattern.compile(regex.toString()));
    }

    boolean fits(String fileName) {
        return pattern.matcher(fileName.toLowerCase(Locale.ROOT)).matches();
    }
}
