package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.coverage.Coverage;
import org.kinscope.analytics.coverage.Knowledge;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.finding.Words;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What each dataset knows of each member; what it does not tell is not known to be absent. */
@Controller
final class CoverageSection {

    private final Families families;

    CoverageSection(Families families) {
        this.families = families;
    }

    /** Whether a dataset knows something. */
    enum Knows {
        YES,
        NO,
        NOT_KNOWN
    }

    /**
     * What one dataset knows of one person.
     *
     * @param dataset the dataset
     * @param about the person
     * @param knows whether it knows something
     * @param because by what, or why not
     * @param on the day of the delivery or of the answer by which an absence is known
     */
    record DatasetCoverage(
            String dataset, PersonAt about, Knows knows, Words because, @Nullable LocalDate on) {}

    @SchemaMapping
    List<DatasetCoverage> coverage(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        Coverage coverage = Coverage.of(family.neighbourhood());
        List<DatasetCoverage> all = new ArrayList<>();
        for (String person : family.people()) {
            PersonAt about = new PersonAt(person, family.at());
            for (String dataset : Coverage.datasets()) {
                all.add(of(dataset, about, coverage.knows(person, dataset, family.day())));
            }
        }
        return all;
    }

    private static DatasetCoverage of(String dataset, PersonAt about, Knowledge knowledge) {
        return switch (knowledge) {
            case Knowledge.Yes yes ->
                    new DatasetCoverage(
                            dataset, about, Knows.YES, new Words("有记录", "it has rows"), null);
            case Knowledge.No no ->
                    new DatasetCoverage(dataset, about, Knows.NO, inWords(no.by()), no.on());
            case Knowledge.NotKnown unknown ->
                    new DatasetCoverage(
                            dataset, about, Knows.NOT_KNOWN, inWords(unknown.why()), null);
        };
    }

    private static Words inWords(Knowledge.By by) {
        return switch (by) {
            case DELIVERED_WHOLE -> new Words("整体交付，无记录", "delivered whole, without a row");
            case ANSWERED_NONE -> new Words("回执：无记录", "answered: none");
        };
    }

    private static Words inWords(Knowledge.Why why) {
        return switch (why) {
            case NEVER_DELIVERED -> new Words("从未交付", "never delivered");
            case IN_PART -> new Words("只交付了一部分", "delivered in part");
            case FOUND_AND_NOT_DELIVERED ->
                    new Words("回执：有记录，但未交付", "answered: found, and not delivered");
            case REFUSED -> new Words("拒绝答复", "an answer was refused");
            case NOT_ANSWERED -> new Words("已请求，尚无有效回执", "asked, without a valid answer");
        };
    }

    @SchemaMapping(typeName = "DatasetCoverage")
    CompletableFuture<Person> person(DatasetCoverage c, DataLoader<PersonAt, Person> people) {
        return people.load(c.about());
    }
}
