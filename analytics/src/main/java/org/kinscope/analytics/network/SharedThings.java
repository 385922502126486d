package org.kinscope.analytics.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Shared;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Premises;
import org.kinscope.graph.fact.Residence;

/**
 * What recipients of a city share on a day.
 *
 * @param recipients all recipients by personId, those who share nothing too
 * @param things what two or more of them share, by kind and key
 * @param crowded what ties more than {@link Shared#MOST} people, by kind and key
 */
record SharedThings(List<String> recipients, List<SharedThing> things, List<CrowdedThing> crowded) {

    /** An account counts into which money went in so many months up to the day. */
    static final int WINDOW_MONTHS = 12;

    SharedThings {
        recipients = List.copyOf(recipients);
        things = List.copyOf(things);
        crowded = List.copyOf(crowded);
    }

    /**
     * {@return what recipients share}
     *
     * @param kinds which kinds of things are looked at
     */
    static SharedThings of(FactSource facts, LocalDate day, Set<LinkKind> kinds) {
        Collection<String> recipients = Recipients.on(facts, day);
        List<SharedThing> things = new ArrayList<>();
        List<CrowdedThing> crowded = new ArrayList<>();
        for (LinkKind kind : LinkKind.values()) {
            if (!kinds.contains(kind)) {
                continue;
            }
            Map<String, List<String>> sharers = sharers(facts, recipients, kind, day);
            Map<String, Integer> people = tied(facts, kind, sharers, day);
            sharers.forEach(
                    (key, of) -> {
                        int all = Math.max(people.getOrDefault(key, 0), of.size());
                        if (all > Shared.MOST) {
                            crowded.add(
                                    new CrowdedThing(
                                            kind, key, all, of.size(), divisions(facts, of)));
                        } else {
                            things.add(new SharedThing(kind, key, of));
                        }
                    });
        }
        return new SharedThings(List.copyOf(recipients), things, crowded);
    }

    private static Set<String> divisions(FactSource facts, List<String> people) {
        Set<String> codes = new TreeSet<>();
        for (String id : people) {
            Person person = Recipients.find(facts, id);
            String code = person == null ? null : person.divisionCode();
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** {@return the things of that kind which two recipients or more have, with these} */
    private static Map<String, List<String>> sharers(
            FactSource facts, Collection<String> recipients, LinkKind kind, LocalDate day) {
        Map<String, List<String>> all = new TreeMap<>();
        for (String id : recipients) {
            for (String key : keys(facts, id, kind, day)) {
                all.computeIfAbsent(key, k -> new ArrayList<>()).add(id);
            }
        }
        all.values().removeIf(of -> of.size() < 2);
        return all;
    }

    private static Set<String> keys(FactSource facts, String id, LinkKind kind, LocalDate day) {
        Set<String> keys = new TreeSet<>();
        switch (kind) {
            case ACCOUNT -> {
                LocalDate since = day.minusMonths(WINDOW_MONTHS);
                for (PaidInto paid : facts.list(Groupings.TIES.paidInto(), id)) {
                    if (paid.isUsed(since, day)) {
                        keys.add(paid.accountToken());
                    }
                }
            }
            case PHONE -> {
                for (Contact contact : facts.list(Groupings.TIES.contacts(), id)) {
                    if (contact.spell().runsOn(day)) {
                        keys.add(contact.phoneToken());
                    }
                }
            }
            case DWELLING -> addDwellings(facts, id, day, keys);
            case APPROVER -> {
                for (Grant grant : facts.list(Groupings.GRANTS_TO, id)) {
                    String approver = grant.approverId();
                    if (approver != null && grant.spell().runsOn(day)) {
                        keys.add(approver);
                    }
                }
            }
            case COMPANY -> {
                for (CompanyRole role : facts.list(Groupings.ROLES, id)) {
                    if (role.spell().runsOn(day)) {
                        keys.add(role.uscc());
                    }
                }
            }
        }
        return keys;
    }

    private static void addDwellings(FactSource facts, String id, LocalDate day, Set<String> into) {
        Person person = Recipients.find(facts, id);
        String own = person == null ? null : person.dwellingKey();
        if (own != null) {
            into.add(own);
        }
        for (Residence residence : facts.list(Groupings.PLACES.residences(), id)) {
            if (residence.spell().runsOn(day)) {
                into.add(residence.dwellingKey());
            }
        }
    }

    /**
     * {@return how many people the things tie: of accounts, phones and companies everybody of any
     * time; of dwellings all who live there on the day; of approvers the recipients alone}
     */
    private static Map<String, Integer> tied(
            FactSource facts, LinkKind kind, Map<String, List<String>> sharers, LocalDate day) {
        Map<String, Integer> people = new HashMap<>();
        switch (kind) {
            case ACCOUNT ->
                    sharers.keySet()
                            .forEach(
                                    key ->
                                            people.put(
                                                    key,
                                                    distinct(
                                                            facts.list(
                                                                    Groupings.TIES.payees(), key),
                                                            PaidInto::personId)));
            case PHONE ->
                    sharers.keySet()
                            .forEach(
                                    key ->
                                            people.put(
                                                    key,
                                                    distinct(
                                                            facts.list(
                                                                    Groupings.TIES.reached(), key),
                                                            Contact::personId)));
            case DWELLING -> {
                for (String id : facts.keys(Groupings.PERSON)) {
                    Set<String> homes = new TreeSet<>();
                    addDwellings(facts, id, day, homes);
                    homes.retainAll(sharers.keySet());
                    if (!homes.isEmpty() && Recipients.isAlive(facts, id, day)) {
                        homes.forEach(home -> people.merge(home, 1, Integer::sum));
                    }
                }
            }
            case COMPANY ->
                    sharers.keySet()
                            .forEach(
                                    key ->
                                            facts.list(Groupings.PLACES.premises(), key).stream()
                                                    .map(Premises::people)
                                                    .forEach(n -> people.put(key, n)));
            case APPROVER -> sharers.forEach((key, of) -> people.put(key, of.size()));
        }
        return people;
    }

    private static <T> int distinct(List<T> facts, Function<T, String> person) {
        return (int) facts.stream().map(person).distinct().count();
    }
}
