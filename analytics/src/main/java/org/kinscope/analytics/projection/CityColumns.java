package org.kinscope.analytics.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Grouping;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Space;

/**
 * A city as columns and compressed adjacency. Immutable but for what it makes when first asked; any
 * number of threads may read.
 */
final class CityColumns {

    private final Sections sections;
    private final List<Texts> texts = new ArrayList<>();
    private final List<Column[]> columns = new ArrayList<>();
    private final List<Starts> starts = new ArrayList<>();
    private final List<Column> rows = new ArrayList<>();
    private @Nullable CitySharers sharers;

    private CityColumns(Sections from) {
        this.sections = from;
        for (Domain domain : Domain.values()) {
            texts.add(Texts.read(from, domain));
        }
        for (FactKind kind : FactKind.values()) {
            String name = "fact/" + kind.code() + "/";
            Column[] found = new Column[(int) from.column(name + "size").get(1)];
            for (int c = 0; c < found.length; c++) {
                found[c] = from.column(name + c);
            }
            columns.add(found);
        }
        for (Grouping<?> grouping : Groupings.all()) {
            starts.add(Starts.read(from, "group/" + grouping.name()));
            rows.add(from.column("group/" + grouping.name() + "/rows"));
        }
    }

    static CityColumns read(Sections from) {
        return new CityColumns(from);
    }

    Sections sections() {
        return sections;
    }

    Texts texts(Domain domain) {
        return texts.get(domain.ordinal());
    }

    /** {@return the number of the key, or -1 where nobody knows it} */
    int number(Space space, String key) {
        return texts(Domain.of(space)).find(key);
    }

    Column[] columns(FactKind kind) {
        return columns.get(kind.ordinal());
    }

    Starts starts(Grouping<?> grouping) {
        return starts.get(grouping.ordinal());
    }

    /** {@return the row that stands at that place of the grouping} */
    int row(Grouping<?> grouping, int place) {
        Column listed = rows.get(grouping.ordinal());
        return listed.rows() == 0 ? place : (int) listed.get(place);
    }

    /** {@return the way back from dwellings and accounts, made when it is first asked for} */
    synchronized CitySharers sharers() {
        CitySharers made = sharers;
        if (made == null) {
            made = CitySharers.of(this);
            sharers = made;
        }
        return made;
    }

    /** {@return the keys that have facts} */
    List<String> keys(Grouping<?> grouping) {
        Starts from = starts(grouping);
        Texts names = texts(Domain.of(grouping.space()));
        List<String> found = new ArrayList<>(from.keys());
        for (int key = from.next(0); key >= 0; key = from.next(key + 1)) {
            found.add(names.text(key));
        }
        return found;
    }
}
