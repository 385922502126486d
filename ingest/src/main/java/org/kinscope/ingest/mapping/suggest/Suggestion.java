package org.kinscope.ingest.mapping.suggest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.Dataset;

/**
 * A proposed mapping.
 *
 * @param file the file it was made from
 * @param encoding how its text is written
 * @param dataset the dataset that the file seems to be of
 * @param confidence how sure that is, from 0 to 1
 * @param others the next likely datasets
 * @param department the department that the file's name tells, or null
 * @param columns the proposed columns, in the order of the dataset
 * @param open what a person must decide; where something required is among it, the mapping is not
 *     taken before that is done
 * @param unused the department's columns that are no column of the dataset
 * @param unknown what means that nothing is known
 * @param openEnd what means an end that is open
 */
public record Suggestion(
        String file,
        String encoding,
        Dataset dataset,
        double confidence,
        List<String> others,
        @Nullable String department,
        List<Proposed> columns,
        List<Open> open,
        List<String> unused,
        List<String> unknown,
        List<String> openEnd) {

    /**
     * A proposed column.
     *
     * @param column the column of the contract
     * @param from the department's columns that it is made of; none for a constant
     * @param rule what the mapping says of it beside the columns, in the order of the file
     * @param codes the department's codes and ours
     * @param confidence how sure it is, from 0 to 1
     * @param reason what was seen
     */
    public record Proposed(
            String column,
            List<String> from,
            Map<String, Object> rule,
            Map<String, String> codes,
            double confidence,
            String reason) {}

    /**
     * What a person must decide.
     *
     * @param column the column of the contract
     * @param required whether the mapping is not taken without it
     * @param question what is to be decided, without any personal value
     */
    public record Open(String column, boolean required, String question) {}

    /** {@return whether the mapping can be taken as it is} */
    public boolean isWhole() {
        return open.stream().noneMatch(Open::required);
    }
}
