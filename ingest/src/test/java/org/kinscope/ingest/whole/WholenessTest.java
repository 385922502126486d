package org.kinscope.ingest.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.ingest.DeliveryRefused;
import org.kinscope.ingest.read.DeliveryFolder;

class WholenessTest {

    @TempDir Path folder;

    @Test
    void a_folder_states_which_of_its_datasets_are_whole() throws IOException {
        assertThat(Wholeness.in(folder)).isEmpty();
        state("whole: [vehicles, real_estate]\n");
        assertThat(Wholeness.in(folder))
                .contains(new Wholeness(List.of("real_estate", "vehicles")));
    }

    @Test
    void none_may_be_whole() throws IOException {
        state("whole: []\n");
        assertThat(Wholeness.in(folder)).contains(new Wholeness(List.of()));
    }

    @Test
    void the_statement_is_no_extract_of_the_delivery() throws IOException {
        state("whole: [vehicles]\n");
        Files.writeString(folder.resolve("vehicles.csv"), "plate_no\n");
        assertThat(DeliveryFolder.list(folder))
                .extracting(extract -> extract.name())
                .containsExactly("vehicles.csv");
    }

    @Test
    void a_name_that_is_no_dataset_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> Wholeness.of(List.of("cars")))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("cars")
                .hasMessageContaining("vehicles");
    }

    @Test
    void a_file_of_another_form_is_refused_with_the_right_one() throws IOException {
        state("whole: vehicles\n");
        assertThatThrownBy(() -> Wholeness.in(folder))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("whole: [vehicles");
    }

    private void state(String text) throws IOException {
        Files.writeString(folder.resolve(Wholeness.FILE), text);
    }
}
