package org.kinscope.analytics.conflict;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.neo4j.driver.Session;

/** All subjects of a kind by their keys, page by page; a page is read when it is asked for. */
final class Pages implements Iterator<List<String>> {

    private final Session session;
    private final String query;
    private final int size;
    private List<String> next;

    /**
     * @param session where to read; stays open
     * @param query returns {@code id}, of the first {@code $limit} after {@code $after}
     * @param size the ids of a page
     */
    Pages(Session session, String query, int size) {
        this.session = session;
        this.query = query;
        this.size = size;
        this.next = after("");
    }

    private List<String> after(String last) {
        Map<String, Object> page = Map.of("after", last, "limit", size);
        return session.executeRead(tx -> tx.run(query, page).list(r -> r.get("id").asString()));
    }

    @Override
    public boolean hasNext() {
        return !next.isEmpty();
    }

    @Override
    public List<String> next() {
        if (next.isEmpty()) {
            throw new NoSuchElementException("all pages have been read");
        }
        List<String> page = next;
        next = after(page.getLast());
        return page;
    }
}
