package org.kinscope.analytics.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kinscope.analytics.mark.Mark;
import org.kinscope.analytics.mark.MarkReader;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * Whom writes touched, and whom that concerns besides.
 *
 * @param persons personIds
 * @param units aidUnitNos
 */
record Touched(SortedSet<String> persons, SortedSet<String> units) {

    private static final String EMPLOYEES =
            CypherText.of(Touched.class, "changed-employees.cypher");
    private static final String ALSO = CypherText.of(Touched.class, "also-touched.cypher");

    /**
     * {@return those whom marks of change name that were made after a look}
     *
     * @param marks where the marks are read
     * @param looked the look
     * @param batch how many to ask about at once
     */
    static Touched since(Session session, MarkReader marks, MarkReader.LookedTo looked, int batch) {
        SortedSet<String> persons = new TreeSet<>();
        SortedSet<String> units = new TreeSet<>();
        for (Mark mark : marks.since(looked, Look.KINDS)) {
            persons.addAll(mark.persons());
            units.addAll(mark.units());
        }
        Map<String, Object> since = Map.of("deliveryNo", looked.deliveryNo());
        for (Record employee : session.executeRead(tx -> tx.run(EMPLOYEES, since).list())) {
            persons.add(employee.get("personId").asString());
        }
        List<String> named = new ArrayList<>(persons);
        for (int start = 0; start < named.size(); start += batch) {
            List<String> ids = named.subList(start, Math.min(named.size(), start + batch));
            for (Record also : session.executeRead(tx -> tx.run(ALSO, Map.of("ids", ids)).list())) {
                persons.addAll(also.get("persons").asList(Value::asString));
                units.addAll(also.get("units").asList(Value::asString));
            }
        }
        return new Touched(persons, units);
    }
}
