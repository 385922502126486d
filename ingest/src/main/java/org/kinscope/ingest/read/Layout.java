package org.kinscope.ingest.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.Dataset;

/** How a file of a dataset is laid out: what its columns are called and how it is written. */
public interface Layout {

    /** {@return the dataset that the file is of} */
    Dataset dataset();

    /** {@return the department that asserts the file of this name} */
    String department(String fileName);

    /**
     * {@return the header that a row is}
     *
     * @param names the fields of the row, as written
     * @throws FileRefused if it cannot be the header
     */
    Header bind(List<String> names) throws FileRefused;

    /** {@return how many of the names are columns of this layout} */
    int recognised(List<String> names);

    /** {@return the names of the columns of a file without header; none where it has one} */
    default List<String> names() {
        return List.of();
    }

    /** {@return the encoding of the file, or null where it must be found} */
    default @Nullable String encoding() {
        return null;
    }

    /** {@return what stands between two fields, or null where it must be found} */
    default @Nullable Character delimiter() {
        return null;
    }

    /** {@return the name of the sheet of a workbook, or null for the first that is shown} */
    default @Nullable String sheet() {
        return null;
    }

    /**
     * {@return what tells this layout from another of the same dataset; blank for the contract's}
     */
    default String digest() {
        return "";
    }

    /** {@return the layout of the extract contract itself} */
    static Layout ofContract(Dataset dataset) {
        return new OfContract(dataset);
    }

    /** The canonical and the Chinese names. */
    record OfContract(Dataset dataset) implements Layout {

        @Override
        public String department(String fileName) {
            return dataset.departmentOf(fileName);
        }

        @Override
        public Header bind(List<String> names) throws FileRefused {
            return Header.bind(dataset, names);
        }

        @Override
        public int recognised(List<String> names) {
            return Header.recognised(dataset, names);
        }
    }
}
