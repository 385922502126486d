package org.kinscope.analytics.projection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.Grouping;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/**
 * The whole city in memory at one epoch of its graph. Immutable: who holds one sees the same city
 * however long the reading takes, and a newer one is another object. It is asked of any day, and
 * shows any scope.
 */
public final class CityProjection {

    /** Where more lists than this part of the city's people are laid over, new columns are due. */
    private static final int CROWDED = 10;

    private final CityColumns columns;
    private final Overlay overlay;
    private final Epoch epoch;
    private final Scope scope;

    CityProjection(CityColumns columns, Overlay overlay, Epoch epoch, Scope scope) {
        this.columns = columns;
        this.overlay = overlay;
        this.epoch = epoch;
        this.scope = scope;
    }

    /**
     * {@return the city} A write that falls into the reading is read again by its marks.
     *
     * @param driver the graph; it is read by a fixed number of queries, whatever the city's size
     * @param scope what the reader may see: subjects outside it are not listed and have no
     *     neighbourhood, people outside it have no name
     */
    public static CityProjection load(Driver driver, Scope scope) {
        Epoch epoch = Epoch.of(driver);
        CityColumns columns = CityReader.columns(driver);
        return new CityProjection(columns, Overlay.NOTHING, epoch, scope).refreshed(driver).city();
    }

    /**
     * {@return the city of a snapshot as it was, and as its graph is now}
     *
     * @param file a file that {@link #save} wrote
     * @throws SnapshotUnusable if the file is damaged, of another version, or of another graph
     */
    public static Refreshed load(Path file, Driver driver, Scope scope) throws IOException {
        CityProjection kept = open(file, scope);
        Epoch now = Epoch.of(driver);
        if (!Objects.equals(kept.epoch.graph(), now.graph())
                || kept.epoch.changes() > now.changes()) {
            throw new SnapshotUnusable(file, "it is of another graph");
        }
        return kept.refreshed(driver);
    }

    /**
     * {@return the city of a snapshot, as it was when it was saved}
     *
     * @throws SnapshotUnusable if the file is damaged or of another version
     */
    public static CityProjection open(Path file, Scope scope) throws IOException {
        SnapshotFile.Held held = SnapshotFile.read(file);
        return new CityProjection(
                CityColumns.read(held.sections()), Overlay.NOTHING, held.epoch(), scope);
    }

    /**
     * Writes a snapshot, which holds names and is readable by its owner alone.
     *
     * @throws IllegalStateException if the city is laid over by changes: only whole columns are
     *     kept
     */
    public void save(Path file) throws IOException {
        if (overlay.size() > 0) {
            throw new IllegalStateException("a city with changes laid over it is not saved");
        }
        SnapshotFile.write(file, columns.sections(), epoch);
    }

    /** {@return whether nothing is laid over the columns, so that it can be saved} */
    public boolean isWhole() {
        return overlay.size() == 0;
    }

    /** {@return the city of those facts} */
    public static CityProjection of(Facts facts) {
        return new CityProjection(
                ColumnsBuilder.of(facts), Overlay.NOTHING, Epoch.NONE, Scope.CITY);
    }

    /** {@return the same city for a reader of that scope} */
    public CityProjection in(Scope other) {
        return new CityProjection(columns, overlay, epoch, other);
    }

    /** {@return the state of the graph that this shows} */
    public Epoch epoch() {
        return epoch;
    }

    /**
     * {@return the city as its graph is now} Only what marks of change name since this epoch is
     * read. This one stays as it is.
     */
    public Refreshed refreshed(Driver driver) {
        CityProjection city = this;
        Keyed changed = new Keyed();
        for (Epoch now = Epoch.of(driver); !now.equals(city.epoch); now = Epoch.of(driver)) {
            FactSource before = city.facts();
            Touched touched = Touched.since(driver, city.epoch, now, before);
            Overlay next = city.overlay.with(before, touched.keys(), touched.facts(), changed);
            city = new CityProjection(columns, next, now, scope);
        }
        return new Refreshed(this, city, changed);
    }

    /**
     * {@return the city as its graph is now, for who keeps one} It is read as a whole where the
     * graph is another one than this is of, or where too much would be laid over the columns.
     */
    public CityProjection upToDate(Driver driver) {
        Epoch now = Epoch.of(driver);
        if (!Objects.equals(epoch.graph(), now.graph()) || epoch.changes() > now.changes()) {
            return load(driver, scope);
        }
        CityProjection city = refreshed(driver).city();
        return city.isCrowded() ? load(driver, scope) : city;
    }

    /** {@return whether so much is laid over the columns that the city should be read anew} */
    public boolean isCrowded() {
        return (long) overlay.size() * CROWDED
                > columns.starts(Groupings.PERSON).keys() * (long) Groupings.all().size();
    }

    /** {@return the facts, for one thread} */
    FactSource facts() {
        return overlay.over(new Lens(columns));
    }

    /**
     * {@return whom one may ask about, and what can be seen from them; for one thread} Faster than
     * {@link #of(Subject)} for many subjects: what one saw is not read again for the next.
     */
    public Subjects subjects() {
        return new Subjects(facts(), scope);
    }

    /** {@return the columns alone, where nothing is laid over them} */
    Optional<CityColumns> columns() {
        return overlay.size() == 0 ? Optional.of(columns) : Optional.empty();
    }

    /**
     * {@return what can be seen from the subject} It sees the whole city and so more than a
     * neighbourhood must show.
     *
     * @throws IllegalArgumentException if there is no such subject in the scope
     */
    public Neighbourhood of(Subject subject) {
        return find(subject)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is no "
                                                + subject.kind().code()
                                                + " '"
                                                + subject.key()
                                                + "' in sight"));
    }

    /** {@return what can be seen from the subject, or empty where the scope has no such subject} */
    public Optional<Neighbourhood> find(Subject subject) {
        return subjects().find(subject);
    }

    /** {@return all aid units of the scope, by number} */
    public List<Subject> aidUnits() {
        return subjects().aidUnits();
    }

    /** {@return all people of the scope for whom aid was ever decided, by personId} */
    public List<Subject> recipients() {
        return subjects().recipients();
    }

    /**
     * {@return all people of the scope who are recipients or ever belonged to an aid unit, by
     * personId}
     */
    public List<Subject> peopleInAid() {
        return subjects().peopleInAid();
    }

    /** {@return all households of the scope of whose people an income was recorded, by number} */
    public List<Subject> householdsWithIncome() {
        return subjects().householdsWithIncome();
    }

    /** {@return how many facts are found by that grouping, one read both ways counting twice} */
    public int count(Grouping<?> grouping) {
        return facts().count(grouping);
    }

    /** {@return how much memory the columns take, in bytes} */
    public long bytes() {
        return columns.sections().size();
    }
}
