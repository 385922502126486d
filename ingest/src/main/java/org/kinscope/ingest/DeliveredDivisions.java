package org.kinscope.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kinscope.ingest.judge.DivisionCodes;
import org.kinscope.ingest.judge.Judge;
import org.kinscope.ingest.judge.Judged;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.FileRefused;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.source.Dataset;

/** The codes that the divisions of deliveries add to those of the tables. */
public final class DeliveredDivisions {

    private static final String DATASET = "divisions";

    private DeliveredDivisions() {}

    /** {@return the codes of the tables and of the divisions in {@code extracts}} */
    public static DivisionCodes of(List<Extract> extracts) throws IOException {
        List<String> codes = new ArrayList<>();
        for (Extract extract : extracts) {
            Dataset dataset = extract.dataset();
            if (dataset != null && dataset.name().equals(DATASET)) {
                collect(extract, dataset.indexOf("code"), codes);
            }
        }
        return DivisionCodes.bundled().with(codes);
    }

    private static void collect(Extract extract, int column, List<String> codes)
            throws IOException {
        try (Rows rows = Rows.open(extract)) {
            Judge judge =
                    new Judge(
                            rows.header(), rows.encoding().equals("xlsx"), DivisionCodes.bundled());
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                if (judge.judge(row) instanceof Judged.Accepted accepted) {
                    codes.add(String.valueOf(accepted.fact().values().get(column)));
                }
            }
        } catch (FileRefused e) {
            // The file is refused, and told of, when its turn comes.
            return;
        }
    }
}
