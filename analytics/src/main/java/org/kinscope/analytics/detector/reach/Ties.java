package org.kinscope.analytics.detector.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.kinship.KinStep;
import org.kinscope.analytics.kinship.Kinship;
import org.kinscope.analytics.neighbourhood.FarSight;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.neighbourhood.Shared;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Contact;
import org.kinscope.graph.fact.PaidInto;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Premises;
import org.kinscope.graph.fact.Residence;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/**
 * Who is tied to whom on one day, each pair by its strongest tie; direct kin by kinship alone. Who
 * is not alive is tied by kinship alone. Notes which things tie too many people to be expanded.
 */
final class Ties {

    private final Neighbourhood n;
    private final FarSight far;
    private final LocalDate day;
    private final LocalDate since;
    private final Map<String, SortedMap<String, Tie>> known = new HashMap<>();
    private final SortedMap<String, Evidence.Missing> cuts = new TreeMap<>();

    /**
     * @param since money that went into an account after this day ties
     */
    Ties(Neighbourhood n, FarSight far, LocalDate day, LocalDate since) {
        this.n = n;
        this.far = far;
        this.day = day;
        this.since = since;
    }

    /** {@return what was not expanded so far} */
    List<Evidence.Missing> cuts() {
        return List.copyOf(cuts.values());
    }

    /** {@return the ties of the person, by the other one's personId} */
    Collection<Tie> of(String personId) {
        SortedMap<String, Tie> ties = known.get(personId);
        if (ties == null) {
            ties = find(personId);
            known.put(personId, ties);
        }
        return ties.values();
    }

    private SortedMap<String, Tie> find(String id) {
        SortedMap<String, Tie> ties = new TreeMap<>();
        for (KinStep step : Kinship.steps(n, id, day)) {
            add(ties, new Tie(TieKind.of(step.link()), id, step.toId(), step, ""));
        }
        if (isAlive(id)) {
            Set<String> kin = Set.copyOf(ties.keySet());
            dwellings(id).forEach(key -> tie(ties, kin, TieKind.DWELLING, id, key, dwellers(key)));
            accounts(id).forEach(key -> tie(ties, kin, TieKind.ACCOUNT, id, key, linkedBy(key)));
            for (Contact c : far.contactsOf(id)) {
                if (c.spell().runsOn(day)) {
                    tie(ties, kin, TieKind.PHONE, id, c.phoneToken(), reachedBy(c.phoneToken()));
                }
            }
            for (CompanyRole r : n.rolesOf(id)) {
                if (r.spell().runsOn(day) && exists(r.uscc())) {
                    tie(ties, kin, TieKind.COMPANY, id, r.uscc(), inCompany(r.uscc()));
                }
            }
        }
        ties.remove(id);
        return ties;
    }

    private static void add(SortedMap<String, Tie> ties, Tie tie) {
        ties.merge(tie.toId(), tie, (a, b) -> a.kind().compareTo(b.kind()) <= 0 ? a : b);
    }

    private void tie(
            SortedMap<String, Tie> ties,
            Set<String> kin,
            TieKind kind,
            String id,
            String thing,
            @Nullable Set<String> people) {
        if (people == null) {
            cuts.put(kind + thing, cut(kind, thing));
        } else if (people.contains(id)) {
            for (String other : people) {
                if (!kin.contains(other) && isAlive(other)) {
                    add(ties, new Tie(kind, id, other, null, thing));
                }
            }
        }
    }

    private static Evidence.Missing cut(TieKind kind, String thing) {
        String dataset =
                switch (kind) {
                    case ACCOUNT -> "payments";
                    case PHONE -> "contacts";
                    case COMPANY -> "shareholdings";
                    default -> "persons";
                };
        return new Evidence.Missing(
                new Words(
                        kind.words().zh() + " " + thing + " 关联超过 " + Shared.MOST + " 人，未展开",
                        kind.words().en()
                                + " "
                                + thing
                                + ": ties more than "
                                + Shared.MOST
                                + " people and was not expanded"),
                dataset);
    }

