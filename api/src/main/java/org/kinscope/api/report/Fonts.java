package org.kinscope.api.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A font of the machine that has Chinese characters, to be put into a PDF. None is delivered with
 * the program: its size is many times that of everything else, and its licence is its own.
 */
public final class Fonts {

    /** Where another font may be named. */
    public static final String VARIABLE = "KINSCOPE_FONT";

    /** What to do where there is none. */
    public static final String HOW =
            "install a TrueType font with Chinese characters (Debian: apt-get install"
                    + " fonts-wqy-microhei), or name one by "
                    + VARIABLE;

    private static final List<String> USUAL =
            List.of(
                    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
                    "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
                    "/usr/share/fonts/truetype/arphic/uming.ttc",
                    "/usr/share/fonts/truetype/arphic/ukai.ttc",
                    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
                    "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
                    "/System/Library/Fonts/Supplemental/Songti.ttc",
                    "C:\\Windows\\Fonts\\simsun.ttc");

    private Fonts() {}

    /** {@return the font that the environment names, else the first of the usual that is there} */
    public static Optional<Path> find(Map<String, String> environment) {
        String named = environment.get(VARIABLE);
        return (named == null ? USUAL.stream() : Stream.of(named))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
