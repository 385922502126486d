package org.kinscope.analytics.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.coverage.Knowledge.By;
import org.kinscope.analytics.coverage.Knowledge.Why;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.DatasetDelivery;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.VerificationAnswer;

/**
 * What the datasets know of the people in sight. A dataset that says nothing of somebody tells that
 * there is nothing only where it was delivered whole, or where a valid answer says {@code none}.
 * Without any statement a delivery counts as whole.
 */
public final class Coverage {

    /** The datasets that hold property, in the order of the limits. */
    public static final List<String> PROPERTY =
            List.of("vehicles", "real_estate", "deposits", "shareholdings");

    private static final Map<String, BiPredicate<Neighbourhood, String>> FACTS =
            Map.of(
                    "vehicles", (n, id) -> owns(n, id, Ownership.VEHICLE),
                    "real_estate", (n, id) -> owns(n, id, Ownership.REAL_ESTATE),
                    "deposits", (n, id) -> !n.depositsOf(id).isEmpty(),
                    "shareholdings",
                            (n, id) ->
                                    n.rolesOf(id).stream()
                                            .anyMatch(r -> !r.role().equals("legal-rep")),
                    "incomes", (n, id) -> !n.incomesOf(id).isEmpty(),
                    "medical", (n, id) -> !n.billsOf(id).isEmpty(),
                    "disabilities", (n, id) -> !n.disabilitiesOf(id).isEmpty(),
                    "students", (n, id) -> !n.enrolmentsOf(id).isEmpty(),
                    "vehicle_uses", (n, id) -> !n.usesBy(id).isEmpty());

    private final Neighbourhood n;

    private Coverage(Neighbourhood n) {
        this.n = n;
    }

    /** {@return the coverage of what can be seen there} */
    public static Coverage of(Neighbourhood n) {
        return new Coverage(n);
    }

    /** {@return the datasets of which it can be said, sorted} */
    public static List<String> datasets() {
        return FACTS.keySet().stream().sorted().toList();
    }

    private static boolean owns(Neighbourhood n, String personId, String kind) {
        return n.ownedBy(personId).stream().anyMatch(o -> o.assetKind().equals(kind));
    }

    /**
     * {@return whether the dataset knows something of the person}
     *
     * @param personId somebody in sight
     * @param dataset one of {@link #datasets()}
     * @param asOf the day on which answers must hold
     * @throws IllegalArgumentException if the dataset is none of those
     */
    public Knowledge knows(String personId, String dataset, LocalDate asOf) {
        BiPredicate<Neighbourhood, String> facts = FACTS.get(dataset);
        if (facts == null) {
            throw new IllegalArgumentException(
                    "nothing can be said of dataset '" + dataset + "'; of " + datasets());
        }
        return facts.test(n, personId) ? new Knowledge.Yes() : more(personId, dataset, asOf);
    }

    /**
     * {@return whether the dataset may know more of the person than what can be seen: {@code No}
     * where a row that is not there does not exist, else {@code NotKnown}} Some rows of a person
     * may be delivered and others not.
     *
     * @param personId somebody in sight
     * @param dataset the name of a dataset
     * @param asOf the day on which answers must hold
     */
    public Knowledge more(String personId, String dataset, LocalDate asOf) {
        List<VerificationAnswer> all = n.answersOf(personId);
        List<VerificationAnswer> asked =
                all.isEmpty()
                        ? List.of()
                        : all.stream()
                                .filter(
                                        a ->
                                                a.dataset().equals(dataset)
                                                        && !a.askedOn().isAfter(asOf))
                                .toList();
        Optional<VerificationAnswer> answer =
                asked.isEmpty() ? Optional.empty() : latest(asked, asOf);
        if (answer.isPresent() && "none".equals(answer.get().result())) {
            return new Knowledge.No(By.ANSWERED_NONE, answer.get().answeredOn());
        }
        DatasetDelivery delivery = delivery(dataset);
        if (delivery != null && delivery.whole()) {
            return new Knowledge.No(By.DELIVERED_WHOLE, delivery.lastOn());
        }
        return new Knowledge.NotKnown(why(answer.orElse(null), !asked.isEmpty(), delivery != null));
    }

    private static Optional<VerificationAnswer> latest(
            List<VerificationAnswer> asked, LocalDate asOf) {
        return asked.stream()
                .filter(a -> a.holdsOn(asOf))
                .max(
                        Comparator.comparing(
                                        VerificationAnswer::answeredOn,
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(VerificationAnswer::requestNo));
    }

    private @Nullable DatasetDelivery delivery(String dataset) {
        for (DatasetDelivery one : n.deliveries()) {
            if (one.dataset().equals(dataset)) {
                return one;
            }
        }
        return null;
    }

    private static Why why(@Nullable VerificationAnswer answer, boolean asked, boolean delivered) {
        String result = answer == null ? null : answer.result();
        if ("found".equals(result)) {
            return Why.FOUND_AND_NOT_DELIVERED;
        }
        if ("refused".equals(result)) {
            return Why.REFUSED;
        }
        if (asked) {
            return Why.NOT_ANSWERED;
        }
        return delivered ? Why.IN_PART : Why.NEVER_DELIVERED;
    }
}
