package org.kinscope.analytics.projection;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Grouping;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Space;

/**
 * Reads the columns of a city as facts, and keeps what it has read: neighbours share kin, and a
 * rule asks again and again for the same. Of one thread; the lists live as long as the lens.
 */
final class Lens implements FactSource {

    /** Beyond so many keys the lens forgets all and reads anew. */
    private static final int MOST = 20_000;

    private static final int KEPT_TEXTS = 1 << 13;

    private final CityColumns city;
    private final Map<Space, Map<String, List<?>[]>> seen = new EnumMap<>(Space.class);
    private final RowOfColumns in = new RowOfColumns();
    private final long[] tags = new long[KEPT_TEXTS];
    private final String[] kept = new String[KEPT_TEXTS];
    private int keys;

    Lens(CityColumns city) {
        this.city = city;
        Arrays.fill(tags, -1);
        for (Space space : Space.values()) {
            seen.put(space, new HashMap<>());
        }
    }

    @Override
    public <T> List<T> list(Grouping<T> grouping, String key) {
        @Nullable List<?>[] lists = lists(grouping.space(), key);
        List<?> found = lists[grouping.ordinal()];
        if (found == null) {
            found = read(grouping, city.number(grouping.space(), key));
            lists[grouping.ordinal()] = found;
        }
        return cast(found);
    }

    @SuppressWarnings("unchecked") // at its ordinal stands what was read by this grouping
    private static <T> List<T> cast(List<?> found) {
        return (List<T>) found;
    }

    private List<?>[] lists(Space space, String key) {
        Map<String, List<?>[]> ofSpace = seen.get(space);
        if (ofSpace == null) {
            throw new IllegalStateException("no keys of " + space);
        }
        List<?>[] lists = ofSpace.get(key);
        if (lists == null) {
            if (++keys > MOST) {
                seen.values().forEach(Map::clear);
                keys = 1;
            }
            lists = new List<?>[Groupings.all().size()];
            ofSpace.put(key, lists);
        }
        return lists;
    }

    private <T> List<T> read(Grouping<T> grouping, int key) {
        int place = city.starts(grouping).place(key);
        if (place < 0) {
            return List.of();
        }
        int from = city.starts(grouping).begin(place);
        int size = city.starts(grouping).begin(place + 1) - from;
        RowForm<T> form = RowForm.of(grouping.kind());
        Column[] columns = city.columns(grouping.kind());
        if (size == 1) {
            return List.of(in.read(form, columns, city.row(grouping, from)));
        }
        Object[] facts = new Object[size];
        for (int i = 0; i < size; i++) {
            facts[i] = in.read(form, columns, city.row(grouping, from + i));
        }
        return cast(List.of(facts));
    }

    @Override
    public Collection<String> keys(Grouping<?> grouping) {
        return city.keys(grouping);
    }

    @Override
    public int count(Grouping<?> grouping) {
        return city.starts(grouping).rows();
    }

    @Override
    public boolean isFar() {
        return true;
    }

    @Override
    public Collection<String> dwellers(String dwellingKey) {
        return city.sharers().dwellers(dwellingKey);
    }

    @Override
    public Collection<String> depositors(String accountToken) {
        return city.sharers().depositors(accountToken);
    }

    /** A text that was read lately is given again: equal keys are one object. */
    private String kept(Domain domain, int number) {
        long tag = (long) domain.ordinal() << 32 | number;
        int at = (int) ((tag ^ tag >>> 29) * 0x9E3779B1L >>> 7) & KEPT_TEXTS - 1;
        if (tags[at] != tag) {
            kept[at] = city.texts(domain).text(number);
            tags[at] = tag;
        }
        return kept[at];
    }

    private final class RowOfColumns extends RowIn {
        private Column[] columns = {};
        private int row;

        <T> T read(RowForm<T> form, Column[] of, int at) {
            columns = of;
            row = at;
            begin();
            return form.read().apply(this);
        }

        @Override
        long number(int column) {
            return columns[column].get(row);
        }

        @Override
        String text(Domain domain, int number) {
            return kept(domain, number);
        }
    }
}
