package org.kinscope.api.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must be found in the sample city, and nothing else. */
final class TruthOfCity {

    /** The truth names one unit of such a case as the subject, and the others beside it. */
    private static final Set<String> OF_EACH_UNIT =
            Set.of("repeated.kin-units", "ring.account", "ring.phone");

    /** The truth has no row of who receives for others; it has accounts of strangers. */
    private static final String PROXY = "money.proxy-payee";

    private TruthOfCity() {}

    /** {@return what of that code was missed or is wrong} */
    static List<String> faults(String code, Set<String> found) throws IOException {
        Set<String> right = new HashSet<>();
        Set<String> arguable = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (NamedCsvRecord row : SampleCityIT.rows(Shell.CITY.resolve("truth/truth.csv"))) {
            boolean proxy = code.equals(PROXY) && isOnTheAccountOfAStranger(row);
            if (!proxy && !row.getField("analysis").equals(code)) {
                continue;
            }
            List<String> keys = keys(row, proxy);
            if (row.getField("certainty").equals("arguable")) {
                arguable.addAll(keys);
            } else if (row.getField("label").equals("positive") || proxy) {
                right.addAll(keys);
                keys.stream()
                        .filter(key -> !found.contains(key))
                        .forEach(key -> faults.add("missed " + key + ": " + row.getField("note")));
            }
        }
        found.stream()
                .filter(key -> !right.contains(key) && !arguable.contains(key))
                .forEach(key -> faults.add("wrong " + key));
        return faults;
    }

    private static boolean isOnTheAccountOfAStranger(NamedCsvRecord row) {
        return row.getField("analysis").equals("ring.account")
                ? row.getField("other_keys").contains("JT")
                : row.getField("note").contains("another person's account");
    }

    private static List<String> keys(NamedCsvRecord row, boolean unitsAlone) {
        String subject = row.getField("subject_key");
        boolean all = unitsAlone || OF_EACH_UNIT.contains(row.getField("analysis"));
        return Stream.concat(
                        Stream.of(subject),
                        all ? Stream.of(row.getField("other_keys").split("\\|")) : Stream.of())
                .filter(key -> key.startsWith("JT") || (!unitsAlone && key.equals(subject)))
                .toList();
    }
}
