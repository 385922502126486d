package org.kinscope.api.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.network.CrowdedThing;
import org.kinscope.analytics.network.LinkKind;
import org.kinscope.analytics.network.RecipientNetwork;
import org.kinscope.analytics.network.RecipientNetworks;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import org.kinscope.graph.finding.Words;

/**
 * Networks as tables for programs that draw or measure graphs: a row a recipient, a row a linked
 * pair, and what the columns are. They hold ids of this graph, no names, no numbers of people, and
 * nothing but the id of people outside the reader's divisions.
 */
public final class NetworkTables {

    /** A column and what it holds. */
    private record Column(String name, Words meaning) {
        static Column of(String name, String zh, String en) {
            return new Column(name, new Words(zh, en));
        }
    }

    private static final List<Column> NODES =
            List.of(
                    Column.of(
                            "network",
                            "所在网络：其中最小的 person_id",
                            "the network: the least person_id in it"),
                    Column.of("person_id", "对象（本图编号，非身份证号）", "the recipient's id in this graph"),
                    Column.of(
                            "division",
                            "区划；范围外的人为空",
                            "division; empty for people outside the divisions asked for"),
                    Column.of(
                            "aid_units",
                            "当日所属救助家庭，空格分隔；范围外的人为空",
                            "aid units of the day, by spaces; empty for people outside"),
                    Column.of(
                            "degree",
                            "与多少名对象有共享（人）",
                            "with how many recipients something is shared"),
                    Column.of(
                            "betweenness",
                            "介数：位于多少对其他对象的最短路径上（对，未标准化）",
                            "betweenness: pairs of others on whose shortest way (not normalised)"),
                    Column.of(
                            "betweenness_sampled",
                            "介数是否为抽样估计",
                            "whether betweenness is an estimate from a sample"),
                    Column.of("community", "社区编号，从 1 起，最大者为 1", "community, the largest is 1"),
                    Column.of("network_size", "该网络的对象数（人）", "recipients in the network"),
                    Column.of(
                            "network_groups",
                            "该网络中互无亲属关系的组数",
                            "groups of related people in the network"));

    private static final List<Column> EDGES =
            List.of(
                    Column.of("network", "所在网络", "the network"),
                    Column.of("source", "一方 person_id", "person_id of the one"),
                    Column.of("target", "另一方 person_id", "person_id of the other"),
                    Column.of("kinds", "共享的种类，空格分隔", "the kinds of what is shared, by spaces"),
                    Column.of("things", "共享几样（个）", "how many things are shared"));

    private final RecipientNetworks all;
    private final List<RecipientNetwork> networks;
    private final String division;

    /**
     * The networks that are wanted and touch a division.
     *
     * @param division the beginning of a division's code; empty for the whole city
     */
    public NetworkTables(
            RecipientNetworks all, Predicate<RecipientNetwork> wanted, String division) {
        this.all = all;
        this.networks =
                all.networks().stream().filter(wanted).filter(n -> n.touches(division)).toList();
        this.division = division;
    }

    /**
     * Writes the recipients into the file, and beside it the pairs ({@code .edges.csv}) and the
     * codebook ({@code .codebook.csv}).
     */
    public void write(Path file) throws IOException {
        OutFile.write(file, out -> table(out, NODES, this::nodes));
        OutFile.write(beside(file, "edges"), out -> table(out, EDGES, this::edges));
        OutFile.write(
                beside(file, "codebook"),
                out -> {
                    try (TableFormat.Sheet sheet =
                            TableFormat.CSV.open(out, List.of("table", "column", "zh", "en"))) {
                        for (Column c : NODES) {
                            sheet.row(
                                    List.of("nodes", c.name(), c.meaning().zh(), c.meaning().en()));
                        }
                        for (Column c : EDGES) {
                            sheet.row(
                                    List.of("edges", c.name(), c.meaning().zh(), c.meaning().en()));
                        }
                    }
                });
    }

    /** {@return the file beside it with that ending} */
    static Path beside(Path file, String what) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.replaceFirst("(?i)\\.csv$", "") + "." + what + ".csv");
    }

    private interface Rows {
        void to(TableFormat.Sheet sheet) throws IOException;
    }

    private static void table(java.io.OutputStream out, List<Column> columns, Rows rows)
            throws IOException {
        try (TableFormat.Sheet sheet =
                TableFormat.CSV.open(out, columns.stream().map(Column::name).toList())) {
            rows.to(sheet);
        }
    }

    private void nodes(TableFormat.Sheet sheet) throws IOException {
        for (RecipientNetwork network : networks) {
            for (RecipientNetwork.Member member : network.members()) {
                boolean seen = member.livesIn(division);
                sheet.row(
                        Arrays.<@Nullable String>asList(
                                network.id(),
                                member.personId(),
                                seen ? member.divisionCode() : null,
                                seen ? String.join(" ", member.aidUnitNos()) : null,
                                String.valueOf(member.degree()),
                                number(member.betweenness()),
                                String.valueOf(network.sampled()),
                                String.valueOf(member.community()),
                                String.valueOf(network.size()),
                                String.valueOf(network.groups())));
            }
        }
    }

    private void edges(TableFormat.Sheet sheet) throws IOException {
        for (RecipientNetwork network : networks) {
            for (RecipientNetwork.Link link : network.links()) {
                sheet.row(
                        List.of(
                                network.id(),
                                link.one(),
                                link.other(),
                                link.things().stream()
                                        .map(no -> network.things().get(no).kind())
                                        .distinct()
                                        .sorted()
                                        .map(LinkKind::code)
                                        .collect(Collectors.joining(" ")),
                                String.valueOf(link.things().size())));
            }
        }
    }

    /** {@return a measure with at most three places} */
    private static String number(double value) {
        return new java.math.BigDecimal(String.format(Locale.ROOT, "%.3f", value))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** {@return the networks without their people, the largest first} */
    public List<RecipientNetwork> networks() {
        return networks;
    }

    /** {@return counts and networks as JSON has them} */
    public Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("asOf", all.day().toString());
        map.put("kinds", all.kinds().stream().sorted().map(LinkKind::code).toList());
        map.put("recipients", all.recipientsIn(division));
        map.put("alone", all.aloneIn(division));
        map.put("networks", networks.stream().map(NetworkTables::row).toList());
        map.put("crowded", crowded());
        return map;
    }

    private static Map<String, Object> row(RecipientNetwork network) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", network.id());
        row.put("recipients", network.size());
        row.put("groups", network.groups());
        row.put("links", network.links().size());
        row.put("communities", network.communities());
        row.put("kinds", network.kinds().stream().map(LinkKind::code).toList());
        row.put("betweennessSampled", network.sampled());
        return row;
    }

    /** {@return how many things of each kind tie too many people, and how many the largest ties} */
    public List<Map<String, Object>> crowded() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (LinkKind kind : LinkKind.values()) {
            List<CrowdedThing> of =
                    all.crowded().stream()
                            .filter(c -> c.kind() == kind && c.touches(division))
                            .toList();
            if (!of.isEmpty()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("kind", kind.code());
                row.put("things", of.size());
                row.put("mostPeople", of.stream().mapToInt(CrowdedThing::people).max().orElse(0));
                rows.add(row);
            }
        }
        return rows;
    }
}
