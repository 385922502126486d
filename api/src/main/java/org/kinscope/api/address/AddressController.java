package org.kinscope.api.address;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.node.Nodes;
import org.kinscope.api.relay.NodeId;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.ingest.identity.address.Address;
import org.kinscope.ingest.identity.address.AddressPart;
import org.kinscope.ingest.identity.address.PartCompared;
import org.kinscope.ingest.identity.address.PartCompared.Agreement;
import org.kinscope.ingest.identity.address.SameDwelling;
import org.kinscope.ingest.judge.Masks;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells the parts of addresses, and of two whether they are one dwelling. */
@Controller
final class AddressController {

    private static final Question SPELLINGS =
            Question.beside(AddressController.class, "spellings.cypher");
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int MOST_ROWS = 1_000;

    private final GraphReader graph;
    private final Nodes nodes;

    AddressController(GraphReader graph, Nodes nodes) {
        this.graph = graph;
        this.nodes = nodes;
    }

    /** An address as the schema has it. */
    record Told(
            String text, String normal, @Nullable String key, List<Part> parts, List<Step> steps) {

        static Told of(Address address) {
            return new Told(
                    address.text(),
                    address.normal(),
                    address.key(),
                    address.parts().entrySet().stream()
                            .map(
                                    part ->
                                            new Part(
                                                    part.getKey(),
                                                    part.getKey().words(),
                                                    part.getValue(),
                                                    address.filled().contains(part.getKey())))
                            .toList(),
                    address.steps().stream()
                            .map(step -> new Step(step.rule().words(), step.before(), step.after()))
                            .toList());
        }
    }

    /** A part of an address. */
    record Part(AddressPart kind, Words name, String value, boolean filled) {}

    /** A change on the way to the spelling of keys. */
    record Step(Words rule, String before, String after) {}

    /** What can be said of two addresses. */
    enum Decision {
        SAME,
        DIFFERENT,
        NOT_KNOWN
    }

    /** A part of two addresses. */
    record PartOfTwo(
            AddressPart kind,
            Words name,
            @Nullable String left,
            @Nullable String right,
            Agreement agreement) {

        static PartOfTwo of(PartCompared part) {
            return new PartOfTwo(
                    part.part(), part.part().words(), part.left(), part.right(), part.agreement());
        }
    }

    /** Two addresses side by side. */
    record Comparison(
            Decision decision,
            Words sentence,
            List<AddressPart> missing,
            List<PartOfTwo> parts,
            Told left,
            Told right) {}

    @QueryMapping
    Told address(@Argument String text) {
        return Told.of(parsed(text));
    }

    @QueryMapping
    Comparison sameDwelling(@Argument String left, @Argument String right) {
        SameDwelling said = SameDwelling.compare(parsed(left), parsed(right));
        return new Comparison(
                switch (said) {
                    case SameDwelling.Same _ -> Decision.SAME;
                    case SameDwelling.Different _ -> Decision.DIFFERENT;
                    case SameDwelling.NotKnown _ -> Decision.NOT_KNOWN;
                },
                said.sentence(),
                said instanceof SameDwelling.NotKnown unknown ? unknown.missing() : List.of(),
                said.parts().stream().map(PartOfTwo::of).toList(),
                Told.of(said.left()),
                Told.of(said.right()));
    }

    @QueryMapping
    @Nullable Dwelling dwelling(@Argument String id, AsOf at) {
        NodeId node =
                NodeId.parse(id).filter(one -> one.kind() == NodeId.Kind.DWELLING).orElse(null);
        if (node == null || !nodes.find(List.of(node), at).containsKey(node)) {
            return null;
        }
        return new Dwelling(
                node.text(),
                node.key(),
                Told.of(Address.of(node.key())),
                graph.list(
                        SPELLINGS,
                        at,
                        Map.of("key", node.key(), "most", MOST_ROWS),
                        row -> new Dwelling.Spelling(row.getText("text"), row.getInt("rows"))));
    }

    /** An ID number that somebody writes into an address is not given back. */
    private static Address parsed(String text) {
        if (text.length() > LONGEST_ADDRESS) {
            throw new Refusal(ErrorCode.ADDRESS_TOO_LONG);
        }
        return Address.of(Masks.inText(text));
    }
}
