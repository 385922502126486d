package org.kinscope.ingest.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One dataset of the extract contract.
 *
 * @param name the canonical name, which begins the name of its files
 * @param title the Chinese title
 * @param department the department that asserts it; {@code any} where the contract names none
 * @param departments where several may assert it: the department by a word in the file's name
 * @param columns its columns, in the order of the contract
 * @param primary what a row becomes
 * @param secondary the relationships that are written beside a primary node
 * @param settle what must be settled after a batch
 * @param subject the column that names the person whom a row is about, where settling needs it
 * @param refersTo a number of another dataset that a row names, checked and reported, or null
 * @param write the Cypher statements that write a batch, in order
 */
public record Dataset(
        String name,
        String title,
        String department,
        Map<String, String> departments,
        List<Column> columns,
        Primary primary,
        List<Secondary> secondary,
        List<Settle> settle,
        @Nullable String subject,
        @Nullable Reference refersTo,
        List<String> write) {

    /**
     * A number of another dataset that a row names.
     *
     * @param column the column that names it
     * @param label the label of the node that has it
     * @param property the property in which that node has it
     * @param note the note under which numbers that no node has are counted
     */
    public record Reference(String column, String label, String property, String note) {}

    /** {@return the index of the column {@code name}} */
    public int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("dataset " + this.name + " has no column " + name);
    }

    /** {@return the department that asserts {@code fileName}, a file of this dataset} */
    public String departmentOf(String fileName) {
        return departments.entrySet().stream()
                .filter(entry -> fileName.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(department);
    }
}
