package org.kinscope.synthetic.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kinscope.synthetic.draw.Draw;

/** Names: surnames as common as they are around Taizhou, given names of the generation. */
public final class Names {

    private static final double ONE_CHARACTER = 0.12;

    private record Given(Sex sex, int since, String characters) {}

    private final List<String> surnames = new ArrayList<>();
    private final double[] weights;
    private final List<Given> given = new ArrayList<>();

    /** Reads the lists of names. */
    public Names() {
        List<String[]> rows = rows("surnames.txt");
        weights = new double[rows.size()];
        for (int i = 0; i < weights.length; i++) {
            surnames.add(rows.get(i)[0]);
            weights[i] = Double.parseDouble(rows.get(i)[1]);
        }
        for (String[] row : rows("given.txt")) {
            given.add(
                    new Given(
                            row[0].equals("M") ? Sex.MAN : Sex.WOMAN,
                            Integer.parseInt(row[1]),
                            row[2]));
        }
    }

    /** {@return a surname} */
    public String surname(Draw draw) {
        return surnames.get(draw.weighted(weights));
    }

    /** {@return a given name of one or two characters, as they were given in that year} */
    public String given(Draw draw, Sex sex, int year) {
        String characters = "";
        for (Given list : given) {
            if (list.sex() == sex && list.since() <= year) {
                characters = list.characters();
            }
        }
        String first = one(draw, characters);
        return draw.chance(ONE_CHARACTER) ? first : first + one(draw, characters);
    }

    private static String one(Draw draw, String characters) {
        int at = draw.below(characters.length());
        return characters.substring(at, at + 1);
    }

    private static List<String[]> rows(String resource) {
        try (InputStream in = Names.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
