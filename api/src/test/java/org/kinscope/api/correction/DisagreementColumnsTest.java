package org.kinscope.api.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Datasets;

/** Which column a department is pointed to. */
class DisagreementColumnsTest {

    /** Every attribute of the register of conflicts, and the datasets that say it. */
    private static final Map<String, List<String>> SAID_BY =
            Map.of(
                    "birth-date", List.of("births", "persons"),
                    "death-date", List.of("deaths", "persons"),
                    "death", List.of("deaths", "persons"),
                    "sex", List.of("marriages", "persons"),
                    "name", List.of("persons", "reports"),
                    "marital-state", List.of("marriages", "registrations"),
                    "membership", List.of("aid_units", "grants"),
                    "employer", List.of("companies", "employment"),
                    "dwelling", List.of("aid_units", "persons"));

    @Test
    void each_side_of_each_attribute_is_a_column_of_its_dataset() {
        SAID_BY.forEach(
                (attribute, datasets) ->
                        datasets.forEach(
                                dataset ->
                                        assertThat(Datasets.bundled().get(dataset).columns())
                                                .as(attribute + " in " + dataset)
                                                .extracting(Column::name)
                                                .contains(
                                                        Disagreements.column(attribute, dataset))));
    }

    @Test
    void a_death_is_looked_for_where_each_register_dates_it() {
        assertThat(
                        List.of(
                                Disagreements.column("death-date", "deaths"),
                                Disagreements.column("death-date", "persons"),
                                Disagreements.column("death", "deaths"),
                                Disagreements.column("death", "persons")))
                .containsExactly("died_on", "death_date", "died_on", "death_date");
    }
}
