package org.kinscope.synthetic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.clan.Census;
import org.kinscope.synthetic.delivery.DeliveryFolders;
import org.kinscope.synthetic.delivery.FileCounts;
import org.kinscope.synthetic.truth.FamilyTruth;
import org.kinscope.synthetic.truth.TruthFolder;

/** The file {@code counts.json}: how many there must be of what. */
final class Counts {

    private final Map<String, Object> all = new LinkedHashMap<>();

    Counts(
            Parameters parameters,
            Stage stage,
            Census census,
            long named,
            FamilyTruth families,
            TruthFolder truth,
            DeliveryFolders delivery) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("persons", parameters.persons());
        asked.put("seed", parameters.seed());
        asked.put("plant", parameters.plant());
        asked.put("mess", parameters.mess());
        asked.put("months", parameters.months());
        asked.put("later", parameters.later());
        if (parameters.changed() < Parameters.ALL_CHANGED) {
            asked.put("changed", parameters.changed());
        }
        all.put("parameters", asked);
        all.put("as_of", Parameters.AS_OF.toString());
        all.put("S_yuan", stage.standardFen() / 100);
        all.put("persons", stage.persons());
        all.put("persons_dead_in_base", census.dead());
        all.put("persons_of_village", named);
        all.put("persons_planted", stage.persons() - named - census.persons());
        all.put("aid_units", families.units());
        all.put("aid_units_base", census.units());
        all.put("statuses_running", families.running());
        all.put("households_in_base", census.households());
        all.put(
                "households_mean_size",
                Math.round(1000.0 * census.householdPersons() / census.households()) / 1000.0);
        all.put("grants_by_programme", stage.grantsByProgramme());
        Map<String, Long> rows = new TreeMap<>();
        for (FileCounts file : delivery.files().values()) {
            rows.merge(file.dataset().fileName(), file.good(), Long::sum);
        }
        all.put("rows_by_dataset", rows);
        all.put("truth_by_code", truth.byCode());
        all.put("relations", truth.byRelation());
        if (parameters.later()) {
            later(delivery);
        }
        all.put("delivery", files(delivery.files()));
        all.put("delivery2", files(delivery.laterFiles()));
    }

    private void later(DeliveryFolders delivery) {
        Map<String, Object> rows = new TreeMap<>();
        long unchanged = 0;
        long changed = 0;
        long added = 0;
        for (var entry : delivery.later().entrySet()) {
            DeliveryFolders.Later later = entry.getValue();
            rows.put(
                    entry.getKey().fileName(),
                    laterRow(later.unchanged(), later.changed(), later.added()));
            unchanged += later.unchanged();
            changed += later.changed();
            added += later.added();
        }
        all.put("delivery2_rows", rows);
        Map<String, Object> total = laterRow(unchanged, changed, added);
        double share = (double) (changed + added) / (unchanged + changed + added);
        total.put("changed_or_new_share", Math.round(share * 10_000) / 10_000.0);
        all.put("delivery2_total", total);
    }

    private static Map<String, Object> laterRow(long unchanged, long changed, long added) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("unchanged", unchanged);
        row.put("changed", changed);
        row.put("new", added);
        row.put("total", unchanged + changed + added);
        return row;
    }

    private static Map<String, Object> files(Map<String, FileCounts> files) {
        Map<String, Object> all = new LinkedHashMap<>();
        files.forEach(
                (name, counts) -> {
                    Map<String, Object> file = new LinkedHashMap<>();
                    file.put("dataset", counts.dataset().fileName());
                    file.put("encoding", counts.encoding());
                    file.put("rows", counts.rows());
                    file.put("good", counts.good());
                    file.put("quarantine", counts.quarantine());
                    file.put("variants", counts.variants());
                    file.put(
                            "duplicates",
                            counts.identical() == 0
                                    ? Map.of()
                                    : Map.of("duplicate-identical", counts.identical()));
                    all.put(name, file);
                });
        return all;
    }

    /** {@return the text of the file} */
    String json() {
        StringBuilder out = new StringBuilder();
        write(out, all, 0);
        return out.append('\n').toString();
    }

    private static void write(StringBuilder out, Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            String before = "\n";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(before).append(" ".repeat(depth + 1));
                out.append('"').append(entry.getKey()).append("\": ");
                write(out, entry.getValue(), depth + 1);
                before = ",\n";
            }
            out.append(map.isEmpty() ? "}" : "\n" + " ".repeat(depth) + "}");
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            out.append('"').append(value).append('"');
        }
    }
}
