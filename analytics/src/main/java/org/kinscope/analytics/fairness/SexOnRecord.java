package org.kinscope.analytics.fairness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.graph.fact.Statement;

/** The sex of people as it is on record: for the audit, and for tables that tell people apart. */
public final class SexOnRecord {

    private static final String PERSONS = "persons";

    private SexOnRecord() {}

    /**
     * {@return the register's word, else that of any other source; null where these differ or none
     * says}
     */
    public static @Nullable Group of(FactSource facts, String person) {
        List<Statement> said =
                facts.list(Groupings.STATEMENTS, person).stream()
                        .filter(s -> s.attribute().equals(Statement.SEX))
                        .toList();
        List<String> register =
                said.stream()
                        .filter(s -> s.dataset().equals(PERSONS))
                        .filter(s -> s.recordId().equals(person))
                        .map(Statement::value)
                        .distinct()
                        .toList();
        List<String> words =
                register.isEmpty()
                        ? said.stream().map(Statement::value).distinct().toList()
                        : register;
        return words.size() != 1
                ? null
                : switch (words.getFirst()) {
                    case "M" -> Group.MALE;
                    case "F" -> Group.FEMALE;
                    default -> null;
                };
    }
}
