package org.kinscope.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.kinscope.synthetic.city.Setting;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.clan.Clans;
import org.kinscope.synthetic.delivery.Dataset;
import org.kinscope.synthetic.delivery.Delivery;
import org.kinscope.synthetic.delivery.DeliveryFolders;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.place.Places;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.Plants;
import org.kinscope.synthetic.truth.FamilyTruth;
import org.kinscope.synthetic.truth.TruthFolder;
import org.kinscope.synthetic.village.NamedVillage;

/**
 * Writes a city: the village first, so that it is the same in every city; then clan after clan goes
 * through the stage into the files, the planted families between them. What stays is a few
 * counters, so that its size is bounded by the disk.
 */
public final class Generator {

    private static final int PROGRESS = 10_000;

    private final Parameters parameters;
    private final List<Plant> plants;
    private final LongConsumer progress;

    /**
     * Prepares a city.
     *
     * @param plants what is planted
     * @param progress is told now and then how many people there are
     */
    public Generator(Parameters parameters, List<Plant> plants, LongConsumer progress) {
        this.parameters = parameters;
        this.plants = plants;
        this.progress = progress;
    }

    /** Prepares a city with everything that is planted. */
    public Generator(Parameters parameters, LongConsumer progress) {
        this(parameters, Plants.list(), progress);
    }

    /**
     * Writes the city: {@code delivery} and {@code truth}, and {@code delivery2} where there is a
     * later one. {@return how many people, rows and units it has}
     *
     * @throws CityRefused if the folder is not empty
     */
    public Summary write(Path folder) throws IOException {
        refuseUsed(folder);
        Draw seed = Draw.of(parameters.seed());
        Path second = parameters.later() ? folder.resolve("delivery2") : null;
        try (DeliveryFolders delivery =
                        new DeliveryFolders(
                                folder.resolve("delivery"),
                                second,
                                parameters.changed() / Parameters.ALL_CHANGED,
                                parameters.mess(),
                                seed.at("files"));
                TruthFolder truth = new TruthFolder(folder.resolve("truth"))) {
            FamilyTruth families = new FamilyTruth(truth);
            Stage stage = stage(seed, delivery);
            new NamedVillage(stage, truth.village()).write(() -> families.tiers(stage));
            long named = stage.persons();
            Clans clans = fill(stage, seed, truth, families);
            Summary summary =
                    new Summary(
                            stage.persons(),
                            families.units(),
                            delivery.files().values().stream().mapToLong(f -> f.rows()).sum());
            Files.writeString(
                    folder.resolve("truth/counts.json"),
                    new Counts(parameters, stage, clans.census(), named, families, truth, delivery)
                            .json());
            return summary;
        }
    }

    /** Puts the city on a stage that writes to {@code delivery}, with no folder of truth. */
    private Stage stage(Draw seed, Delivery delivery) {
        Places places = Places.taizhou(seed.at("places"), parameters.persons());
        for (Map.Entry<String, String> division : places.names().entrySet()) {
            delivery.row(Dataset.DIVISIONS, division.getKey(), division.getValue());
        }
        return new Stage(
                new Setting(
                        Parameters.AS_OF,
                        parameters.months(),
                        parameters.mess(),
                        places,
                        delivery));
    }

    private Clans fill(Stage stage, Draw seed, TruthFolder truth, FamilyTruth families) {
        long all = (long) plants.size() * parameters.plant();
        long named = stage.persons();
        Clans clans = new Clans(stage, seed.at("clans"), parameters.persons());
        long planted = 0;
        long told = 0;
        for (long clan = 0; stage.persons() - named < parameters.persons(); clan++) {
            clans.write(clan);
            families.tiers(stage);
            families.relations(stage);
            while (planted < all
                    && (stage.persons() - named) * (all + 1)
                            >= (planted + 1) * parameters.persons()) {
                plant(stage, seed, truth, families, planted++);
            }
            if (stage.persons() - told >= PROGRESS) {
                told = stage.persons();
                progress.accept(told);
            }
        }
        while (planted < all) {
            plant(stage, seed, truth, families, planted++);
        }
        return clans;
    }

    private void plant(
            Stage stage, Draw seed, TruthFolder truth, FamilyTruth families, long number) {
        Plant plant = plants.get((int) (number % plants.size()));
        int index = (int) (number / plants.size());
        Draw own = seed.at("plant " + plant.code(), index);
        stage.begin(own.at("stage"));
        plant.plant(stage, truth, own, index);
        families.tiers(stage);
    }

    private static void refuseUsed(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new CityRefused(
                        "the folder " + folder + " is not empty; name one that is empty or new");
            }
        }
    }
}
