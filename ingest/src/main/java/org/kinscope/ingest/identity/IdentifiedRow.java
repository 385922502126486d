package org.kinscope.ingest.identity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact in the terms of the graph: no personal number stands in it in clear.
 *
 * @param id its key and content
 * @param row what {@code write.cypher} sees as {@code row}
 * @param persons the persons whom it names
 * @param units the numbers of the aid units that it names
 * @param dwellings the dwellings that its addresses are
 * @param divisions the division codes that it names
 */
public record IdentifiedRow(
        FactId id,
        Map<String, @Nullable Object> row,
        List<NamedPerson> persons,
        List<String> units,
        List<NamedDwelling> dwellings,
        List<String> divisions) {

    /** {@return what statements see of several} */
    public static List<Map<String, @Nullable Object>> rowsOf(List<IdentifiedRow> rows) {
        return rows.stream().map(IdentifiedRow::row).toList();
    }

    /**
     * A person whom a row names.
     *
     * @param personId the person in the graph: the keyed hash of the number, or of another number
     *     of the same human
     * @param record the keyed hash of the number itself
     * @param idNumber the number in clear; never written, logged or printed
     */
    public record NamedPerson(String personId, String record, String idNumber) {
        @Override
        public String toString() {
            return personId;
        }
    }

    /**
     * A dwelling at which a row places somebody or something.
     *
     * @param key its key
     * @param text the address as the row writes it
     * @param divisionCode the division that the row gives, or null
     */
    public record NamedDwelling(String key, String text, @Nullable String divisionCode) {}
}
