package org.kinscope.api.correction;

import java.util.List;
import java.util.function.Consumer;
import org.kinscope.api.quarantine.QuarantineExport;
import org.kinscope.api.quarantine.QuarantineFilter;
import org.kinscope.api.quarantine.QuarantineState;
import org.kinscope.api.quarantine.SourceFile;

/** Refused rows: the right form stands where another source's value would. */
final class RefusedRows implements CorrectionSource {

    private final QuarantineExport rows;

    RefusedRows(QuarantineExport rows) {
        this.rows = rows;
    }

    @Override
    public void forEach(String department, boolean revealIds, Consumer<Correction> each) {
        QuarantineFilter filter =
                new QuarantineFilter(
                        null, null, department, null, List.of(QuarantineState.OPEN), null);
        for (SourceFile file : rows.files(filter)) {
            rows.forEach(
                    file,
                    filter,
                    revealIds,
                    refused ->
                            each.accept(
                                    new Correction(
                                            "quarantine",
                                            file.dataset(),
                                            refused.key(),
                                            refused.column(),
                                            refused.value(),
                                            refused.rightForm(),
                                            null,
                                            null,
                                            null,
                                            refused.reason(),
                                            "open",
                                            refused.entryId())));
        }
    }
}
