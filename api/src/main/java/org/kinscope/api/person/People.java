package org.kinscope.api.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.scope.AsOf;
import org.springframework.stereotype.Component;

/** Looks people up, many at a time. */
@Component
public final class People {

    private static final Question PEOPLE = Question.replayed(People.class, "people");

    private static final Question HOME = Question.beside(People.class, "home.cypher");

    private final GraphReader graph;
    private final IdNumbers idNumbers;

    People(GraphReader graph, IdNumbers idNumbers) {
        this.graph = graph;
        this.idNumbers = idNumbers;
    }

    /** {@return the person, or empty where there is none or the scope does not cover them} */
    public Optional<Person> find(PersonAt wanted) {
        return list(List.of(wanted.id()), wanted.at()).stream().findFirst();
    }

    /**
     * {@return the id under which a person stands} The same, but where it is the id of one of
     * several numbers of a human: links to it stay good.
     */
    public String homeOf(String id, AsOf at) {
        return graph.find(HOME, at, Map.of("id", id), row -> row.getText("id")).orElse(id);
    }

    /** {@return those of the people that there are and that the scope covers, by id} */
    public List<Person> list(Collection<String> ids, AsOf at) {
        return rows(ids, at).stream().filter(Found::visible).map(Found::person).toList();
    }

    /** {@return the people by where they were looked for; those outside the scope are nameless} */
    public Map<PersonAt, Person> all(Set<PersonAt> wanted) {
        Map<PersonAt, Person> people = new HashMap<>();
        for (AsOf at : wanted.stream().map(PersonAt::at).distinct().toList()) {
            List<String> ids =
                    wanted.stream()
                            .filter(one -> one.at().equals(at))
                            .map(PersonAt::id)
                            .sorted()
                            .toList();
            for (Found found : rows(ids, at)) {
                people.put(new PersonAt(found.person().id(), at), found.person());
            }
        }
        return people;
    }

    private record Found(boolean visible, Person person) {}

    private List<Found> rows(Collection<String> ids, AsOf at) {
        return graph.list(
                PEOPLE,
                at,
                Map.of("ids", ids),
                row -> new Found(row.is("visible"), person(row, row.map("seen"), at.day())));
    }

    private Person person(Row row, Row seen, LocalDate day) {
        LocalDate born = seen.day("birthDate");
        LocalDate died = seen.day("deathDate");
        boolean dead = died != null && !died.isAfter(day);
        String cipher = seen.text("idCipher");
        return new Person(
                row.getText("id"),
                seen.text("name"),
                cipher == null ? null : idNumbers.masked(cipher),
                seen.text("sex"),
                born,
                dead ? died : null,
                dead ? null : ageOn(day, born),
                seen.text("address"),
                seen.text("divisionCode"),
                seen.text("divisionName"),
                row.is("registered"),
                seen.source());
    }

    private static @Nullable Integer ageOn(LocalDate day, @Nullable LocalDate born) {
        return born == null || born.isAfter(day)
                ? null
                : java.time.Period.between(born, day).getYears();
    }
}
