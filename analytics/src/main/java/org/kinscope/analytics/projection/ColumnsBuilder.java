package org.kinscope.analytics.projection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;

/** Makes the columns of a city. Kinds may be built by several threads at once. */
final class ColumnsBuilder {

    private final Map<Domain, TextsBuilder> texts = new EnumMap<>(Domain.class);
    private final Sections sections = new Sections();

    ColumnsBuilder() {
        for (Domain domain : Domain.values()) {
            texts.put(domain, new TextsBuilder(domain));
        }
    }

    /** Gives people their numbers in that order; others get theirs as they come. */
    void number(List<String> personIds) {
        TextsBuilder people = texts.get(Domain.PERSON);
        if (people != null) {
            personIds.forEach(people::add);
        }
    }

    /** {@return what collects the facts of that kind} */
    KindBuilder<Object> kind(FactKind kind) {
        return new KindBuilder<>(kind, texts);
    }

    /** Puts what was collected among the sections. */
    void add(KindBuilder<?> built) {
        built.build(sections);
    }

    /** {@return the columns; every kind must have been added} */
    CityColumns finish() {
        texts.values().forEach(builder -> builder.build(sections));
        return CityColumns.read(sections);
    }

    /** {@return the columns of a few facts} */
    static CityColumns of(Facts facts) {
        ColumnsBuilder builder = new ColumnsBuilder();
        for (FactKind kind : FactKind.values()) {
            KindBuilder<Object> one = builder.kind(kind);
            facts.list(kind).forEach(one::add);
            builder.add(one);
        }
        return builder.finish();
    }
}
