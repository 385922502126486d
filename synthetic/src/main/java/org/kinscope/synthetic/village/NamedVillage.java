package org.kinscope.synthetic.village;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.Parameters;
import org.kinscope.synthetic.city.Ledger;
import org.kinscope.synthetic.city.Setting;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.delivery.Dataset;
import org.kinscope.synthetic.delivery.Delivery;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Subject;
import org.kinscope.synthetic.place.Places;
import org.kinscope.synthetic.truth.Truth;

/**
 * Puts the village on the stage. It must come before all others, so that its people, numbers and
 * units are the same in every city; that is why it draws from a seed of its own.
 */
public final class NamedVillage {

    private static final List<NamedFamily> FAMILIES =
            Stream.of(
                            Offices.list(),
                            Margins.list(),
                            Stacks.list(),
                            Relatives.list(),
                            LeftOut.list(),
                            Payments.list(),
                            Incomes.list(),
                            Ties.list())
                    .flatMap(List::stream)
                    .toList();

    private final Stage stage;
    private final Truth truth;

    /** A village on that stage; its labels go to that truth. */
    public NamedVillage(Stage stage, Truth truth) {
        this.stage = stage;
        this.truth = truth;
    }

    /** {@return the families in the order of their stories; first those who decide and serve} */
    public static List<NamedFamily> families() {
        return FAMILIES;
    }

    /** {@return the families with their people, units and labels, as every city has them} */
    public static List<Told> told() {
        Places places = Places.taizhou(Draw.of(0), Parameters.FEWEST);
        Stage stage = new Stage(new Setting(Parameters.AS_OF, 1, 0, places, new Unwritten()));
        Heard heard = new Heard();
        List<Told> told = new ArrayList<>();
        new NamedVillage(stage, heard)
                .write(
                        () -> {
                            List<Unit> units = new ArrayList<>();
                            for (Ledger.UnitStory story : stage.ledger().units()) {
                                units.add(story.unit());
                            }
                            told.add(
                                    new Told(
                                            FAMILIES.get(told.size()),
                                            stage.ledger().citizens(),
                                            units,
                                            heard.labels));
                            heard.labels.clear();
                        });
        return told;
    }

    /**
     * Puts one family after the other on the stage.
     *
     * @param after is run while a family is complete and still on the stage
     */
    public void write(Runnable after) {
        Folk folk = new Folk(stage);
        for (int i = 0; i < FAMILIES.size(); i++) {
            stage.begin(Draw.of(0).at("village", i));
            FAMILIES.get(i).plot().put(folk, truth);
            after.run();
        }
    }

    /** Keeps the labels of the family on the stage. */
    private static final class Heard implements Truth {

        private final List<Told.Label> labels = new ArrayList<>();

        private void label(String code, Subject subject, boolean found, String note) {
            labels.add(new Told.Label(code, subject.kind(), subject.key(), found, note));
        }

        @Override
        public void positive(String code, Subject subject, String note, Subject... others) {
            label(code, subject, true, note);
        }

        @Override
        public void positive(
                String code, Subject subject, long amountFen, String note, Subject... others) {
            label(code, subject, true, note);
        }

        @Override
        public void negative(String code, Subject subject, String note, Subject... others) {
            label(code, subject, false, note);
        }

        @Override
        public void sideEffect(String code, Subject subject, String note, Subject... others) {
            label(code, subject, true, note);
        }

        @Override
        public void arguable(String code, Subject subject, String note, Subject... others) {}

        @Override
        public void tier(Subject unit, String assessed, boolean withinLimits, String note) {}
    }

    /** A delivery that is not written. */
    private static final class Unwritten implements Delivery {

        @Override
        public void row(Dataset dataset, @Nullable Object... values) {}

        @Override
        public void changed(Dataset dataset, @Nullable Object[] before, @Nullable Object[] after) {}

        @Override
        public void added(Dataset dataset, @Nullable Object... values) {}

        @Override
        public boolean hasLater() {
            return false;
        }
    }
}
