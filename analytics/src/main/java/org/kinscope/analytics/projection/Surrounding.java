package org.kinscope.analytics.projection;

import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Grouping;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Space;

/**
 * Walks from person to person along marriages, parents, children and siblings, on the numbers of
 * the columns alone: a walk allocates nothing. People come in the order in which they are reached,
 * those of one step in the order of the lists. Of one thread, used again and again.
 */
public final class Surrounding {

    /**
     * Beyond so many relations a person is a mistake or an institution: nobody is reached by it.
     */
    public static final int MOST_RELATIONS = 64;

    private static final Grouping<?>[] WAYS = {
        Groupings.MARRIAGES, Groupings.PARENTS, Groupings.CHILDREN, Groupings.SIBLINGS
    };

    private final CityColumns city;
    private final Starts[] starts = new Starts[WAYS.length];
    private final Column[] one = new Column[WAYS.length];
    private final Column[] other = new Column[WAYS.length];
    private final int[] reachedIn;
    private final int[] reached;
    private int walk;
    private int size;
    private int cut;

    private Surrounding(CityColumns city) {
        this.city = city;
        int people = city.texts(Domain.PERSON).count();
        this.reachedIn = new int[people];
        this.reached = new int[people];
        for (int i = 0; i < WAYS.length; i++) {
            starts[i] = city.starts(WAYS[i]);
            FactKind kind = WAYS[i].kind();
            Column[] columns = city.columns(kind);
            // In all of these kinds the two people are the first two columns.
            one[i] = columns.length == 0 ? NOBODY : columns[0];
            other[i] = columns.length == 0 ? NOBODY : columns[1];
        }
    }

    private static final Column NOBODY = Column.of("nobody", 0, i -> 0);

    /**
     * {@return what walks in the city; it takes eight bytes a person}
     *
     * @throws IllegalArgumentException if changes are laid over the city's columns
     */
    public static Surrounding in(CityProjection city) {
        return new Surrounding(
                city.columns()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "changes are laid over the columns of the city")));
    }

    /** {@return how many people may be started from} */
    public int people() {
        return reached.length;
    }

    /** {@return the number of the person, or -1 where nobody knows the personId} */
    public int number(String personId) {
        return city.number(Space.PERSON, personId);
    }

    /** {@return the personId of that number} */
    public String personId(int number) {
        return city.texts(Domain.PERSON).text(number);
    }

    /**
     * Walks so many steps from a person.
     *
     * @param person a number
     * @param steps 0 is the person alone
     * @return how many people were reached, the person included
     */
    public int walk(int person, int steps) {
        if (++walk == 0) {
            java.util.Arrays.fill(reachedIn, 0);
            walk = 1;
        }
        size = 0;
        cut = 0;
        reach(person);
        int from = 0;
        for (int step = 0; step < steps; step++) {
            int to = size;
            for (int i = from; i < to; i++) {
                expand(reached[i]);
            }
            from = to;
        }
        return size;
    }

    private void expand(int person) {
        if (relations(person) > MOST_RELATIONS) {
            cut++;
            return;
        }
        for (int way = 0; way < WAYS.length; way++) {
            int place = starts[way].place(person);
            if (place >= 0) {
                int end = starts[way].begin(place + 1);
                for (int i = starts[way].begin(place); i < end; i++) {
                    int row = city.row(WAYS[way], i);
                    reach(one[way].at(row));
                    reach(other[way].at(row));
                }
            }
        }
    }

    private int relations(int person) {
        int relations = 0;
        for (Starts way : starts) {
            int place = way.place(person);
            relations += place < 0 ? 0 : way.begin(place + 1) - way.begin(place);
        }
        return relations;
    }

    private void reach(int person) {
        if (reachedIn[person] != walk) {
            reachedIn[person] = walk;
            reached[size++] = person;
        }
    }

    /** {@return the number of the person that the last walk reached as the {@code index}th} */
    public int reached(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index + " of " + size);
        }
        return reached[index];
    }

    /**
     * {@return how many people the last walk reached but did not go on from, as they have too many
     * relations}
     */
    public int cut() {
        return cut;
    }
}
