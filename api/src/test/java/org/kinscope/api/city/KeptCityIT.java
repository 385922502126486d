package org.kinscope.api.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.analytics.city.CityFamilies;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

class KeptCityIT {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2021-01-01T00:00:00Z"));

    @TempDir Path folder;

    private final Driver driver = GraphForTests.driver();

    @BeforeEach
    void the_sample_city_is_there() {
        SampleCity.service();
    }

    private Path file() {
        return folder.resolve("projection/city.snapshot");
    }

    private CityProjection open() {
        return new KeptCity(driver, folder).open();
    }

    private void assertIsTheCityOfTheGraph(CityProjection city) {
        CityProjection anew = CityProjection.load(driver, Scope.CITY);
        assertThat(city.epoch()).isEqualTo(anew.epoch());
        assertThat(families(city)).isEqualTo(families(anew)).isNotEmpty();
    }

    private List<Family> families(CityProjection city) {
        return CityFamilies.of(city, driver, Scope.CITY, SampleCity.DAY).ask(CityFamily::family);
    }

    @Test
    void a_city_is_read_once_and_then_taken_from_its_file() throws IOException {
        assertIsTheCityOfTheGraph(open());
        assertThat(file()).isRegularFile();
        Files.setLastModifiedTime(file(), LONG_AGO);

        assertIsTheCityOfTheGraph(open());
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(LONG_AGO);
    }

    @Test
    void a_file_that_is_damaged_is_replaced() throws IOException {
        open();
        byte[] damaged = Files.readAllBytes(file());
        damaged[damaged.length / 2] ^= 1;
        Files.write(file(), damaged);
        Files.setLastModifiedTime(file(), LONG_AGO);

        assertThat(new KeptCity(driver, folder).refreshed()).isEmpty();
        assertIsTheCityOfTheGraph(open());
        assertThat(Files.getLastModifiedTime(file())).isNotEqualTo(LONG_AGO);
        assertThat(new KeptCity(driver, folder).refreshed()).isPresent();
    }

    @Test
    void where_nothing_can_be_kept_the_city_is_there_all_the_same() throws IOException {
        Files.writeString(folder.resolve("projection"), "a file where the folder should be");

        assertIsTheCityOfTheGraph(open());
    }
}
