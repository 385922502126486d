package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.api.finding.Evidence;
import org.kinscope.api.finding.EvidenceStep;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.fact.Company;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What the members own. A relative's property is nobody's business, except where an open finding
 * rests on it.
 */
@Controller
final class AssetsSection {

    private static final Question ACCOUNTS = Question.replayed(AssetsSection.class, "accounts");
    private static final String DEPOSIT = "deposit";
    private static final String COMPANY = "company";
    private static final String OWNS = "OWNS";

    private final Families families;
    private final GraphReader graph;

    AssetsSection(Families families, GraphReader graph) {
        this.families = families;
        this.graph = graph;
    }

    /**
     * Something owned.
     *
     * @param kind {@code vehicle}, {@code real-estate}, {@code deposit} or {@code company}
     * @param no plate number, property number, last digits of the account or credit code
     * @param description what it is, in the words of the register
     * @param who the owner
     * @param value the appraised value, or a company's registered capital
     * @param areaM2 the area of real estate
     * @param balance the newest balance of an account up to the day
     * @param from since when
     * @param to until when
     * @param source who said it
     */
    record Asset(
            String kind,
            String no,
            String description,
            PersonAt who,
            @Nullable Yuan value,
            @Nullable BigDecimal areaM2,
            @Nullable Yuan balance,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Source source) {}

    @SchemaMapping
    List<Asset> assets(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        Neighbourhood n = family.neighbourhood();
        List<Asset> assets = new ArrayList<>();
        Stream.concat(
                        family.people().stream().flatMap(id -> n.ownedBy(id).stream()),
                        ofRelatives(family))
                .filter(owned -> Family.hasBegun(owned.spell(), family.day()))
                .distinct()
                .map(owned -> owned(owned, family))
                .forEach(assets::add);
        assets.addAll(deposits(family));
        for (String id : family.people()) {
            n.rolesOf(id).stream()
                    .filter(role -> Family.hasBegun(role.spell(), family.day()))
                    .map(role -> company(role, family))
                    .forEach(assets::add);
        }
        return assets;
    }

    @SchemaMapping(typeName = "Asset")
    CompletableFuture<Person> owner(Asset asset, DataLoader<PersonAt, Person> people) {
        return people.load(asset.who());
    }

    /** What others own that is a step in the evidence of an open finding: those rows, no others. */
    private static Stream<Ownership> ofRelatives(Family family) {
        Neighbourhood n = family.neighbourhood();
        return family.openFindings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(Evidence::steps)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(step -> step.relation().equals(OWNS) && step.source() != null)
                .flatMap(
                        step ->
                                Stream.concat(
                                        owned(n, step.fromKey(), step),
                                        owned(n, step.toKey(), step)));
    }

    private static Stream<Ownership> owned(Neighbourhood n, String personId, EvidenceStep step) {
        return n.ownedBy(personId).stream().filter(o -> o.source().equals(step.source()));
    }

    private static Asset owned(Ownership owned, Family family) {
        Neighbourhood n = family.neighbourhood();
        PersonAt owner = new PersonAt(owned.personId(), family.at());
        Spell spell = owned.spell();
        if (owned.assetKind().equals(Ownership.VEHICLE)) {
            Vehicle vehicle = n.findVehicle(owned.assetNo()).orElse(null);
            return new Asset(
                    owned.assetKind(),
                    owned.assetNo(),
                    vehicle == null ? "" : words(vehicle.kind(), vehicle.model()),
                    owner,
                    vehicle == null ? null : vehicle.value(),
                    null,
                    null,
                    spell.from(),
                    spell.to(),
                    owned.source());
        }
        RealEstate estate = n.findRealEstate(owned.assetNo()).orElse(null);
        return new Asset(
                owned.assetKind(),
                owned.assetNo(),
                estate == null ? "" : words(estate.usage(), share(owned)),
                owner,
                estate == null ? null : estate.value(),
                estate == null ? null : estate.areaM2(),
                null,
                spell.from(),
                spell.to(),
                owned.source());
    }

    private static Asset company(CompanyRole role, Family family) {
        Company company = family.neighbourhood().findCompany(role.uscc()).orElse(null);
        return new Asset(
                COMPANY,
                role.uscc(),
                words(company == null ? null : company.name(), role.role()),
                new PersonAt(role.personId(), family.at()),
                company == null ? null : company.registeredCapital(),
                null,
                null,
                role.spell().from(),
                role.spell().to(),
                role.source());
    }

    private List<Asset> deposits(Family family) {
        List<Deposit> newest =
                family.people().stream()
                        .flatMap(id -> newestDeposits(family, id).stream())
                        .toList();
        Map<String, Map.Entry<String, String>> accounts = new HashMap<>();
        if (!newest.isEmpty()) {
            graph.list(
                            ACCOUNTS,
                            family.at(),
                            Map.of(
                                    "accounts",
                                    newest.stream().map(Deposit::accountToken).distinct().toList()),
                            row ->
                                    Map.entry(
                                            row.getText("token"),
                                            Map.entry(
                                                    orBlank(row.text("institution")),
                                                    orBlank(row.text("tail")))))
                    .forEach(one -> accounts.put(one.getKey(), one.getValue()));
        }
        return newest.stream()
                .map(deposit -> deposit(deposit, accounts.get(deposit.accountToken()), family))
                .toList();
    }

    private static List<Deposit> newestDeposits(Family family, String personId) {
        return family.neighbourhood().depositsOf(personId).stream()
                .filter(deposit -> !deposit.asOf().isAfter(family.day()))
                .collect(
                        Collectors.groupingBy(
                                Deposit::accountToken,
                                Collectors.maxBy(Comparator.comparing(Deposit::asOf))))
                .values()
                .stream()
                .flatMap(java.util.Optional::stream)
                .sorted(Comparator.comparing(Deposit::accountToken))
                .toList();
    }

    private static Asset deposit(
            Deposit deposit, Map.@Nullable Entry<String, String> account, Family family) {
        return new Asset(
                DEPOSIT,
                account == null ? "" : "…" + account.getValue(),
                account == null ? "" : account.getKey(),
                new PersonAt(deposit.personId(), family.at()),
                null,
                null,
                deposit.balance(),
                deposit.asOf(),
                null,
                deposit.source());
    }

    private static @Nullable String share(Ownership owned) {
        return owned.share() == null
                ? null
                : owned.share().movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static String words(@Nullable String... words) {
        return Stream.of(words)
                .filter(Objects::nonNull)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