    private boolean isAlive(String id) {
        return n.findPerson(id).map(p -> p.aliveOn(day)).orElse(false);
    }

    /** {@return the dwelling by the register of persons; where it gives none, by registrations} */
    private Map<String, List<Spell>> stays(String id) {
        Person person = n.findPerson(id).orElse(null);
        Map<String, List<Spell>> stays = new TreeMap<>();
        String registered = person == null ? null : person.dwellingKey();
        if (registered != null) {
            stays.put(registered, List.of(Spell.ALWAYS));
            return stays;
        }
        for (Residence r : n.residencesOf(id)) {
            if (r.dataset().equals(Residence.REGISTRATIONS)) {
                stays.computeIfAbsent(r.dwellingKey(), key -> new ArrayList<>()).add(r.spell());
            }
        }
        return stays;
    }

    private boolean lives(String id, String dwellingKey) {
        return stays(id).getOrDefault(dwellingKey, List.of()).stream()
                .anyMatch(spell -> spell.runsOn(day));
    }

    private List<String> dwellings(String id) {
        return stays(id).keySet().stream().filter(key -> lives(id, key)).toList();
    }

    /** {@return who lives there; null where too many do or did} */
    private @Nullable Set<String> dwellers(String dwellingKey) {
        Set<String> ever = new TreeSet<>();
        for (String id : far.dwellersOf(dwellingKey)) {
            if (stays(id).containsKey(dwellingKey)) {
                ever.add(id);
            }
        }
        if (ever.size() > Shared.MOST) {
            return null;
        }
        ever.removeIf(id -> !lives(id, dwellingKey));
        return ever;
    }

    private Set<String> accounts(String id) {
        Set<String> accounts = new TreeSet<>();
        far.paidIntoOf(id).forEach(p -> accounts.add(p.accountToken()));
        far.paidToHolder(id).forEach(p -> accounts.add(p.accountToken()));
        n.depositsOf(id).forEach(d -> accounts.add(d.accountToken()));
        return accounts;
    }

    /** {@return whom the account ties; null where it has or had too many people} */
    private @Nullable Set<String> linkedBy(String account) {
        Set<String> ever = new TreeSet<>();
        Set<String> now = new TreeSet<>();
        for (PaidInto paid : far.payeesOf(account)) {
            Set<String> people = new TreeSet<>(Set.of(paid.personId()));
            String holder = paid.holderId();
            if (holder != null) {
                people.add(holder);
            }
            ever.addAll(people);
            if (paid.isUsed(since, day)) {
                now.addAll(people);
            }
        }
        for (String id : far.depositorsOf(account)) {
            n.depositsOf(id).stream()
                    .filter(d -> d.accountToken().equals(account))
                    .forEach(
                            d -> {
                                ever.add(id);
                                if (!d.asOf().isAfter(day)) {
                                    now.add(id);
                                }
                            });
        }
        return ever.size() > Shared.MOST ? null : now;
    }

    private @Nullable Set<String> reachedBy(String phone) {
        Set<String> ever = new TreeSet<>();
        Set<String> now = new TreeSet<>();
        for (Contact contact : far.reachedBy(phone)) {
            ever.add(contact.personId());
            if (contact.spell().runsOn(day)) {
                now.add(contact.personId());
            }
        }
        return ever.size() > Shared.MOST ? null : now;
    }

    private boolean exists(String uscc) {
        return n.findCompany(uscc).map(c -> c.spell().runsOn(day)).orElse(true);
    }

    private @Nullable Set<String> inCompany(String uscc) {
        if (n.findPremises(uscc).map(Premises::people).orElse(0) > Shared.MOST) {
            return null;
        }
        Set<String> now = new TreeSet<>();
        for (CompanyRole role : far.rolesIn(uscc)) {
            if (role.spell().runsOn(day)) {
                now.add(role.personId());
            }
        }
        return now;
    }
}
