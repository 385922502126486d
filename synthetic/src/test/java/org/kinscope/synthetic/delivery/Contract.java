package org.kinscope.synthetic.delivery;

import java.util.List;
import java.util.function.Predicate;

/** What the contract says of columns, for tests. */
public final class Contract {

    private Contract() {}

    /** {@return the columns of the key} */
    public static List<String> key(Dataset dataset) {
        return names(dataset, Column::key);
    }

    /** {@return the columns that may not be blank} */
    public static List<String> required(Dataset dataset) {
        return names(dataset, Column::required);
    }

    /** {@return the columns that name people} */
    public static List<String> idNumbers(Dataset dataset) {
        return names(dataset, Column::isId);
    }

    private static List<String> names(Dataset dataset, Predicate<Column> of) {
        return Columns.of(dataset).stream().filter(of).map(Column::name).toList();
    }
}
