package org.kinscope.synthetic.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.Parameters;
import org.kinscope.synthetic.city.Setting;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.delivery.Dataset;
import org.kinscope.synthetic.delivery.Delivery;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Subject;
import org.kinscope.synthetic.place.Places;
import org.kinscope.synthetic.truth.Truth;

/** A stage whose rows and labels are kept. */
final class Said implements Truth, Delivery {

    /** A label as it was said. */
    record Label(String kind, String code, List<String> keys, String note) {}

    final List<Label> labels = new ArrayList<>();
    final TreeSet<String> people = new TreeSet<>();
    final TreeSet<String> units = new TreeSet<>();
    final TreeSet<String> households = new TreeSet<>();
    private final Stage stage;

    Said() {
        Places places = Places.taizhou(Draw.of(1).at("places"), 3000);
        stage = new Stage(new Setting(Parameters.AS_OF, 12, 0, places, this));
    }

    /** Puts the family pair of that index on the stage and keeps what is said of it only. */
    void put(Plant plant, int index) {
        labels.clear();
        people.clear();
        units.clear();
        households.clear();
        Draw draw = Draw.of(1).at("plant " + plant.code(), index);
        stage.begin(draw.at("stage"));
        plant.plant(stage, this, draw, index);
    }

    /** {@return the labels of that kind and code} */
    List<Label> of(String kind, String code) {
        return labels.stream().filter(l -> l.kind.equals(kind) && l.code.equals(code)).toList();
    }

    private void say(String kind, String code, Subject subject, String note, Subject... others) {
        List<String> keys =
                Stream.concat(Stream.of(subject), Stream.of(others)).map(Subject::key).toList();
        labels.add(new Label(kind, code, keys, note));
    }

    @Override
    public void positive(String code, Subject subject, String note, Subject... others) {
        say("case", code, subject, note, others);
    }

    @Override
    public void positive(
            String code, Subject subject, long amountFen, String note, Subject... others) {
        say("case", code, subject, note, others);
    }

    @Override
    public void negative(String code, Subject subject, String note, Subject... others) {
        say("look-alike", code, subject, note, others);
    }

    @Override
    public void sideEffect(String code, Subject subject, String note, Subject... others) {
        say("side effect", code, subject, note, others);
    }

    @Override
    public void arguable(String code, Subject subject, String note, Subject... others) {
        say("arguable", code, subject, note, others);
    }

    @Override
    public void tier(Subject unit, String assessed, boolean withinLimits, String note) {
        say("tier", assessed, unit, note);
    }

    @Override
    public void row(Dataset dataset, @Nullable Object... values) {
        if (dataset == Dataset.PERSONS) {
            people.add(String.valueOf(values[0]));
        } else if (dataset == Dataset.AID_UNITS) {
            units.add(String.valueOf(values[0]));
        } else if (dataset == Dataset.REGISTRATIONS) {
            households.add(String.valueOf(values[0]));
        }
    }

    @Override
    public void changed(Dataset dataset, @Nullable Object[] before, @Nullable Object[] after) {
        row(dataset, before);
    }

    @Override
    public void added(Dataset dataset, @Nullable Object... values) {}

    @Override
    public boolean hasLater() {
        return false;
    }
}
