package org.kinscope.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.kinscope.ingest.read.DeliveryFolder;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.FileRefused;
import org.kinscope.ingest.read.Header;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.read.SourceRow;

/** Copies a delivery with its rows and columns in another order and its files cut in two. */
final class Shuffled {

    private Shuffled() {}

    static Path copy(Path delivery, Path to, long seed) {
        Random random = new Random(seed);
        try {
            Files.createDirectories(to);
            int number = 0;
            for (Extract extract : DeliveryFolder.list(delivery)) {
                copy(extract, to, number++, random);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FileRefused e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Extract extract, Path to, int number, Random random)
            throws IOException, FileRefused {
        List<List<String>> rows = new ArrayList<>();
        Header header;
        try (Rows source = Rows.open(extract)) {
            header = source.header();
            for (SourceRow row = source.next(); row != null; row = source.next()) {
                rows.add(row.fields());
            }
        }
        Collections.shuffle(rows, random);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < header.width(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        int half = rows.size() / 2;
        String name = header.dataset().name() + "-" + (100 - number);
        write(to.resolve(name + "b.csv"), header, order, rows.subList(0, half));
        write(to.resolve(name + "a.csv"), header, order, rows.subList(half, rows.size()));
    }

    private static void write(
            Path file, Header header, List<Integer> order, List<List<String>> rows)
            throws IOException {
        List<String> names = new ArrayList<>(Collections.nCopies(header.width(), "extra"));
        for (int i = 0; i < header.dataset().columns().size(); i++) {
            if (header.placeOf(i) >= 0) {
                names.set(header.placeOf(i), header.dataset().columns().get(i).name());
            }
        }
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            writer.writeRecord(order.stream().map(names::get).toList());
            for (List<String> row : rows) {
                boolean whole = row.size() == header.width();
                writer.writeRecord(whole ? order.stream().map(row::get).toList() : row);
            }
        }
    }
}
