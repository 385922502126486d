package org.kinscope.api.quarantine;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.delivery.Delivery;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.api.scope.DefaultDay;
import org.kinscope.api.security.Users;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import tools.jackson.databind.json.JsonMapper;

@Controller
final class QuarantineController {

    private static final Question FILES =
            Question.beside(QuarantineController.class, "file-reports.cypher");
    private static final Question CORRECTS =
            Question.beside(QuarantineController.class, "corrects.cypher");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final QuarantineEntries entries;
    private final GraphReader graph;
    private final Users users;
    private final DefaultDay day;

    QuarantineController(
            QuarantineEntries entries, GraphReader graph, Users users, DefaultDay day) {
        this.entries = entries;
        this.graph = graph;
        this.users = users;
        this.day = day;
    }

    @QueryMapping
    QuarantineConnection quarantine(
            @Argument @Nullable QuarantineFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            AsOf at,
            Principal user) {
        int size = Cursors.size(first);
        QuarantineFilter wanted = seenBy(user, filter);
        Cursors cursors = Cursors.of("quarantine", wanted, at.scope());
        // One more than asked for tells whether another page follows.
        List<QuarantineEntry> found = entries.page(wanted, cursors.place(after), size + 1, at);
        return new QuarantineConnection(
                Connection.of(found, size, QuarantineEntry::place, cursors), wanted, at);
    }

    @SchemaMapping(typeName = "QuarantineConnection")
    int totalCount(QuarantineConnection page) {
        return entries.count(page.filter(), page.at());
    }

    @QueryMapping
    List<QuarantineCount> quarantineCounts(
            @Argument @Nullable QuarantineGroup by,
            @Argument @Nullable QuarantineFilter filter,
            AsOf at,
            Principal user) {
        return entries.counts(by == null ? QuarantineGroup.REASON : by, seenBy(user, filter), at);
    }

    @BatchMapping(typeName = "Delivery")
    Map<Delivery, List<FileReport>> fileReports(List<Delivery> deliveries) {
        return byDelivery(FILES, deliveries, row -> report(row.map("file")));
    }

    @BatchMapping(typeName = "Delivery")
    Map<Delivery, List<Integer>> corrects(List<Delivery> deliveries) {
        return byDelivery(CORRECTS, deliveries, row -> row.getInt("corrected"));
    }

    /** A user of a department sees its entries, whatever the filter asks for. */
    private QuarantineFilter seenBy(Principal user, @Nullable QuarantineFilter filter) {
        QuarantineFilter wanted = filter == null ? QuarantineFilter.ALL : filter;
        return users.findDepartment(user.getName()).map(wanted::of).orElse(wanted);
    }

    private <T> Map<Delivery, List<T>> byDelivery(
            Question question, Collection<Delivery> deliveries, Function<Row, T> one) {
        Map<Integer, List<T>> found = new HashMap<>();
        graph.list(
                        question,
                        AsOf.city(day.get()),
                        Map.of("deliveries", deliveries.stream().map(Delivery::no).toList()),
                        row -> Map.entry(row.getInt("no"), one.apply(row)))
                .forEach(
                        entry ->
                                found.computeIfAbsent(entry.getKey(), no -> new ArrayList<>())
                                        .add(entry.getValue()));
        return deliveries.stream()
                .collect(
                        Collectors.toMap(
                                delivery -> delivery,
                                delivery -> found.getOrDefault(delivery.no(), List.of())));
    }

    private static FileReport report(Row file) {
        List<FileReport.ReasonCount> reasons = new ArrayList<>();
        String text = file.text("reasons");
        if (text != null) {
            JSON.readTree(text)
                    .properties()
                    .forEach(
                            reason ->
                                    reasons.add(
                                            new FileReport.ReasonCount(
                                                    reason.getKey(), reason.getValue().asInt())));
        }
        return new FileReport(
                file.getText("name"),
                file.text("dataset"),
                file.text("department"),
                number(file, "read"),
                number(file, "loaded"),
                number(file, "unchanged"),
                number(file, "quarantined"),
                reasons,
                file.text("refused"));
    }

    // A file that is being read has no counts yet.
    private static int number(Row file, String name) {
        Integer number = file.integer(name);
        return number == null ? 0 : number;
    }
}
